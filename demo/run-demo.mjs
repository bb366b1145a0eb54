import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildExtension } from '../tools/parts/build-extension.mjs'
import { root } from '../tools/parts/folders.mjs'
import { makeTestBuild } from '../tools/parts/make-test-build.mjs'
import { openDemo } from './open-demo.mjs'
import { pairTeam, tellTeam } from './story/tell-team.mjs'
import { openTeam } from './team/open-team.mjs'
import { letCallersRing } from './story/let-callers-ring.mjs'
import { tellStory } from './story/tell-story.mjs'

const pictures = join(root, 'demo-pictures')

/**
 * Builds, opens and plays until the story is told, the browser is closed, or the signal ends it; whatever it started is gone then.
 * `isTeamOnly`: the chapter of a lead and an agent alone.
 */
export async function runDemo({ isHeadless, isTeamOnly, language, step, show, signal }) {
  const undo = []
  const aborted = new Promise((_resolve, reject) => {
    const end = () => reject(new Error('ended'))
    if (signal.aborted) end()
    else signal.addEventListener('abort', end, { once: true })
  })
  aborted.catch(() => {}) // raced below; nobody else waits for it
  try {
    await Promise.race([play({ isHeadless, isTeamOnly, language, step, show, signal, undo }), aborted])
  } finally {
    while (undo.length > 0) await undo.pop()()
  }
}

async function play({ isHeadless, isTeamOnly, language, step, show, signal, undo }) {
  signal.throwIfAborted()
  step('Building the extension…')
  await buildExtension('chrome-mv3')
  await makeTestBuild()
  signal.throwIfAborted()
  if (isHeadless) rmSync(pictures, { recursive: true, force: true })
  if (isTeamOnly) return await playTeam({ isHeadless, language, step, show, signal, undo })
  const demo = await openDemo({ isHeadless, language, step, undo })
  signal.throwIfAborted()
  if (isHeadless) {
    step('Telling the story; pictures go to demo-pictures:')
    await tellStory({ ...demo, folder: pictures, show })
    // Its browser has done its part; two others need the room.
    while (undo.length > 0) await undo.pop()()
    return await playTeam({ isHeadless, language, step, show, signal, undo })
  }
  step(`Ready: ${demo.site.origin}. The panel opens by the extension’s button in the toolbar, or by Alt+Shift+P.`)
  letCallersRing({ ...demo, show, signal })
  await new Promise(resolve => demo.context.once('close', resolve))
  if (!signal.aborted) show('The browser was closed.')
}

/** A lead and an agent: told in pictures, or as far as both are paired, for people who go on by hand. */
async function playTeam({ isHeadless, language, step, show, signal, undo }) {
  const team = await openTeam({ isHeadless, language, step, undo })
  signal.throwIfAborted()
  if (isHeadless) {
    step('Telling how a team takes it up:')
    await tellTeam({ ...team, folder: pictures, show })
    return step(`Done. The pictures are in ${pictures}`)
  }
  step('The lead makes keys and publishes, the agent is paired…')
  await pairTeam(team)
  step(`Ready. One window is the lead’s desk, the other the agent’s; between them ${team.place.url}.`)
  letCallersRing({ ...team, show, signal })
  await Promise.race([team.lead, team.agent].map(({ context }) => new Promise(resolve => context.once('close', resolve))))
  if (!signal.aborted) show('A browser was closed.')
}
