import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/core/contract/language'
import { CATALOGS } from '../../src/ui/words/create-words'
import { chromeBuild, root } from '../../tools/parts/folders.mjs'
import { builtText, filesIn, loadedBy } from './built-files'

const tabs = readdirSync(join(root, 'src', 'tabs')).filter((file) => file.endsWith('.tsx')).map((file) => `tabs/${file.replace(/\.tsx$/, '.html')}`)
/** Nobody ever sees it. */
const withoutWindow = 'tabs/offscreen.html'
const pages = ['popup.html', 'sidepanel.html', ...tabs]

test('every page that is written is built, and no other', () => {
  expect(filesIn(chromeBuild).filter((file) => file.endsWith('.html'))).toEqual(pages.toSorted())
})

describe.each(pages)('%s', (page) => {
  test('loads one script of its own, and its styles where there is something to see, all of them there and none from elsewhere', () => {
    const loaded = loadedBy(page)
    expect(loaded.filter((file) => file.endsWith('.js'))).toEqual([expect.stringMatching(new RegExp(`^${page.replace('.html', '')}\\.[0-9a-f]{8}\\.js$`))])
    expect(loaded.some((file) => file.endsWith('.css'))).toBe(page !== withoutWindow)
    expect(loaded.filter((file) => !filesIn(chromeBuild).includes(file))).toEqual([])
  })

  test('has a name on its tab, and no script in its text', () => {
    expect(builtText(page)).toContain('<title>Callside</title>')
    expect(builtText(page)).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|javascript:/)
  })
})

test('the card over the page reaches no database: it has what it is sent', () => {
  const [script] = loadedBy('tabs/pop.html').filter((file) => file.endsWith('.js'))
  expect(builtText(script ?? '')).not.toMatch(/DexieError|indexedDB/)
})

test.each([
  ['tabs/pop.html', (words) => words.action.unfold, (words) => words.transcript.find],
  ['sidepanel.html', (words) => words.transcript.find, (words) => words.data.erase.title],
  ['popup.html', (words) => words.whyNothing.title, (words) => words.transcript.find],
] satisfies readonly [string, ...((words: (typeof CATALOGS)['zh-CN' | 'zh-TW' | 'en']) => string)[]][])('%s, which an agent waits for, has the words it says, in all languages, and not those of other pages', (page, its, others) => {
  const [script] = loadedBy(page).filter((file) => file.endsWith('.js'))
  const text = builtText(script ?? '')
  for (const language of LANGUAGES) expect([its, others].map((of) => text.includes(of(CATALOGS[language]))), language).toEqual([true, false])
})

test('every script is one that something names: nothing is left over of the build', () => {
  const files = filesIn(chromeBuild)
  const texts = files.filter((file) => /\.(html|js|json)$/.test(file)).map((file) => [file, builtText(file)] as const)
  const leftOver = files.filter((file) => file.endsWith('.js') && !texts.some(([name, text]) => name !== file && text.includes(file.split('/').at(-1) ?? file)))
  expect(leftOver).toEqual([])
})

test('the worker evaluates the package for models only when one is asked, and loads nothing later', () => {
  const worker = builtText('static/background/index.js')
  // How esbuild wraps a module that only `import()` reaches.
  expect(/Promise\.resolve\(\)\.then\(\(\)=>\(\w+\(\),\w+\)\)/.test(worker)).toBe(true)
  expect(worker.includes('dangerouslyAllowBrowser')).toBe(true)
  // An advice in the package's own words is the one place where it says `import('…')`.
  expect(worker.replaceAll("`import('node:buffer').File`", '').match(/importScripts.{20}|[^.\w]import\(.{20}/)).toBeNull()
})

test('every file that a script or a style names is there', () => {
  const files = filesIn(chromeBuild)
  const names = new Set(files.map((file) => file.split('/').at(-1)))
  const named = files.filter((file) => /\.(js|css)$/.test(file)).flatMap((file) => [...builtText(file).matchAll(/[\w.-]+\.[0-9a-f]{8}\.(?:js|css|png|svg|woff2|json)\b/g)].map(([name]) => name))
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter((name) => !names.has(name))).toEqual([])
})
