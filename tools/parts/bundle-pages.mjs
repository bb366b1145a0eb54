import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleScript } from './bundle-script.mjs'
import { root } from './folders.mjs'
import { parsedDataPlugin } from './parsed-data-plugin.mjs'
import { standInPlugin } from './stand-in-plugin.mjs'
import { wordsOfPagePlugin } from './words-of-page-plugin.mjs'

/** Those that an agent waits for. The others are opened by hand, and some start threads, which Parcel bundles too. */
const PAGES = { 'sidepanel.html': 'static/sidepanel.tsx', 'popup.html': 'static/popup.tsx', 'tabs/pop.html': 'tabs/pop.tsx' }

/**
 * Bundles the scripts of the pages that must be there at once, and the worker's, anew, over what Plasmo wrote under the same
 * names, from Plasmo's own entries. Parcel keeps each module in a function of its own and much that nobody calls: the panel's
 * script is twice as large as need be, and is parsed at each opening; the worker's half as large again, at each waking. The
 * sheets are Parcel's.
 */
export async function bundlePages(folder, { isWithoutEgress }) {
  const plasmo = join(root, '.plasmo')
  const { background } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  const scripts = [
    ...Object.entries(PAGES).map(([page, entry]) => [scriptOf(folder, page), entry]),
    [background.service_worker ?? background.scripts[0], 'static/background/index.ts'],
  ]
  await Promise.all(
    scripts.map(async ([script, entry]) => {
      const text = await bundleScript(join(plasmo, entry), {
        alias: { '@plasmo-static-common/react': join(plasmo, 'static', 'common', 'react.ts'), '~tabs': join(root, 'src', 'tabs') },
        // Much of it is words of three languages: escaped, each Han character is six bytes to be read at each opening.
        charset: 'utf8',
        define: { 'process.env.NODE_ENV': '"production"' },
        jsx: 'automatic',
        loader: { '.css': 'empty' },
        minify: true,
        plugins: [parsedDataPlugin, wordsOfPagePlugin, ...(isWithoutEgress ? [standInPlugin] : [])],
      })
      writeFileSync(join(folder, script), text)
    }),
  )
  removeLeftOvers(folder)
}

/**
 * A worker of an extension cannot load a script later, so what it imports only when needed is within it, and evaluated then. Parcel
 * has put that into files of their own, which nothing names any more.
 */
function removeLeftOvers(folder) {
  const scripts = readdirSync(folder).filter(name => name.endsWith('.js'))
  const texts = readdirSync(folder, { recursive: true }).filter(name => /\.(html|js|json)$/.test(name)).map(name => [name, readFileSync(join(folder, name), 'utf8')])
  const isNamed = script => texts.some(([name, text]) => name !== script && text.includes(script))
  for (const script of scripts) if (!isNamed(script)) rmSync(join(folder, script))
}

function scriptOf(folder, page) {
  const script = /<script src="([^"]+)"/.exec(readFileSync(join(folder, page), 'utf8'))?.[1]
  if (!script) throw new Error(`${page} names no script.`)
  return script
}
