import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleContentScripts } from './bundle-content-scripts.mjs'
import { bundlePages } from './bundle-pages.mjs'
import { bundleThreads } from './bundle-threads.mjs'
import { root } from './folders.mjs'
import { withLock } from './lock.mjs'
import { forbidEgress } from './forbid-egress.mjs'
import { namePages } from './name-pages.mjs'
import { node } from './run.mjs'

// Lines of the build that tell nothing: Plasmo asks npm for a newer Plasmo each time and complains without a network,
// and an optional part of Parcel's HTML optimizer is not installed.
const noise = [/Plasmo v\d|Browser Extension Framework|Loaded environment/, /newer? version/i, /svgo/, /latest version/i, /package-json|registry\.|ENOTFOUND|ECONNREFUSED|FetchError/, /npm warn/i, /update.?notif/i]

/**
 * Builds one target into `build/<target>-prod`, or, without egress, into `build/<target>-no-egress`. Throws with the build's own
 * words if anything in it failed.
 */
export function buildExtension(target = 'chrome-mv3', { show, isWithoutEgress = false } = {}) {
  return withLock('build', async () => {
    const plasmo = join(root, 'node_modules', 'plasmo', 'bin', 'index.mjs')
    const { code, output } = await node(plasmo, ['build', `--target=${target}`, `--tag=${isWithoutEgress ? 'no-egress' : 'prod'}`], {
      env: { CALLSIDE_NO_EGRESS: isWithoutEgress ? '1' : '0' },
      show: line => show && !noise.some(pattern => pattern.test(line)) && line.trim() && show(line),
    })
    // Plasmo has ended with 0 after an error, so its words count too.
    if (code !== 0 || /🔴 ERROR/.test(output) || !/🟢 DONE/.test(output)) throw new Error(`The build failed.\n${withoutNoise(output)}`)
    const folder = join(root, 'build', `${target}-${isWithoutEgress ? 'no-egress' : 'prod'}`)
    checkComplete(folder)
    await bundleContentScripts(folder)
    await bundlePages(folder, { isWithoutEgress })
    namePages(folder)
    if (!isWithoutEgress) return
    await bundleThreads(folder)
    forbidEgress(folder)
  })
}

const withoutNoise = output => output.split('\n').filter(line => !noise.some(pattern => pattern.test(line))).join('\n')

/** Plasmo leaves out what it does not understand without a word; the extension would fail only when it runs. */
function checkComplete(folder) {
  const manifestFile = join(folder, 'manifest.json')
  if (!existsSync(manifestFile)) throw new Error(`The build wrote no ${manifestFile}.`)
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'))
  const wanted = ['page-hook', 'sensor', 'placer']
  const missing = wanted.filter(name => !manifest.callside_scripts?.[name])
  const files = [...Object.values(manifest.callside_scripts ?? {}).flat(), 'popup.html', 'sidepanel.html', 'tabs/pop.html', 'tabs/desk.html']
  missing.push(...files.filter(file => !existsSync(join(folder, file))))
  if (missing.length) throw new Error(`The build lacks: ${missing.join(', ')}`)
}
