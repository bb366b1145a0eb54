import { describe, expect, it } from 'vitest'
import { chooseMatch } from '../../../src/core/calls/choose-match'
import { describedOf } from '../../../src/core/calls/described-of'
import { dismissPop, recallPop } from '../../../src/core/calls/pop-of-call'
import { besideCalls, primaryCall } from '../../../src/core/calls/primary-call'
import { receiptOfCall } from '../../../src/core/calls/receipt-of-call'
import type { CallId, CustomerId } from '../../../src/core/contract/ids'
import { aCall, at, openDesk } from './builders'

describe('several calls at one desk', () => {
  it('shows a second ringing call as a line beside the live one, and pops it when the first is over and it still rings', () => {
    const desk = openDesk()
    desk.hear({ ref: 'a', number: 'ann' })
    desk.hear({ ref: 'a', kind: 'answered', s: 5 })
    expect(desk.hear({ ref: 'b', s: 60, number: 'bob' })).toEqual(['call-3 pop/beside'])
    expect(desk.hear({ ref: 'a', kind: 'ended', s: 70, outcome: 'completed' })).toEqual(['call-1 pop/remove', 'call-1 contact/record', 'call-3 pop/announce'])
  })

  it('does not pop a second call at its answer, nor when the first hangs up: it has been in sight', () => {
    const desk = openDesk()
    desk.hear({ ref: 'a', number: 'ann' })
    desk.hear({ ref: 'a', kind: 'answered', s: 5 })
    desk.hear({ ref: 'b', s: 60, number: 'bob' })
    desk.hear({ ref: 'a', kind: 'held', s: 62 })
    expect(desk.hear({ ref: 'b', kind: 'answered', s: 63 })).toEqual(['call-3 pop/refresh'])
    desk.hear({ ref: 'a', kind: 'ended', s: 70, outcome: 'completed' })
    expect(desk.count('pop/announce')).toBe(1)
    expect(desk.hear({ ref: 'c', s: 80, number: 'cid' })).toEqual(['call-5 pop/beside'])
  })

  it('draws whom the agent talks to, then who is held, rings, is dialled; then who was first', () => {
    const a = aCall({ id: 'a' as CallId, phase: 'held' })
    const b = aCall({ id: 'b' as CallId, phase: 'talking', startedAt: at(9) })
    const c = aCall({ id: 'c' as CallId, phase: 'ringing', startedAt: at(3) })
    const d = aCall({ id: 'd' as CallId, phase: 'ringing', startedAt: at(1) })
    const over = aCall({ id: 'e' as CallId, phase: 'ended' })
    expect(primaryCall([over, c, d, a, b])).toBe(b)
    expect(besideCalls([over, c, d, a, b])).toEqual([a, d, c])
    expect(primaryCall([over])).toBeUndefined()
  })
})

describe('the pop, put away, recalled and switched off', () => {
  it('stays away at the answer when it was dismissed, and its call keeps the card', () => {
    const desk = openDesk()
    desk.hear({ ref: 'a', number: 'ann' })
    desk.change((call) => dismissPop(call, at(2)))
    expect(desk.hear({ ref: 'a', kind: 'answered', s: 5 })).toEqual([])
    expect(desk.hear({ ref: 'b', s: 9, number: 'bob' })).toEqual(['call-3 pop/beside'])
  })

  it('comes back when it is recalled, and not for a call that is over', () => {
    expect(recallPop(aCall({ pop: { state: 'dismissed', at: at(1) } }), at(5)).pop).toEqual({ state: 'announced', at: at(5) })
    const over = aCall({ phase: 'ended', pop: { state: 'over', at: at(1), wasAnnounced: true } })
    expect(recallPop(over, at(5))).toBe(over)
    expect(dismissPop(over, at(5))).toBe(over)
  })

  it('does not pop at the answer when it is switched on in mid-call', () => {
    const desk = openDesk(false)
    expect(desk.hear({ number: 'ann' })).toEqual([])
    expect(desk.only().pop.state).toBe('dismissed')
    desk.desk.isOn = true
    expect(desk.hear({ kind: 'answered', s: 5 })).toEqual([])
    expect(desk.hear({ kind: 'ended', s: 50, outcome: 'completed' })).toEqual(['call-1 contact/record'])
  })

  it('takes lines beside away, too, when it is switched off', () => {
    const desk = openDesk()
    desk.hear({ ref: 'a', number: 'ann' })
    desk.hear({ ref: 'b', s: 2, number: 'bob' })
    desk.desk.isOn = false
    expect(desk.hear({ ref: 'b', kind: 'described', s: 3, number: 'bob' })).toEqual(['call-3 pop/remove'])
  })

  it('keeps whom the agent chose', () => {
    const chosen = chooseMatch(aCall({ match: { rule: 'exact', isChosen: false, candidates: 3 } }), 'c1' as CustomerId)
    expect(chosen.match).toEqual({ rule: 'chosen', customer: 'c1', isChosen: true, candidates: 3 })
    expect(chooseMatch(chosen, 'c1' as CustomerId)).toBe(chosen)
  })

  it('does not ask again for a wrap-up that was skipped', () => {
    const desk = openDesk()
    desk.hear({ ref: 'a', kind: 'answered', number: 'ann' })
    desk.hear({ ref: 'a', kind: 'ended', s: 50, outcome: 'completed', number: 'ann' })
    desk.change((call) => ({ ...call, wrapUp: 'not-needed' }))
    desk.hear({ ref: 'a', kind: 'ended', s: 50, heard: 51, outcome: 'completed', number: 'ann' })
    desk.hear({ ref: 'b', s: 60, number: 'bob' })
    expect(desk.calls()[0]?.wrapUp).toBe('not-needed')
  })
})

describe('a ring that did not pop', () => {
  const whyOf = (desk: ReturnType<typeof openDesk>, index = 0) => {
    const call = desk.calls()[index]
    return call && receiptOfCall(call)?.why
  }

  it('says that another call had the card, also when it is over', () => {
    const desk = openDesk()
    desk.hear({ ref: 'a', number: 'ann' })
    desk.hear({ ref: 'b', s: 2, number: 'bob' })
    expect(whyOf(desk, 1)).toBe('call-beside')
    desk.hear({ ref: 'b', kind: 'ended', s: 9, outcome: 'missed' })
    expect(receiptOfCall(desk.calls()[1] ?? aCall())).toMatchObject({ surface: 'none', why: 'call-beside', detectors: ['sip-websocket'] })
    expect(whyOf(desk, 0)).toBeUndefined()
  })

  it('says that pops were off, and stays put away when late evidence tells that it goes on', () => {
    const desk = openDesk(false)
    desk.hear({ number: 'ann' })
    expect(whyOf(desk)).toBe('switched-off')
    desk.finish(desk.only(), 5)
    expect(whyOf(desk)).toBe('switched-off')
    desk.desk.isOn = true
    expect(desk.hear({ kind: 'answered', s: 9, number: 'ann' })).toEqual([])
    expect(desk.only().pop.state).toBe('dismissed')
  })

  it('says that it was told of too late, or with its end', () => {
    const late = openDesk()
    late.hear({ s: 0, heard: 600, number: 'ann' })
    expect(whyOf(late)).toBe('told-late')
    const over = openDesk()
    over.hear({ kind: 'ended', s: 30, outcome: 'missed', number: 'ann' })
    expect(whyOf(over)).toBe('over-at-once')
  })
})

describe('transfers', () => {
  it('is one contact with the customer when the agent asks a colleague and hands over', () => {
    const desk = openDesk()
    desk.hear({ ref: 'customer', number: 'ann' })
    desk.hear({ ref: 'customer', kind: 'answered', s: 5, number: 'ann' })
    desk.hear({ ref: 'customer', kind: 'held', s: 60, number: 'ann' })
    desk.hear({ ref: 'colleague', kind: 'dialing', direction: 'outbound', s: 61, number: 'carol' })
    desk.hear({ ref: 'colleague', kind: 'answered', direction: 'outbound', s: 64, number: 'carol' })
    expect(desk.calls()).toHaveLength(2)
    desk.hear({ ref: 'colleague', kind: 'described', direction: 'outbound', s: 80, number: 'carol', replaces: 'customer' })
    desk.hear({ ref: 'customer', kind: 'ended', s: 81, outcome: 'transferred', number: 'ann' })
    desk.hear({ ref: 'colleague', kind: 'ended', direction: 'outbound', s: 81, outcome: 'transferred', number: 'carol', replaces: 'customer' })
    expect(desk.only()).toMatchObject({ id: 'call-1', direction: 'inbound', outcome: 'transferred', wrapUp: 'waiting' })
    expect(describedOf(desk.only())?.numberKey).toBe('ann')
    expect(desk.count('pop/announce')).toBe(1)
    expect(desk.orders.filter((order) => order === 'call-3 contact/record')).toEqual([])
  })

  it('is one contact with the customer when a colleague asks this agent and puts the customer through', () => {
    const desk = openDesk()
    desk.hear({ ref: 'colleague', number: 'carol' })
    desk.hear({ ref: 'colleague', kind: 'answered', s: 4, number: 'carol' })
    desk.hear({ ref: 'through', s: 30, number: 'ann', replaces: 'colleague' })
    desk.hear({ ref: 'through', kind: 'answered', s: 30.1, number: 'ann', replaces: 'colleague' })
    desk.hear({ ref: 'colleague', kind: 'ended', s: 30.2, outcome: 'completed', number: 'carol' })
    expect(desk.only()).toMatchObject({ phase: 'talking', answeredAt: at(4) })
    expect(describedOf(desk.only())?.numberKey).toBe('ann')
    expect(desk.count('pop/announce')).toBe(1)
  })

  it('is one contact also if the goodbye of the one is heard before the ring of the other', () => {
    const desk = openDesk()
    desk.hear({ ref: 'colleague', kind: 'answered', s: 4, number: 'carol' })
    desk.hear({ ref: 'colleague', kind: 'ended', s: 30.2, outcome: 'completed', number: 'carol' })
    desk.hear({ ref: 'through', s: 30, heard: 30.5, number: 'ann', replaces: 'colleague' })
    expect(desk.only().phase).toBe('ringing')
    expect(desk.count('pop/announce')).toBe(1)
    expect(desk.hear({ ref: 'other', s: 33, number: 'bob' })).toEqual(['call-5 pop/beside'])
  })

  it('finds the call that is taken over when that is heard of last', () => {
    const desk = openDesk()
    desk.hear({ ref: 'through', s: 30, number: 'ann', replaces: 'colleague' })
    desk.hear({ ref: 'colleague', s: 0, heard: 31, number: 'carol' })
    expect(desk.only()).toMatchObject({ startedAt: at(0) })
    expect(describedOf(desk.only())?.numberKey).toBe('ann')
  })

  it('knows the page without numbers that shows it, of which only the cancel of another tab was seen', () => {
    const desk = openDesk()
    desk.hear({ ref: 'colleague', tab: 2, kind: 'answered', s: 4, number: 'carol' })
    desk.hear({ ref: 'through', tab: 1, kind: 'ended', s: 30.1, number: 'ann', replaces: 'colleague', outcome: 'answered-elsewhere' })
    desk.hear({ ref: 'colleague', tab: 2, kind: 'ended', s: 30, heard: 30.2, outcome: 'completed', number: 'carol' })
    desk.hear({ detector: 'dom-profile', ref: 'row', tab: 2, kind: 'answered', s: 30.3 })
    expect(desk.only().legs.map(({ ref }) => ref)).toEqual(['colleague', 'row', 'through'])
    expect(desk.count('pop/announce')).toBe(1)
  })

  it('goes on when the transfer fails', () => {
    const desk = openDesk()
    desk.hear({ kind: 'answered', s: 5, number: 'ann' })
    desk.hear({ kind: 'transferring', s: 50, transferTo: '200' })
    desk.hear({ kind: 'resumed', s: 55 })
    expect(desk.only().phase).toBe('talking')
    desk.hear({ kind: 'ended', s: 70, outcome: 'completed' })
    expect(desk.only().outcome).toBe('completed')
  })
})
