import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addressPlace } from '../../../src/adapters/team/address-place'
import { folderPlace } from '../../../src/adapters/team/folder-place'
import { uploadPlace } from '../../../src/adapters/team/upload-place'
import { readTeamAddress, type TeamAddress } from '../../../src/core/team/read-team-address'
import type { TeamPlace } from '../../../src/core/team/team-place'
import { startTeamServer, type TeamServer } from '../../e2e/support/team-server'
import { aFolder, type AFolder } from '../../fixtures/builders/a-folder'

const PACK = 'packs/line-1.callside-pack'
const signal = new AbortController().signal
const reading = { maxBytes: 1_000_000, signal }
const bytes = (text: string) => new TextEncoder().encode(text)
const addressOf = (url: string): TeamAddress => readTeamAddress(url) ?? { url, isOneFile: false }
const textRead = (read: Awaited<ReturnType<TeamPlace['read']>>) => (read.ok && read.value !== 'not-modified' ? new TextDecoder().decode(read.value.bytes) : read)

let server: TeamServer
let folder: AFolder
let isAllowed = true
const pass = { isAllowed: () => Promise.resolve(isAllowed), headers: {} }

beforeAll(async () => {
  server = await startTeamServer()
})
beforeEach(() => {
  server.behave({ kind: 'good' })
  server.files.clear()
  folder = aFolder()
  isAllowed = true
})
afterAll(() => server.close())

interface Member {
  readonly place: () => TeamPlace
  readonly put: (name: string, text: string) => void
  readonly takeAway: () => void
  readonly disallow: () => void
}
const onServer = (make: typeof addressPlace): Member => ({
  place: () => make(addressOf(server.url), pass),
  put: (name, text) => void server.files.set(name, Buffer.from(text)),
  takeAway: () => server.behave({ kind: 'refuses', status: 503 }),
  disallow: () => void (isAllowed = false),
})
const MEMBERS: Readonly<Record<TeamPlace['kind'], Member>> = {
  folder: { place: () => folderPlace(folder), put: (name, text) => folder.put(name, text), takeAway: () => folder.unplug(true), disallow: () => folder.allow('prompt') },
  address: onServer(addressPlace),
  upload: onServer(uploadPlace),
}

describe.each(Object.entries(MEMBERS))('a place of kind %s', (kind, { place, put, takeAway, disallow }) => {
  it('hands out a file with a tag, and by that tag says that nothing changed', async () => {
    put(PACK, 'first')
    const read = await place().read(PACK, reading)
    expect(textRead(read)).toBe('first')
    const etag = read.ok && read.value !== 'not-modified' ? read.value.etag : undefined
    expect(await place().read(PACK, { ...reading, etag })).toEqual({ ok: true, value: 'not-modified' })
    put(PACK, 'second')
    expect(textRead(await place().read(PACK, { ...reading, etag }))).toBe('second')
  })

  it('says of a file that is not there that it is not there', async () => {
    expect(await place().read(PACK, reading)).toEqual({ ok: false, why: 'not-found' })
  })

  it('never leaves the place by a name', async () => {
    for (const name of ['../packs', 'packs/../../etc', '/packs', 'packs//x', 'packs/x?y', 'packs/x#y', 'packs/x\\y', '']) expect(await place().read(name, reading)).toEqual({ ok: false, why: 'not-found' })
  })

  it('refuses a file that is too large', async () => {
    put(PACK, 'x'.repeat(2000))
    expect(await place().read(PACK, { maxBytes: 1999, signal })).toEqual({ ok: false, why: 'too-large' })
    expect(textRead(await place().read(PACK, { maxBytes: 2000, signal }))).toHaveLength(2000)
  })

  it('hands out the beginning of a file that has more bytes than are wanted, and says so', async () => {
    put(PACK, '0123456789')
    const begun = await place().read(PACK, { ...reading, upTo: 4 })
    expect([textRead(begun), begun]).toEqual(['0123', { ok: true, value: { bytes: bytes('0123'), etag: expect.any(String), isBeginning: true } }])
    const whole = await place().read(PACK, { ...reading, upTo: 10 })
    expect([textRead(whole), whole]).toEqual(['0123456789', { ok: true, value: { bytes: bytes('0123456789'), etag: expect.any(String) } }])
    expect(await place().read(PACK, { ...reading, upTo: 4, etag: begun.ok && begun.value !== 'not-modified' ? begun.value.etag : undefined })).toEqual({ ok: true, value: 'not-modified' })
  })

  it('that is gone is offline or failed, and not empty', async () => {
    put(PACK, 'first')
    takeAway()
    expect(await place().read(PACK, reading)).toEqual({ ok: false, why: kind === 'folder' ? 'offline' : 'server-failed' })
  })

  it('is not asked where the browser must be asked first', async () => {
    put(PACK, 'first')
    disallow()
    const before = server.answered.length
    expect(await place().read(PACK, reading)).toEqual({ ok: false, why: 'no-permission' })
    expect(server.answered.length).toBe(before)
  })

  it('ends when whoever asked goes away', async () => {
    put(PACK, 'first')
    expect(await place().read(PACK, { ...reading, signal: AbortSignal.abort() })).toEqual({ ok: false, why: 'offline' })
  })
})

describe.each(Object.entries(MEMBERS).filter(([kind]) => kind !== 'address'))('a place of kind %s that is written to', (_, { place, put, disallow }) => {
  const write = async (name: string, text: string, expects?: { readonly etag: string } | 'nothing') => {
    const at = place()
    if (!at.write) throw new Error('It cannot be written to.')
    return await at.write(name, bytes(text), { signal, ...(expects && { expects }) })
  }

  it('takes a file, with the folders on its way, and hands it out again', async () => {
    const written = await write('segments/device-1/1-20.callside-segment', 'said')
    expect(written).toEqual({ ok: true, value: { etag: expect.any(String) } })
    expect(textRead(await place().read('segments/device-1/1-20.callside-segment', reading))).toBe('said')
    // Put twice it is the same.
    expect((await write('segments/device-1/1-20.callside-segment', 'said')).ok).toBe(true)
  })

  it('is written on by whoever saw what is there, and by nobody else', async () => {
    const first = await write(PACK, 'of Ann', 'nothing')
    if (!first.ok) throw new Error(first.why)
    expect(await write(PACK, 'of Ben, who saw nothing', 'nothing')).toEqual({ ok: false, why: 'changed-elsewhere' })
    expect(await write(PACK, 'of Ann again', { etag: first.value.etag ?? '' })).toMatchObject({ ok: true })
    expect(await write(PACK, 'of Ben, who saw the first', { etag: first.value.etag ?? '' })).toEqual({ ok: false, why: 'changed-elsewhere' })
    expect(textRead(await place().read(PACK, reading))).toBe('of Ann again')
  })

  it('does not put a file where one that was expected is gone', async () => {
    expect(await write(PACK, 'second', { etag: '"first"' })).toEqual({ ok: false, why: 'changed-elsewhere' })
  })

  it('lists what lies under a name, and nothing that is no file of a team', async () => {
    await write('segments/device-1/1-20.callside-segment', 'one')
    await write('segments/device-2/1-9.callside-segment', 'three')
    await write(PACK, 'pack')
    put('segments/device-2/1-9 (conflict).callside-segment', 'x')
    const listed = await place().list?.('segments/', signal)
    expect(listed?.ok && listed.value.map(({ name, size }) => [name, size]).toSorted()).toEqual([['segments/device-1/1-20.callside-segment', 3], ['segments/device-2/1-9.callside-segment', 5]])
    expect(await place().list?.('nobody/', signal)).toEqual({ ok: true, value: [] })
  })

  it('asks nothing of a place that the browser must be asked for first', async () => {
    disallow()
    expect(await write(PACK, 'x')).toEqual({ ok: false, why: 'no-permission' })
    expect(await place().list?.('segments/', signal)).toEqual({ ok: false, why: 'no-permission' })
  })
})

describe('a folder', () => {
  it('that may be read and not written says that it needs a click', async () => {
    folder.put(PACK, 'first')
    folder.allow('granted', false)
    expect(textRead(await folderPlace(folder).read(PACK, reading))).toBe('first')
    expect(await folderPlace(folder).write?.(PACK, bytes('x'), { signal })).toEqual({ ok: false, why: 'no-permission' })
  })

  it('leaves out what the browser is just writing', async () => {
    folder.put('segments/device-1/1-2.callside-segment', 'x')
    folder.put('segments/device-1/3-4.callside-segment.crswap', 'half')
    const listed = await folderPlace(folder).list?.('segments/', signal)
    expect(listed?.ok && listed.value.map(({ name }) => name)).toEqual(['segments/device-1/1-2.callside-segment'])
  })
})

describe('a server', () => {
  it.each([
    ['cuts off in the middle', { kind: 'cut-off' }, 'offline'],
    ['sends without end', { kind: 'huge' }, 'too-large'],
    ['sends to another host', { kind: 'sends-elsewhere', to: 'http://localhost:9/packs' }, 'sent-elsewhere'],
    ['wants another password', { kind: 'refuses', status: 401 }, 'not-let-in'],
    ['takes the signature for too old', { kind: 'refuses', status: 403 }, 'not-let-in'],
    ['has too many questions', { kind: 'refuses', status: 429 }, 'server-failed'],
  ] as const)('that %s is told apart', async (_, behaviour, why) => {
    server.behave(behaviour)
    expect(await addressPlace(addressOf(server.url), pass).read(PACK, reading)).toEqual({ ok: false, why })
  })

  it('that nobody is at is offline', async () => {
    expect(await addressPlace(addressOf('http://127.0.0.1:9/'), pass).read(PACK, reading)).toEqual({ ok: false, why: 'offline' })
  })

  it('that keeps silent is not waited for when whoever asked goes away', async () => {
    server.behave({ kind: 'silent' })
    const asking = new AbortController()
    const read = addressPlace(addressOf(server.url), pass).read(PACK, { ...reading, signal: asking.signal })
    asking.abort()
    expect(await read).toEqual({ ok: false, why: 'offline' })
  })

  it('that does not look at conditions is looked at first', async () => {
    server.behave({ kind: 'careless' })
    const place = uploadPlace(addressOf(server.url), pass)
    const first = await place.write?.(PACK, bytes('of Ann'), { expects: 'nothing', signal })
    expect(first).toEqual({ ok: true, value: { etag: expect.any(String) } })
    expect(await place.write?.(PACK, bytes('of Ben'), { expects: 'nothing', signal })).toEqual({ ok: false, why: 'changed-elsewhere' })
  })

  it('that may be written and not looked at takes the one file of a presigned address', async () => {
    server.behave({ kind: 'write-only' })
    const place = uploadPlace(addressOf(`${server.url}pack?X-Amz-Signature=made-up`), pass)
    expect((await place.write?.(PACK, bytes('of Ann'), { expects: 'nothing', signal }))?.ok).toBe(true)
    expect(server.files.get('pack')?.toString()).toBe('of Ann')
    expect(await place.write?.(PACK, bytes('of Ben'), { expects: 'nothing', signal })).toEqual({ ok: false, why: 'changed-elsewhere' })
    expect(await place.write?.('segments/device-1/1-2.callside-segment', bytes('x'), { signal })).toEqual({ ok: false, why: 'not-taken' })
    expect(await place.write?.('packs/line-1.from-3.callside-delta', bytes('x'), { signal })).toEqual({ ok: false, why: 'not-taken' })
    expect(server.files.get('pack')?.toString()).toBe('of Ann')
    expect(place.list).toBeUndefined()
  })
})
