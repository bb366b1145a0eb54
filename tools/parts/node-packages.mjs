import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './folders.mjs'
import { withLock } from './lock.mjs'
import { run } from './run.mjs'

/** Installs what package-lock.json says, if something else, or nothing, is installed. */
export function installPackages({ show = () => {} } = {}) {
  return withLock('install', async () => {
    if (areInstalled()) return
    show('Installing packages (npm ci)…')
    const { code, output } = await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund'])
    if (code !== 0) throw new Error(`npm ci failed.\n${output}`)
  })
}

/** npm notes what it installed in a second lockfile; each package wanted here must stand there in the same version. */
function areInstalled() {
  const installedFile = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installedFile)) return false
  const packagesOf = file => JSON.parse(readFileSync(file, 'utf8')).packages
  const installed = packagesOf(installedFile)
  const wanted = Object.entries(packagesOf(join(root, 'package-lock.json')))
  return wanted.every(([path, { version, optional, peer }]) => path === '' || optional || peer || installed[path]?.version === version)
}
