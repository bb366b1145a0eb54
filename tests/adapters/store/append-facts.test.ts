import { describe, expect, it } from 'vitest'
import { appendFacts } from '../../../src/adapters/store/append-facts'
import { commit, openCalls, saveCall } from '../../../src/adapters/store/calls'
import { readAttention } from '../../../src/adapters/store/read/read-attention'
import { dueEffects, finishEffect, nextEffectDueAt, putEffects, retryEffect, reviveEffects } from '../../../src/adapters/store/effects'
import { readFacts } from '../../../src/adapters/store/fact-rows'
import { mergeFacts } from '../../../src/adapters/store/merge-facts'
import { putTombstones } from '../../../src/adapters/store/tombstones'
import type { Fact } from '../../../src/core/contract/facts'
import type { CodeId, CustomerId, EpochMs } from '../../../src/core/contract/ids'
import { AGENT, LI_NA, LINE } from '../../fixtures/builders/a-fact'
import { aCallRow } from '../../fixtures/builders/a-call-row'
import { aDesk, NOON } from '../../fixtures/builders/a-store'
import { LI_NA_NUMBER, named, numbered, storyOfLiNa } from '../../fixtures/builders/a-story'

const code = (name: string) => name as CodeId
const anEffect = (id: string, dueAt: number) => ({ id, kind: 'announce', payload: {}, dueAt: dueAt as EpochMs, line: LINE, agent: AGENT, createdAt: NOON })

describe('facts', () => {
  it('are numbered by one per device without gaps, also when many are written at once', async () => {
    const { store } = await aDesk()
    await Promise.all([1, 2, 3].map(() => appendFacts(store, storyOfLiNa(NOON, code))))
    const rows = await store.db.facts.orderBy('[device+seq]').toArray()
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1))
    expect(new Set(rows.map(({ device }) => device)).size).toBe(1)
  })

  it('leave no name, number or note in clear in any table', async () => {
    const { store } = await aDesk()
    await appendFacts(store, storyOfLiNa(NOON, code))
    for (const table of store.db.tables) {
      const text = JSON.stringify(await table.toArray(), (_, value: unknown) => (value instanceof Uint8Array ? new TextDecoder().decode(value) : value))
      for (const secret of ['李娜', '13800138000', '退了', '回电']) expect([table.name, text.includes(secret)]).toEqual([table.name, false])
    }
  })

  it('come back as they were recorded', async () => {
    const { store } = await aDesk()
    const written = await appendFacts(store, storyOfLiNa(NOON, code))
    if (!written.ok) throw new Error(written.why)
    const read = await readFacts(store, written.value.map(({ id }) => id))
    expect([...read.values()]).toEqual(written.value)
    expect(written.value[0]?.personal).toEqual({ name: '李娜', salutation: '女士' })
  })

  it('do not open in another row', async () => {
    const { store } = await aDesk()
    await appendFacts(store, [named(LI_NA, '李娜'), numbered(LI_NA, LI_NA_NUMBER)])
    const [first, second] = await store.db.facts.toArray()
    if (first && second) await store.db.facts.put({ ...first, sealed: second.sealed })
    await expect(readFacts(store, [first?.id ?? ('' as never)])).rejects.toThrow()
  })

  it('are all written with the call and its effects, or none is', async () => {
    const { store } = await aDesk()
    const call = await aCallRow(store)
    await expect(appendFacts(store, [named(LI_NA, '李娜')], async (tables) => {
      await tables.calls.put(call)
      throw new TypeError('a bug')
    })).rejects.toThrow('a bug')
    expect([await store.db.facts.count(), await store.db.customers.count(), await store.db.calls.count()]).toEqual([0, 0, 0])
    await appendFacts(store, [named(LI_NA, '李娜')], (tables) => Promise.all([tables.calls.put(call), putEffects(tables, [anEffect('announce:call-1', 0)])]))
    expect([await store.db.facts.count(), await store.db.calls.count(), await store.db.effects.count()]).toEqual([1, 1, 1])
    expect((await store.db.facts.toArray())[0]?.seq).toBe(1)
  })

  it('say "not saved" when the disk is full, and nothing of them is written', async () => {
    const { store } = await aDesk()
    const full = () => { throw new DOMException('disk full', 'QuotaExceededError') }
    expect(await appendFacts(store, [named(LI_NA, '李娜')], full)).toEqual({ ok: false, why: 'not-saved' })
    expect(await store.db.facts.count()).toBe(0)
    expect((await appendFacts(store, [named(LI_NA, '李娜')])).ok).toBe(true)
  })

  it('say "not saved" when the database is closed under us', async () => {
    const { store } = await aDesk()
    store.db.close()
    expect(await saveCall(store, await aCallRow(await aDesk().then((desk) => desk.store)))).toEqual({ ok: false, why: 'not-saved' })
  })

  it('about somebody who was erased are not taken in again', async () => {
    const { store } = await aDesk()
    await putTombstones(store, [LI_NA], 'erased')
    const written = await appendFacts(store, [named(LI_NA, '李娜'), named('other' as CustomerId, '王芳')])
    expect(written.ok && written.value.map(({ kind, seq }) => [kind, seq])).toEqual([['customer/named', 1]])
    expect(await store.db.customers.toCollection().primaryKeys()).toEqual(['other'])
  })

  it('of another desk are merged once, with their own ids and numbers', async () => {
    const [here, there] = [await aDesk(), await aDesk({ newId: (() => { let n = 0; return () => `there-${n += 1}` })() })]
    const written = await appendFacts(there.store, storyOfLiNa(NOON, code))
    const facts: readonly Fact[] = written.ok ? written.value : []
    expect(await mergeFacts(here.store, facts)).toEqual({ ok: true, value: facts.length })
    expect(await mergeFacts(here.store, [...facts].reverse())).toEqual({ ok: true, value: 0 })
    expect(await here.store.db.contacts.count()).toBe(3)
    expect((await here.store.db.codeCounts.toArray()).map(({ count }) => count)).toEqual([1, 1])
  })
})

describe('calls', () => {
  it('are decided on one after the other, each seeing what the one before wrote', async () => {
    const { store } = await aDesk()
    const call = await aCallRow(store, { rawNumber: '13800138000' })
    const seen: number[] = []
    await Promise.all([1, 2, 3].map(() => commit(store, async (calls) => {
      seen.push(calls.length)
      return { value: undefined, alongside: (tables) => tables.calls.put({ ...call, id: `call-${calls.length}` as typeof call.id }) }
    })))
    expect(seen).toEqual([0, 1, 2])
    expect((await openCalls(store)).map(({ id }) => id)).toEqual(['call-0', 'call-1', 'call-2'])
  })
})

describe('effects', () => {
  it('put twice are done once, are due in their order, wait for their next time and are given up visibly', async () => {
    const { store } = await aDesk()
    await appendFacts(store, [], (tables) => putEffects(tables, [anEffect('a', 20), anEffect('b', 10)]))
    await retryEffect(store, 'a', 'vault-locked', 15 as EpochMs)
    await appendFacts(store, [], (tables) => putEffects(tables, [anEffect('a', 5)]))
    expect((await dueEffects(store, 30 as EpochMs)).map(({ id, attempts }) => [id, attempts])).toEqual([['b', 0], ['a', 1]])
    expect(await dueEffects(store, 9 as EpochMs)).toEqual([])
    expect(await nextEffectDueAt(store)).toBe(10)
    await finishEffect(store, 'b')
    await retryEffect(store, 'a', 'vault-locked')
    expect(await nextEffectDueAt(store)).toBeUndefined()
    expect(await readAttention(store)).toEqual({ count: 1, problem: 'vault-locked' })
    await reviveEffects(store, 40 as EpochMs)
    expect(await readAttention(store)).toBeUndefined()
    expect((await dueEffects(store, 40 as EpochMs)).map(({ id, attempts }) => [id, attempts])).toEqual([['a', 0]])
  })
})
