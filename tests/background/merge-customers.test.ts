import { expect, test } from 'vitest'
import { appendFacts } from '../../src/adapters/store/append-facts'
import { readCustomer } from '../../src/adapters/store/read/read-customer'
import { mergeCustomers } from '../../src/background/customers/change-customer'
import type { CustomerId } from '../../src/core/contract/ids'
import { LI_NA } from '../fixtures/builders/a-fact'
import { NOON } from '../fixtures/builders/a-store'
import { named, numbered, storyOfLiNa } from '../fixtures/builders/a-story'
import { aBackground, HOME } from './fakes/a-background'

const DOUBLE = 'customer-double' as CustomerId

test('of two records that become one the name of the one that stays, also where the other was named last', async () => {
  const { desk, setNow } = await aBackground()
  await appendFacts(desk.store, [...storyOfLiNa(NOON, (name) => name as never)])
  setNow((NOON + 1_000) as typeof NOON)
  await appendFacts(desk.store, [named(DOUBLE, '李娜（旧）', (NOON + 500) as typeof NOON), numbered(DOUBLE, '+862155501000')])
  setNow((NOON + 2_000) as typeof NOON)
  expect(await mergeCustomers(desk, { from: DOUBLE, into: LI_NA }, HOME)).toEqual({ ok: true, value: undefined })
  for (const id of [DOUBLE, LI_NA]) {
    const { person } = (await readCustomer(desk.store, id, 'CN')) ?? {}
    expect(person?.name).toBe('李娜')
    expect(person?.numbers).toHaveLength(2)
  }
  expect(await mergeCustomers(desk, { from: DOUBLE, into: LI_NA }, HOME)).toEqual({ ok: false, why: 'no-such-customer' })
})
