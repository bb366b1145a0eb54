import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './folders.mjs'

/**
 * Bundles the scripts that run in pages once more, over what Plasmo wrote under the same names. Parcel's runtime leaves
 * `parcelRequire…` on the page's window, finds its module cache there when the script is injected again (and would not run it a
 * second time), and keeps what nobody calls: a third of the bytes. A bundle of esbuild is one closure and leaves nothing behind.
 */
export async function bundleContentScripts(folder) {
  // Only now: on a fresh machine this file is loaded before the packages are there.
  const { build } = await import('esbuild')
  const { callside_scripts: scripts } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  await Promise.all(
    Object.entries(scripts).map(async ([name, [file]]) => {
      const { outputFiles } = await build({
        entryPoints: [join(root, 'src', 'contents', `${name}.ts`)],
        bundle: true,
        write: false,
        minify: true,
        format: 'iife',
        platform: 'browser',
        target: 'chrome120',
        legalComments: 'none',
        logLevel: 'error',
      })
      writeFileSync(join(folder, file), outputFiles[0].text)
    }),
  )
}
