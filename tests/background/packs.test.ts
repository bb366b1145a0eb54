import { beforeEach, expect, test } from 'vitest'
import { readSettings } from '../../src/adapters/browser/settings-storage'
import { webCrypto } from '../../src/adapters/packs/web-crypto'
import { readArticles } from '../../src/adapters/store/read/read-articles'
import { HANDLERS } from '../../src/background/all-handlers'
import { takeCome, takePack } from '../../src/background/packs/take-pack'
import { routeMessage } from '../../src/background/route-message'
import type { LineId } from '../../src/core/contract/ids'
import type { TakePacket } from '../../src/core/packs/take-request'
import { takeCome as takeInThread } from '../../src/jobs/packs/packs-thread'
import { LINE } from '../fixtures/builders/a-fact'
import { aLead, codeOf, order, publish } from '../fixtures/builders/a-team'
import { aBackground, AT_DESK, type Background } from './fakes/a-background'

let background: Background
let taking: Promise<unknown>
beforeEach(async () => {
  background = await aBackground({ line: 'line-0' as LineId })
  taking = Promise.resolve()
  background.browser.offscreen.take = (packet, port) => {
    taking = takeInThread(background.desk.store, webCrypto, (packet as TakePacket).request.desk, () => undefined)
    port.postMessage({ ok: true, value: { isBegun: true } })
  }
})

const bytesOf = async (file: Blob | undefined) => new Uint8Array(await file!.arrayBuffer())

test('a pack that came from a place is kept, and taken by the thread of the offscreen document', async () => {
  const lead = await aLead()
  const { store } = background.desk
  await order(store, 'type-code', { typed: await codeOf(lead.store) })
  expect(await takePack(background.desk, await bytesOf((await publish(lead.store))[0]), { way: 'address', expected: LINE })).toEqual({ ok: true, value: undefined })
  await taking
  expect((await readArticles(store, LINE)).map(({ title }) => title).toSorted()).toEqual(['国际漫游怎么开', '账单怎么查'])
  expect(await store.db.packs.toArray()).toMatchObject([{ way: 'address', version: 1 }])
})

test('where the document does not answer, the pack is kept for the next wake; where nothing came, none is made', async () => {
  const lead = await aLead()
  const { store } = background.desk
  await order(store, 'type-code', { typed: await codeOf(lead.store) })
  await takeCome(background.desk)
  expect(background.browser.offscreen.made).toBe(0)
  const answers = background.browser.offscreen.take
  background.browser.offscreen.take = (_, port) => port.postMessage({ ok: false, why: 'failed' })
  expect(await takePack(background.desk, await bytesOf((await publish(lead.store))[0]), { way: 'folder' })).toEqual({ ok: false, why: 'failed' })
  expect(await store.db.packFiles.count()).toBe(1)
  background.browser.offscreen.take = answers
  await takeCome(background.desk)
  await taking
  expect(await store.db.packFiles.count()).toBe(0)
  expect(await store.db.packs.count()).toBe(1)
})

test('a desk that is paired is an agent’s; one that holds a lead’s key stays a lead’s', async () => {
  const give = async (role: 'agent' | 'lead') =>
    await routeMessage({ callside: 1, name: 'pack/take-role', body: { role } }, AT_DESK, HANDLERS, async () => background.desk, (what, bug) => { throw new Error(what, { cause: bug }) })
  expect(await give('agent')).toEqual({ ok: true, value: undefined })
  expect((await readSettings()).role).toBe('agent')
  await order(background.desk.store, 'make-keys', { alg: 'Ed25519', site: 'hotline' as never, name: 'Lead Seven', passphrase: 'made-up for tests' })
  await give('lead')
  await give('agent')
  expect((await readSettings()).role).toBe('lead')
})
