import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addressPlace } from '../../src/adapters/team/address-place'
import { folderPlace } from '../../src/adapters/team/folder-place'
import { uploadPlace } from '../../src/adapters/team/upload-place'
import { webCrypto } from '../../src/adapters/packs/web-crypto'
import { changeArticle } from '../../src/adapters/store/save-articles'
import { readTeam } from '../../src/adapters/store/read/read-team'
import { readOutgoing } from '../../src/adapters/store/way-rows'
import type { Store } from '../../src/adapters/store/store'
import type { Desk } from '../../src/background/desk'
import { pushOutgoing } from '../../src/background/ways/push-outgoing'
import { queuePublished } from '../../src/background/ways/queue-published'
import { takePacks, type TakePack } from '../../src/background/ways/take-packs'
import { done } from '../../src/core/contract/result'
import { readPackFile } from '../../src/core/packs/read-pack-file'
import { NO_TEAM } from '../../src/core/settings/team-under-policy'
import { packFileName, packStepName } from '../../src/core/team/team-file-names'
import type { TeamPlace } from '../../src/core/team/team-place'
import { takeCome } from '../../src/jobs/packs/packs-thread'
import { putCame } from '../../src/adapters/store/packs'
import { LINE } from '../fixtures/builders/a-fact'
import { aLead, anAgentOf, anAnswer, fillLine, order, PACK_DESK, publish } from '../fixtures/builders/a-team'
import { aFolder } from '../fixtures/builders/a-folder'
import { startTeamServer, type TeamServer } from '../e2e/support/team-server'
import { aBackground, type Background } from './fakes/a-background'

const PACK = packFileName(LINE)
const STEP = packStepName(LINE, 1)
const signal = new AbortController().signal
const pass = { isAllowed: () => Promise.resolve(true), headers: {} }

let server: TeamServer
let background: Background
let lead: Store
let agent: Store

beforeAll(async () => {
  server = await startTeamServer()
})
beforeEach(async () => {
  background = await aBackground()
  server.files.clear()
  lead = (await aLead()).store
  agent = (await anAgentOf(lead)).store
})
afterAll(() => server.close())

const deskOf = (store: Store): Desk => ({ ...background.desk, store, settings: { ...background.desk.settings, line: LINE, ways: { ...NO_TEAM, to: 'upload' } } })
const atServer = (): TeamPlace => uploadPlace({ url: server.url, isOneFile: false }, pass)
const retitle = (title: string) => changeArticle(lead, anAnswer('roaming', '').id, (article) => ({ ...article, title }))

/** The lead's desk writes what it has published. */
async function send(place: TeamPlace): Promise<void> {
  await queuePublished(deskOf(lead))
  expect(await pushOutgoing(deskOf(lead), place, signal)).toBeUndefined()
  expect(await readOutgoing(lead)).toEqual([])
}

/** The agent's desk looks, and its thread takes what came. Answers of which kind it was. */
async function look(place: TeamPlace, isForced = false): Promise<string | undefined> {
  let kind: string | undefined
  const take: TakePack = async ({ store }, bytes, how) => {
    const file = readPackFile(bytes)
    kind = file.ok ? file.value.header.kind : file.why
    await putCame(store, bytes, how)
    await takeCome(store, webCrypto, PACK_DESK, () => undefined)
    return done(undefined)
  }
  expect(await takePacks(deskOf(agent), place, { take, isForced, signal })).toBeUndefined()
  return kind
}

const versionOf = async ({ db }: Store) => Math.max(...(await db.packs.toArray()).map(({ version }) => version))
const isRefused = async ({ db }: Store) => (await db.packNotes.toArray()).some(({ refused }) => refused !== undefined)
const titleOf = async ({ db }: Store) => (await db.articles.get(anAnswer('roaming', '').id))?.title

describe('a large pack', () => {
  beforeEach(async () => {
    await fillLine(lead)
    await publish(lead)
  })

  test.each(['folder', 'address'])('comes from a %s as the step from the one that is here, and whole where none is', async (kind) => {
    const folder = folderPlace(aFolder())
    const [to, from] = kind === 'folder' ? [folder, folder] : [atServer(), addressPlace({ url: server.url, isOneFile: false }, pass)]
    const read: [string, number][] = []
    const counting: TeamPlace = { ...from, read: async (name, how) => {
      const answer = await from.read(name, how)
      if (answer.ok && answer.value !== 'not-modified') read.push([name, answer.value.bytes.length])
      return answer
    } }
    await send(to)
    expect(await look(counting)).toBe('whole')
    const whole = read[0]?.[1] ?? 0
    expect(read).toEqual([[PACK, whole]])
    await retitle('国际漫游，一次说清')
    await publish(lead)
    await send(to)
    read.length = 0
    expect(await look(counting)).toBe('delta')
    // No more of the whole one than its beginning.
    expect(read).toEqual([[PACK, 256 * 1024], [STEP, expect.any(Number)]])
    expect(whole).toBeGreaterThan(256 * 1024)
    expect(read[1]?.[1]).toBeLessThan(10_000)
    expect([await versionOf(agent), await titleOf(agent), await isRefused(agent)]).toEqual([2, '国际漫游，一次说清', false])
    // Seen is the whole one: nothing is newer.
    expect(await look(counting)).toBeUndefined()
  })

  test('the step lies there before the pack it leads to', async () => {
    await send(atServer())
    await retitle('国际漫游，一次说清')
    await publish(lead)
    const before = server.answered.length
    await send(atServer())
    expect(server.answered.slice(before).filter((each) => each.startsWith('PUT'))).toEqual([`PUT 201 /${STEP}`, `PUT 204 /${PACK}`])
  })

  test.each([
    ['missing', () => void server.files.delete(STEP)],
    ['cut off', () => void server.files.set(STEP, server.files.get(STEP)!.subarray(0, -10))],
    ['changed in its body', () => void server.files.get(STEP)!.writeUInt8(server.files.get(STEP)!.at(-20)! ^ 1, server.files.get(STEP)!.length - 20)],
    ['changed in its signature', () => spoilSignature(server.files.get(STEP)!)],
    ['larger than any step', () => void server.files.set(STEP, Buffer.alloc(400_000))],
    ['another lead’s, whose own pack was refused there', async () => void server.files.set(STEP, await stepOfAnother())],
  ])('is read whole in the same look where the step is %s, and nothing is told of it', async (_, spoil) => {
    await send(atServer())
    await look(atServer())
    await retitle('国际漫游，一次说清')
    await publish(lead)
    await send(atServer())
    await spoil()
    expect(await look(atServer())).toBe('whole')
    expect([await versionOf(agent), await titleOf(agent), await isRefused(agent)]).toEqual([2, '国际漫游，一次说清', false])
  })

  test('is read whole by a desk that missed the one before, which asks for no step', async () => {
    await send(atServer())
    await look(atServer())
    for (const title of ['第二版', '第三版']) {
      await retitle(title)
      await publish(lead)
      await send(atServer())
    }
    const before = server.answered.length
    expect(await look(atServer())).toBe('whole')
    expect(server.answered.slice(before).some((each) => each.includes('callside-delta'))).toBe(false)
    expect([await versionOf(agent), await titleOf(agent)]).toEqual([3, '第三版'])
  })

  test('is read whole where somebody asks by hand after a refusal, lest the step be what is refused', async () => {
    await send(atServer())
    await look(atServer())
    await retitle('国际漫游，一次说清')
    await publish(lead)
    await send(atServer())
    await agent.db.packNotes.put({ line: LINE, refused: { why: 'base-missing', at: lead.now(), way: 'address' } })
    expect(await look(atServer(), true)).toBe('whole')
    expect([await versionOf(agent), await isRefused(agent)]).toEqual([2, false])
  })

  test('goes to a presigned address alone, without its step', async () => {
    const place = uploadPlace({ url: `${server.url}pack?X-Amz-Signature=made-up`, isOneFile: true }, pass)
    await send(place)
    await retitle('国际漫游，一次说清')
    const [whole] = await publish(lead)
    await send(place)
    expect([...server.files].map(([name, bytes]) => [name, bytes.length])).toEqual([['pack', whole!.size]])
  })

  test('has no step from a version of this desk that another lead’s took the place of, and nobody goes back to that one', async () => {
    // Of the same number, and of other content than what is kept here under it.
    await lead.db.packs.toCollection().modify((row) => void Object.assign(row, { contentHash: 'x'.repeat(43), way: 'address' }))
    expect((await readTeam(lead, LINE)).packs).toMatchObject([{ version: 1, isKept: false }])
    expect(await order(lead, 'go-back', { line: LINE, to: 1, note: '' })).toEqual({ told: 'refused', why: 'no-such-version' })
    await retitle('国际漫游，一次说清')
    expect(await publish(lead)).toHaveLength(1)
  })

  /** The second lead was at the same version, and published something else. */
  async function stepOfAnother(): Promise<Buffer> {
    
    await lead.db.packs.filter(({ version }) => version === 2).delete()
    await retitle('另一位主管写的')
    const step = (await publish(lead))[1]
    return Buffer.from(await step!.arrayBuffer())
  }
})

test('a small pack is read whole, and has no step beside it', async () => {
  await publish(lead)
  await send(atServer())
  await look(atServer())
  await retitle('国际漫游，一次说清')
  await publish(lead)
  await send(atServer())
  expect([...server.files.keys()]).toEqual([PACK])
  const before = server.answered.length
  expect(await look(atServer())).toBe('whole')
  expect(server.answered.slice(before)).toEqual([`GET 200 /${PACK}`])
})

test('a change of most of a pack is no step', async () => {
  await publish(lead)
  await send(atServer())
  await fillLine(lead)
  await publish(lead)
  await send(atServer())
  expect([...server.files.keys()]).toEqual([PACK])
})

/** Right behind the header. */
function spoilSignature(bytes: Buffer): void {
  const at = 18 + bytes.readUInt32BE(14)
  bytes.writeUInt8((bytes.at(at) ?? 0) ^ 1, at)
}
