import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { root } from './folders.mjs'

const CATALOG = /[\\/]src[\\/]ui[\\/]words[\\/](en|zh-CN|zh-TW)\.ts$/
const OF_WORDS = /^src\/ui\/words\//
/** How each catalog is called where it is exported. */
const NAMES = { en: 'en', 'zh-CN': 'zhCN', 'zh-TW': 'zhTW' }

/**
 * A script gets those words of the catalogs that something in it says, as JSON in a string, which is read in half the time. All of
 * them are some 300 kB in three languages; the panel says half of them and the pop a tenth.
 *
 * What it says is what its sources name: a key stands there from its noun on, or its beginning does (`offers.why.${why}`).
 */
export const wordsOfPagePlugin = {
  name: 'words-of-page',
  setup(bundler) {
    let words
    bundler.onLoad({ filter: CATALOG }, async ({ path }) => {
      const language = CATALOG.exec(path)[1]
      words ??= wordsOf(bundler)
      const text = JSON.stringify((await words)[language])
      return { contents: `export const ${NAMES[language]} = JSON.parse(${JSON.stringify(text)})` }
    })
  },
}

/** Once for all scripts: they are made side by side. */
let loading

async function loadCatalogs() {
  // Only now: on a fresh machine this file is there before the packages are.
  const { loadTypescript } = await import('./load-typescript.mjs')
  return Object.fromEntries(await Promise.all(Object.entries(NAMES).map(async ([language, name]) => [language, (await loadTypescript(`src/ui/words/${language}.ts`))[name]])))
}

async function wordsOf({ esbuild, initialOptions }) {
  const catalogs = await (loading ??= loadCatalogs())
  const { metafile } = await esbuild.build({ ...initialOptions, write: false, metafile: true, minify: false, plugins: initialOptions.plugins.filter(plugin => plugin !== wordsOfPagePlugin) })
  const sources = Object.keys(metafile.inputs).filter(file => file.startsWith('src/') && !OF_WORDS.test(file)).map(file => readFileSync(resolve(root, file), 'utf8'))
  const said = [...new Set(sources.flatMap(source => keysIn(source, Object.keys(catalogs.en))))]
  return Object.fromEntries(Object.entries(catalogs).map(([language, catalog]) => [language, saidOf(catalog, said)]))
}

/** Keys, and beginnings of keys, that a source names. */
export function keysIn(source, nouns) {
  const unnamed = /\bt\(`\$\{.{0,40}/.exec(source)
  if (unnamed) throw new Error(`A key must begin with its noun, so that its words are found: ${unnamed[0]}`)
  return Array.from(source.matchAll(new RegExp(`['"\`]((?:${nouns.join('|')})\\.[\\w.-]*)`, 'g')), ([, key]) => key)
}

/** Of a catalog the words whose key begins with one of these: `_one` and `_other` stand behind it. */
export function saidOf(catalog, said, above = '') {
  return Object.fromEntries(Object.entries(catalog).flatMap(([name, each]) => {
    const key = above + name
    if (typeof each === 'string') return said.some(beginning => key.startsWith(beginning)) ? [[name, each]] : []
    const kept = saidOf(each, said, `${key}.`)
    return Object.keys(kept).length > 0 ? [[name, kept]] : []
  }))
}
