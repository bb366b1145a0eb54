import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleScript } from './bundle-script.mjs'
import { root } from './folders.mjs'

/**
 * Bundles the scripts that run in pages once more, over what Plasmo wrote under the same names. Parcel's runtime leaves
 * `parcelRequire…` on the page's window, finds its module cache there when the script is injected again (and would not run it a
 * second time), and keeps what nobody calls: a third of the bytes. A bundle of esbuild is one closure and leaves nothing behind.
 */
export async function bundleContentScripts(folder) {
  const { callside_scripts: scripts } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  await Promise.all(
    Object.entries(scripts).map(async ([name, [file]]) => {
      writeFileSync(join(folder, file), await bundleScript(join(root, 'src', 'contents', `${name}.ts`), { minify: true }))
    }),
  )
}
