import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildExtension } from '../tools/parts/build-extension.mjs'
import { root } from '../tools/parts/folders.mjs'
import { makeTestBuild } from '../tools/parts/make-test-build.mjs'
import { openDemo } from './open-demo.mjs'
import { letCallersRing } from './story/let-callers-ring.mjs'
import { tellStory } from './story/tell-story.mjs'

const pictures = join(root, 'demo-pictures')

/** Builds, opens and plays until the story is told, the browser is closed, or the signal ends it; whatever it started is gone then. */
export async function runDemo({ isHeadless, language, step, show, signal }) {
  const undo = []
  const aborted = new Promise((_resolve, reject) => {
    const end = () => reject(new Error('ended'))
    if (signal.aborted) end()
    else signal.addEventListener('abort', end, { once: true })
  })
  aborted.catch(() => {}) // raced below; nobody else waits for it
  try {
    await Promise.race([play({ isHeadless, language, step, show, signal, undo }), aborted])
  } finally {
    while (undo.length > 0) await undo.pop()()
  }
}

async function play({ isHeadless, language, step, show, signal, undo }) {
  signal.throwIfAborted()
  step('Building the extension…')
  await buildExtension('chrome-mv3')
  await makeTestBuild()
  signal.throwIfAborted()
  const demo = await openDemo({ isHeadless, language, step, undo })
  signal.throwIfAborted()
  if (isHeadless) {
    step('Telling the story; pictures go to demo-pictures:')
    rmSync(pictures, { recursive: true, force: true })
    await tellStory({ ...demo, folder: pictures, show })
    return step(`Done. The pictures are in ${pictures}`)
  }
  step(`Ready: ${demo.site.origin}. The panel opens by the extension’s button in the toolbar, or by Alt+Shift+P.`)
  letCallersRing({ ...demo, show, signal })
  await new Promise(resolve => demo.context.once('close', resolve))
  if (!signal.aborted) show('The browser was closed.')
}
