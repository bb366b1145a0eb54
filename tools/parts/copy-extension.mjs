import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from './lock.mjs'

/** A copy of an unpacked extension: the build may be made again while a browser runs it. `change`: of the manifest it was built with. */
export async function copyExtension(of, into, change) {
  await withLock('build', () => cpSync(of, into, { recursive: true }))
  if (!change) return
  const file = join(into, 'manifest.json')
  writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')))))
}
