import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Parcel's runtime leaves `parcelRequire…`, `e` and `define` on the page's window, and finds its module cache there when the
 * script is injected again, so that it would not run a second time. Each page script gets a global of its own to leave
 * things on. Our scripts never say `globalThis`; what they need of the page they say by name.
 */
export function enclosePageScripts(folder) {
  const { callside_scripts: scripts } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  for (const file of Object.values(scripts).flat()) {
    const path = join(folder, file)
    const bundle = readFileSync(path, 'utf8').replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '')
    writeFileSync(path, `(function(globalThis,define){${bundle}\n})({});\n`)
  }
}
