import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const src = fileURLToPath(new URL('../../../src', import.meta.url))

function reach(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, isType, from] of readFileSync(file, 'utf8').matchAll(/^import (type )?[^']*'([^']+)'/gm)) {
    if (!isType) reach(resolve(dirname(file), `${from}.ts`), seen)
  }
  return seen
}

test('the page hook reaches no extension API and no package, however far its imports go', () => {
  const files = [...reach(join(src, 'contents/page-hook.ts'))]
  expect(files.length).toBeGreaterThan(10)
  for (const file of files) expect(readFileSync(file, 'utf8'), file).not.toMatch(/\b(?:chrome|browser)\.|webextension-polyfill|\beval\(|\bimport\(/)
})
test('no file of the hook or of the SIP detector is left without a caller', () => {
  const hook = [...reach(join(src, 'contents/page-hook.ts')), ...reach(join(src, 'adapters/softphones/sip-websocket/sense-sip-websocket.ts'))]
  for (const folder of ['adapters/softphones/page-hook', 'adapters/softphones/sip-websocket']) {
    for (const name of readdirSync(join(src, folder))) expect(hook).toContain(join(src, folder, name))
  }
})
