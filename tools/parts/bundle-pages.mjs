import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleScript } from './bundle-script.mjs'
import { root } from './folders.mjs'

/** Those that an agent waits for. The others are opened by hand, and some start threads, which Parcel bundles too. */
const PAGES = { 'sidepanel.html': 'static/sidepanel.tsx', 'popup.html': 'static/popup.tsx', 'tabs/pop.html': 'tabs/pop.tsx' }

/**
 * Bundles the scripts of the pages that must be there at once anew, over what Plasmo wrote under the same names, from Plasmo's
 * own entries. Parcel keeps each module in a function of its own and much that nobody calls: the panel's script is twice as
 * large as need be, and is parsed at each opening. The sheets are Parcel's.
 */
export async function bundlePages(folder) {
  const plasmo = join(root, '.plasmo')
  await Promise.all(
    Object.entries(PAGES).map(async ([page, entry]) => {
      const script = /<script src="([^"]+)"/.exec(readFileSync(join(folder, page), 'utf8'))?.[1]
      if (!script) throw new Error(`${page} names no script.`)
      const text = await bundleScript(join(plasmo, entry), {
        alias: { '@plasmo-static-common/react': join(plasmo, 'static', 'common', 'react.ts'), '~tabs': join(root, 'src', 'tabs') },
        define: { 'process.env.NODE_ENV': '"production"' },
        jsx: 'automatic',
        loader: { '.css': 'empty' },
        minify: true,
      })
      writeFileSync(join(folder, script), text)
    }),
  )
}
