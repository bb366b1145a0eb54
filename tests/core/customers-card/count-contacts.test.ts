import { expect, it } from 'vitest'
import { countToday, countYear } from '../../../src/core/customers/count-contacts'
import type { ContactId } from '../../../src/core/contract/ids'
import { aContact } from '../../fixtures/builders/a-contact'
import { at } from '../../fixtures/builders/a-fact'

const now = at('2026-03-10T15:00:00+08:00')
const call = { contact: 'this-one' as ContactId, direction: 'inbound', startedAt: now } as const
const zone = 'Asia/Shanghai'
const morning = aContact({ startedAt: at('2026-03-10T10:42:00+08:00') })

it('the first call of the day is the first', () => expect(countToday([], call, zone)).toEqual({ nth: 1, missed: 0 }))

it('the third call counts the two before it, missed ones included and named so', () => {
  const missed = aContact({ startedAt: at('2026-03-10T08:00:00+08:00'), outcome: 'missed' })
  expect(countToday([morning, missed], call, zone)).toEqual({ nth: 3, missed: 1, last: morning })
})

it('yesterday by the center\'s clock is not today, though it is by UTC', () => {
  expect(countToday([aContact({ startedAt: at('2026-03-09T23:59:00+08:00') })], call, zone).nth).toBe(1)
})

it('chats and calls we made are not counted as calls of the customer', () => {
  expect(countToday([{ ...morning, channel: 'chat' }, { ...morning, direction: 'outbound' }], call, zone).nth).toBe(1)
})

it('the call itself is not counted twice once it is recorded', () => {
  expect(countToday([aContact({ id: call.contact, startedAt: now }), morning], call, zone).nth).toBe(2)
})

it('a call we make has no number of the day', () => expect(countToday([morning], { ...call, direction: 'outbound' }, zone)).toEqual({ nth: 0, missed: 0 }))

it('a year is the last 365 days, complaints in any channel', () => {
  const contacts = [
    morning, aContact({ startedAt: at('2025-03-11T00:00:00+08:00'), channel: 'email', codeClass: 'complaint' }),
    aContact({ startedAt: at('2025-03-01T00:00:00+08:00'), codeClass: 'complaint' }),
  ]
  expect(countYear(contacts, call, now)).toEqual({ inbound: 1, complaints: 1 })
})
