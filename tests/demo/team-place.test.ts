import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTeamPlace, type DemoPlace } from '../../demo/team/team-place.mjs'
import { uploadPlace } from '../../src/adapters/team/upload-place'
import { readTeamAddress, type TeamAddress } from '../../src/core/team/read-team-address'
import type { TeamPlace } from '../../src/core/team/team-place'

// The demo's place is asked as the extension asks it.
const NAME = 'packs/line.callside-pack'
const signal = new AbortController().signal
const bytes = (text: string) => new TextEncoder().encode(text)
let place: DemoPlace
let asked: TeamPlace

beforeAll(async () => {
  place = await startTeamPlace()
  asked = uploadPlace(readTeamAddress(place.url) as TeamAddress, { isAllowed: () => Promise.resolve(true), headers: {} })
})
afterAll(() => place.close())

test('a file is written with its folders, listed, read, and not sent again while it is the same', async () => {
  expect(await asked.list?.('packs/', signal)).toMatchObject({ ok: true, value: [] })
  const written = await asked.write?.(NAME, bytes('one'), { signal, expects: 'nothing' })
  const etag = written?.ok ? written.value.etag : undefined
  expect(etag).toBeDefined()
  expect(await asked.list?.('packs/', signal)).toMatchObject({ ok: true, value: [{ name: NAME, size: 3 }] })
  const read = await asked.read(NAME, { maxBytes: 100, signal })
  expect(read).toMatchObject({ ok: true, value: { bytes: bytes('one'), etag } })
  expect(await asked.read(NAME, { maxBytes: 100, signal, etag })).toEqual({ ok: true, value: 'not-modified' })
})

test('whoever did not see the last one overwrites nothing', async () => {
  expect(await asked.write?.(NAME, bytes('two'), { signal, expects: 'nothing' })).toEqual({ ok: false, why: 'changed-elsewhere' })
  expect(await asked.write?.(NAME, bytes('two'), { signal, expects: { etag: '"of-another"' } })).toEqual({ ok: false, why: 'changed-elsewhere' })
  expect(await asked.read('packs/none.callside-pack', { maxBytes: 100, signal })).toEqual({ ok: false, why: 'not-found' })
})
