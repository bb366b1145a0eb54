import { readdirSync, readFileSync } from 'node:fs'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { appendFacts } from '../../../src/adapters/store/append-facts'
import { firstBrokenAuditRow } from '../../../src/adapters/store/audit'
import { openCalls } from '../../../src/adapters/store/calls'
import { readDraft } from '../../../src/adapters/store/drafts'
import { fillFigures } from '../../../src/adapters/store/fill-figures'
import type { Store } from '../../../src/adapters/store/open-store'
import { rebuildViews } from '../../../src/adapters/store/rebuild-views'
import { readCard } from '../../../src/adapters/store/read/read-card'
import { readTranscriptOfCall } from '../../../src/adapters/store/read/read-transcript'
import { SCHEMA_VERSION } from '../../../src/adapters/store/schema'
import { unlockVault } from '../../../src/adapters/store/sealing/passphrase'
import { readSuggestions } from '../../../src/adapters/store/suggestion-rows'
import type { CallId, VaultId } from '../../../src/core/contract/ids'
import { COUNTED } from '../../../src/core/metrics/counted'
import { LI_NA } from '../../fixtures/builders/a-fact'
import { someSettings } from '../../fixtures/builders/a-call-row'
import { aDesk, NOON } from '../../fixtures/builders/a-store'
import { named } from '../../fixtures/builders/a-story'
import { dumpOf, restoreDump, type Dump } from '../../fixtures/dumps/dump-format'

const FOLDER = 'tests/fixtures/dumps'
const PASSPHRASE = 'made-up for a dump'
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'))
const read = (file: string) => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Dump
const schemaOf = ({ tables }: Dump) => Object.fromEntries(Object.entries(tables).map(([name, { schema }]) => [name, schema]))

async function opened(file: string) {
  const indexedDB = new IDBFactory()
  await restoreDump(indexedDB, 'callside-dump', read(file))
  return (await aDesk({ name: 'callside-dump', indexedDb: { indexedDB, IDBKeyRange } })).store
}

/** What a row was written without, before it was counted, is 0. */
const figuresOf = async (store: Store) =>
  (await store.db.figures.toArray()).map((row) => ({ ...row, slots: row.slots.map((slot) => ({ ...slot, counts: COUNTED.map((_, index) => slot.counts[index] ?? 0) })) }))

describe('every stored dump upgrades', () => {
  it.each(files)('%s', async (file) => {
    const store = await opened(file)
    const vault = (await store.db.vaults.toCollection().primaryKeys())[0] as VaultId
    expect((await unlockVault(store, vault, PASSPHRASE)).ok).toBe(true)
    const [call] = await openCalls(store)
    const card = await readCard(store, call!, someSettings(), NOON)
    expect([card.person?.name, card.today.nth, card.unsolved[0]?.note, card.openTasks, card.call.lineLabels?.en]).toEqual(['李娜', 3, '猫坏了，等师傅', 1, '客服热线'])
    expect((await readDraft(store, 'call-1' as CallId))?.draft?.note).toBe('说到一半')
    expect(await firstBrokenAuditRow(store)).toBeUndefined()
    const history = await store.db.history.toArray()
    expect(history.map(({ id }) => id)).toHaveLength(3)
    expect((await fillFigures(store)).ok).toBe(true)
    const figures = await figuresOf(store)
    const offers = await store.db.offerResults.toArray()
    expect((await rebuildViews(store)).ok).toBe(true)
    expect(await figuresOf(store)).toEqual(figures)
    expect(await store.db.offerResults.toArray()).toEqual(offers)
    expect(await store.db.history.toArray()).toEqual(history)
    expect((await appendFacts(store, [named(LI_NA, '李小娜')])).ok).toBe(true)
    store.db.close()
  }, 30_000)
})

it('what was said, suggested and offered, and the knowledge, are as they were', async () => {
  const store = await opened('schema-5.json')
  await unlockVault(store, (await store.db.vaults.toCollection().primaryKeys())[0] as VaultId, PASSPHRASE)
  expect((await readTranscriptOfCall(store, 'call-1' as CallId)).lines.map(({ text }) => text)).toEqual(['猫又坏了'])
  expect(await readSuggestions(store, 'call-1' as CallId)).toMatchObject({ heard: '1/4/said-1' })
  expect((await store.db.articles.toArray()).map(({ title }) => title)).toEqual(['国际漫游怎么开'])
  expect((await store.db.offerResults.toArray()).map(({ answered }) => answered?.answer)).toEqual(['accepted'])
  expect((await store.db.scriptTicks.toArray()).map(({ ticks }) => ticks)).toEqual([{ greet: true }])
  store.db.close()
}, 30_000)

it('notices, and who read them, are as they were', async () => {
  const store = await opened('schema-6.json')
  expect((await store.db.notices.toArray()).map(({ title }) => title)).toEqual(['宽带维护'])
  expect((await store.db.noticeMarks.toArray()).map(({ seen, forcedAt }) => [seen?.version, forcedAt === seen?.at])).toEqual([[1, true]])
  store.db.close()
}, 30_000)

it('the current schema version has its dump, and is as it was when the dump was made', async () => {
  const { store } = await aDesk()
  expect(schemaOf(await dumpOf(store.db.backendDB()))).toEqual(schemaOf(read(`schema-${SCHEMA_VERSION}.json`)))
})
