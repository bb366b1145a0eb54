import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { expect, it } from 'vitest'
import { appendFacts } from '../../../src/adapters/store/append-facts'
import { keepAttempt, readAttempts } from '../../../src/adapters/store/practice/attempts'
import { forgetPracticeOf } from '../../../src/adapters/store/practice/forget-practice'
import { openPracticeStore, PRACTICE_DATABASE } from '../../../src/adapters/store/practice/practice-store'
import { readKeptCall } from '../../../src/adapters/store/read/read-kept-call'
import { rowOfLine } from '../../../src/adapters/store/transcript-rows'
import { openKeysInMemory } from '../../../src/adapters/store/sealing/open-keys-port'
import { chainedLocks } from '../../../src/adapters/store/locks'
import type { AgentId, ContactId, EpochMs, LineId, PracticeCallId, TranscriptLineId } from '../../../src/core/contract/ids'
import type { Redacted } from '../../../src/core/contract/models'
import type { Attempt } from '../../../src/core/practice/attempt'
import { AGENT, LI_NA, LINE } from '../../fixtures/builders/a-fact'
import { aDesk, NOON } from '../../fixtures/builders/a-store'
import { named, recorded } from '../../fixtures/builders/a-story'

const OTHER = 'line-2' as LineId
const attempt = (id: string, line: LineId, endedAt = NOON): Attempt => ({
  id, line, call: 'c' as PracticeCallId, version: 1, agent: 'agent:1' as AgentId, endedAt, tookSeconds: 1, points: 1, of: 2, parts: {}, missed: [],
})
async function aPractice() {
  const { store: real } = await aDesk()
  const indexedDb = { indexedDB: new IDBFactory(), IDBKeyRange }
  const options = { openKeys: openKeysInMemory(), locks: chainedLocks(), indexedDb, newId: real.newId, now: real.now } as const
  return { real, indexedDb, store: await openPracticeStore(real, { ...options, role: 'writer' }) }
}
const LONG_AGO = 0 as EpochMs

it('practice has a database of its own, and reads what leads write in the real one', async () => {
  const { real, store } = await aPractice()
  await real.db.latestDefinitions.put({ kind: 'tag', id: 't' as never, line: LINE, version: 1, changedAt: NOON, tier: 'value', order: 0, labels: { 'zh-CN': '金卡', 'zh-TW': '金卡', en: 'Gold' } })
  expect([store.db.name, (await store.db.latestDefinitions.toArray()).map(({ id }) => id)]).toEqual([PRACTICE_DATABASE, ['t']])
  await appendFacts(store, [recorded('c1', NOON), named(LI_NA, '李娜')])
  expect([await store.db.contacts.count(), await real.db.contacts.count(), await real.db.facts.count()]).toEqual([1, 0, 0])
})

it('attempts of long ago go with the next one', async () => {
  const { store } = await aPractice()
  await keepAttempt(store, attempt('old', LINE, 10 as EpochMs), LONG_AGO)
  await keepAttempt(store, attempt('new', LINE), 20 as EpochMs)
  expect((await readAttempts(store, 'agent:1' as AgentId, LINE)).map(({ id }) => id)).toEqual(['new'])
})

it('of a client who leaves nothing that was practised stays, and of the others all does', async () => {
  const { real, store, indexedDb } = await aPractice()
  await appendFacts(store, [recorded('c1', NOON)])
  for (const [id, line] of [['a', LINE], ['b', OTHER]] as const) await keepAttempt(store, attempt(id, line), LONG_AGO)
  await forgetPracticeOf(real, new Set([OTHER]), { indexedDb })
  expect([await store.db.facts.count(), (await store.db.attempts.toArray()).map(({ id }) => id)]).toEqual([1, ['a']])
  await forgetPracticeOf(real, new Set([LINE]), { indexedDb })
  expect([await store.db.facts.count(), await store.db.contacts.count(), await store.db.attempts.count()]).toEqual([0, 0, 0])
})

it('a practice call is made of a contact whose words are kept, with what is to be taken out of them', async () => {
  const { store } = await aDesk()
  const contact = 'c1' as ContactId
  await appendFacts(store, [named(LI_NA, '李娜'), recorded('c1', NOON, { customer: LI_NA })])
  expect(await readKeptCall(store, contact)).toBeUndefined()
  await store.db.transcriptLines.put(await rowOfLine(store, { id: 'l1' as TranscriptLineId, call: 'call-1' as never, contact, line: LINE, agent: AGENT, block: 'b', speaker: 'customer', text: '猫又坏了' as string as Redacted, at: NOON, seq: 1, isFinal: true } as never))
  expect(await readKeptCall(store, contact)).toMatchObject({ lines: [{ text: '猫又坏了' }], startedAt: NOON, known: { names: ['李娜'] }, isResolved: false, tasks: [], articles: [], offers: [] })
})
