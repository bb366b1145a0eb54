import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromeBuild, testBuild } from './folders.mjs'
import { withLock } from './lock.mjs'
import { testManifestAdditions } from './test-extension.mjs'

/** build/e2e: the shipped build, with loopback switched on and a fixed id; build/e2e-no-egress: the same of the one without egress. */
export function makeTestBuild({ of = chromeBuild, into = testBuild } = {}) {
  return withLock('build', () => {
    const fresh = `${into}.new`
    rmSync(fresh, { recursive: true, force: true })
    cpSync(of, fresh, { recursive: true })
    const file = join(fresh, 'manifest.json')
    const manifest = JSON.parse(readFileSync(file, 'utf8'))
    writeFileSync(file, JSON.stringify({ ...manifest, ...testManifestAdditions }, null, 2))
    rmSync(into, { recursive: true, force: true })
    renameSync(fresh, into)
  })
}
