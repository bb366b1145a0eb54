import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromeBuild, testBuild } from './folders.mjs'
import { withLock } from './lock.mjs'
import { testManifestAdditions } from './test-extension.mjs'

/** build/e2e: the shipped build, with loopback switched on and a fixed id. */
export function makeTestBuild() {
  return withLock('build', () => {
    const fresh = `${testBuild}.new`
    rmSync(fresh, { recursive: true, force: true })
    cpSync(chromeBuild, fresh, { recursive: true })
    const file = join(fresh, 'manifest.json')
    const manifest = JSON.parse(readFileSync(file, 'utf8'))
    writeFileSync(file, JSON.stringify({ ...manifest, ...testManifestAdditions }, null, 2))
    rmSync(testBuild, { recursive: true, force: true })
    renameSync(fresh, testBuild)
  })
}
