import { describe, expect, it } from 'vitest'
import { calendarDay } from '../../../src/core/calendar/calendar-day'
import type { EpochMs, TranscriptLineId } from '../../../src/core/contract/ids'
import type { Offer } from '../../../src/core/contract/offers'
import { eligibleOffers } from '../../../src/core/offers/eligible-offers'
import { factsOfCustomer, type FactSource } from '../../../src/core/offers/facts-of-customer'
import type { OfferSituation, PastOfOffer } from '../../../src/core/offers/why-not'
import { whyNot } from '../../../src/core/offers/why-not'
import { anOffer, same } from './an-offer'

const NOW = Date.parse('2026-11-27T10:00:00+08:00') as EpochMs
const DAY_MS = 86_400_000
const ago = (days: number) => (NOW - days * DAY_MS) as EpochMs

function aSource(change: Partial<FactSource> = {}): FactSource {
  return {
    now: NOW, timeZone: 'Asia/Shanghai', person: { name: '李娜', salutation: '女士' }, tags: [], remembered: [], contacts: [{ startedAt: ago(2) }, { startedAt: ago(800) }],
    unsolved: 0, openTasks: 0, call: { direction: 'inbound', facts: {} }, offers: { shownInCall: 0 }, use: {}, ...change,
  }
}

const NOTHING: PastOfOffer = { isShownInCall: false, shownByAgentToday: 0 }
function aSituation(source: Partial<FactSource> = {}, past: Partial<PastOfOffer> = {}, more: Partial<OfferSituation> = {}): OfferSituation {
  return { now: NOW, today: calendarDay(NOW, 'Asia/Shanghai'), agentNumber: '1001', whom: 'customer-1', facts: factsOfCustomer(aSource(source)), past: () => ({ ...NOTHING, ...past }), shownInCall: 0, ...more }
}
const kinds = (offer: Offer, situation: OfferSituation) => whyNot(offer, situation).map(({ kind }) => kind)
const asking = (rule: Offer['eligibility'][number]['rule']) => anOffer({ eligibility: [{ id: 'asked', rule, whyNot: same('not for him') }] })

describe('an offer is not put up', () => {
  it('to somebody who complains, unless it is meant to help then', () => {
    const complaining = aSituation({ call: { direction: 'inbound', facts: {}, codeClass: 'complaint' } })
    expect(kinds(anOffer(), complaining)).toEqual(['complaint'])
    expect(kinds(anOffer({ isSoothing: true }), complaining)).toEqual([])
    expect(kinds(anOffer(), aSituation({ contacts: [{ startedAt: (NOW - 3_600_000) as EpochMs, codeClass: 'complaint' }] }))).toEqual(['complaint'])
  })

  it('to somebody who is angry, also where it is meant to help', () => {
    expect(kinds(anOffer({ isSoothing: true }), aSituation({ call: { direction: 'inbound', facts: {}, mood: 'angry' } }))).toEqual(['anger'])
    expect(kinds(anOffer(), aSituation({ contacts: [{ startedAt: (NOW - 3_600_000) as EpochMs, mood: 'upset' }] }))).toEqual(['anger'])
    expect(kinds(anOffer(), aSituation({ contacts: [{ startedAt: ago(3), mood: 'upset' }] }))).toEqual([])
  })

  it('to somebody who says so in the call, with the line; a mood that the agent marked is believed over it', () => {
    const sign = (kind: 'complaint' | 'anger') => ({ kind, line: 'line-1' as TranscriptLineId, text: '我要投诉', words: '投诉' })
    const heard = (call: Partial<NonNullable<FactSource['call']>>) => ({ call: { direction: 'inbound', facts: {}, ...call } }) as const
    const complaining = aSituation(heard({ isComplaintHeard: true }), {}, { upset: { complaint: sign('complaint') } })
    expect(whyNot(anOffer(), complaining)).toEqual([{ kind: 'complaint', heard: sign('complaint') }])
    expect(kinds(anOffer({ isSoothing: true }), complaining)).toEqual([])
    expect(whyNot(anOffer({ isSoothing: true }), aSituation(heard({ isAngerHeard: true }), {}, { upset: { anger: sign('anger') } }))).toEqual([{ kind: 'anger', heard: sign('anger') }])
    expect(kinds(anOffer(), aSituation(heard({ isAngerHeard: true, mood: 'calm' })))).toEqual([])
  })

  it('while something is unsolved, from before or in this call', () => {
    expect(whyNot(anOffer(), aSituation({ unsolved: 2 }))).toEqual([{ kind: 'unsolved', count: 2 }])
    expect(kinds(anOffer(), aSituation({ call: { direction: 'inbound', facts: {}, isResolved: false } }))).toEqual(['unsolved'])
  })

  it('when the queue is red: others wait', () => {
    expect(kinds(anOffer(), aSituation({ call: { direction: 'inbound', facts: { waitSeconds: 119 } } }))).toEqual([])
    expect(kinds(anOffer(), aSituation({ call: { direction: 'inbound', facts: { waitSeconds: 120 } } }))).toEqual(['queue'])
  })

  it('to somebody who wants none', () => {
    expect(kinds(anOffer(), aSituation({ tags: [{ id: 'line-1.no-marketing' as never, labels: same('No marketing') }] }))).toEqual(['no-marketing'])
  })

  it('before and after its days, by the calendar of the contact center', () => {
    expect(whyNot(anOffer({ validFrom: '2026-11-28' }), aSituation())).toEqual([{ kind: 'not-yet', from: '2026-11-28' }])
    expect(whyNot(anOffer({ validTo: '2026-11-26' }), aSituation())).toEqual([{ kind: 'over', to: '2026-11-26' }])
    expect(kinds(anOffer({ validFrom: '2026-11-27', validTo: '2026-11-27' }), aSituation())).toEqual([])
  })

  it('outside of its pilot: to the picked agents, or to a share of customers that stays the same', () => {
    expect(kinds(anOffer({ pilot: { agents: ['1002'] } }), aSituation())).toEqual(['pilot'])
    expect(kinds(anOffer({ pilot: { agents: ['1002', '1001'] } }), aSituation())).toEqual([])
    const taken = Array.from({ length: 1000 }, (_, index) => kinds(anOffer({ pilot: { sharePercent: 20 } }), aSituation({}, {}, { whom: `customer-${index}` })).length === 0)
    expect(taken.filter(Boolean).length).toBeGreaterThan(150)
    expect(taken.filter(Boolean).length).toBeLessThan(250)
  })

  it('over its caps, but what is shown in this call stays', () => {
    const capped = anOffer({ caps: { perCustomerDays: 14, perCallMost: 2, perAgentDay: 10 } })
    expect(kinds(capped, aSituation({}, { shownAt: ago(13), shownByAgentToday: 10 }, { shownInCall: 2 }))).toEqual(['shown-lately', 'call-full', 'agent-full'])
    expect(kinds(capped, aSituation({}, { shownAt: ago(14), shownByAgentToday: 9 }, { shownInCall: 1 }))).toEqual([])
    expect(kinds(capped, aSituation({}, { shownAt: ago(1), isShownInCall: true }, { shownInCall: 2 }))).toEqual([])
  })

  it('to who declined or has it, for the days of its cool-down, and to who asked for later, until then', () => {
    const answered = (is: 'accepted' | 'declined' | 'later', days: number, laterAt?: EpochMs) =>
      whyNot(anOffer({ coolDownDays: 30 }), aSituation({}, { answer: { is, at: ago(days), ...(laterAt && { laterAt }) } }))
    expect(answered('declined', 10)).toEqual([{ kind: 'declined', daysAgo: 10, daysLeft: 20 }])
    expect(answered('accepted', 29.5)).toEqual([{ kind: 'accepted', daysAgo: 29, daysLeft: 1 }])
    expect(answered('declined', 30)).toEqual([])
    expect(answered('later', 1, ago(-2))).toEqual([{ kind: 'later', at: ago(-2) }])
    expect(answered('later', 3, ago(1))).toEqual([])
  })

  it('where one of its conditions does not hold, each with its own words', () => {
    const offer = anOffer({
      eligibility: [
        { id: 'long', rule: { '>=': [{ var: 'daysSinceFirstContact' }, 365] }, whyNot: same('too new') },
        { id: 'vip', rule: { in: ['VIP', { var: 'tags' }] }, whyNot: same('for VIPs only') },
        { id: 'data', rule: { '>': [{ var: 'averageUse.mb' }, 5000] }, whyNot: same('uses too little') },
      ],
    })
    expect(whyNot(offer, aSituation({ use: { '2026-10': { mb: 6000 } } }))).toEqual([{ kind: 'condition', id: 'vip', words: same('for VIPs only') }])
    expect(whyNot(offer, aSituation({ tags: [{ id: 't' as never, labels: { 'zh-CN': '贵宾', 'zh-TW': '貴賓', en: 'VIP' } }] }))).toEqual([
      { kind: 'unknown', id: 'data', words: same('uses too little'), facts: ['averageUse.mb'] },
    ])
  })
})

it('what nobody knows fulfils no condition, though JsonLogic takes it for less than any number', () => {
  expect(kinds(asking({ '<': [{ var: 'daysUntil.contract' }, 60] }), aSituation())).toEqual(['unknown'])
  expect(kinds(asking({ '<': [{ var: ['daysUntil.contract', 0] }, 60] }), aSituation())).toEqual([])
})

it('a field called like something of the program is a field', () => {
  expect(kinds(asking({ '!!': [{ var: 'remembered.constructor' }] }), aSituation())).toEqual(['unknown'])
})

it('facts come of what is remembered: numbers as numbers, days as days until then', () => {
  const facts = factsOfCustomer(aSource({ remembered: [{ field: '月费', value: '88.5' }, { field: '合约到期', value: '2026-12-31' }, { field: 'v1.plan', value: '畅享' }] }))
  expect({ ...facts.remembered }).toEqual({ 月费: 88.5, 合约到期: '2026-12-31', 'v1·plan': '畅享' })
  expect({ ...facts.daysUntil }).toEqual({ 合约到期: 34 })
  expect(facts).toMatchObject({ month: 11, isKnown: true, daysSinceLastContact: 2, daysSinceFirstContact: 800, contactsInYear: 1, contactsToday: 0 })
})

it.each([['2024-02-29T23:59:00Z', 'UTC', '2024-02-29'], ['2026-12-31T20:00:00Z', 'Asia/Shanghai', '2027-01-01'], ['2026-03-01T02:00:00Z', 'America/New_York', '2026-02-28']])(
  'the day of %s in %s is %s', (at, zone, day) => expect(calendarDay(Date.parse(at), zone)).toBe(day),
)

it('every offer is either eligible or told why not; a retired one is neither', () => {
  const judged = eligibleOffers([anOffer(), anOffer({ validTo: '2026-01-01' }), anOffer({ retiredAt: NOW })], aSituation())
  expect([judged.eligible.length, judged.others.map(({ whys }) => whys.length)]).toEqual([1, [1]])
})
