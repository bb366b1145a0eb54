import { describe, expect, it } from 'vitest'
import { closeLostCalls, isFinished, LEFT_TALK_LOST_AFTER_MS, nextLostAt, RING_LOST_AFTER_MS, TALK_LOST_AFTER_MS } from '../../../src/core/calls/close-lost-calls'
import { MAX_EVIDENCE_AGE_MS } from '../../../src/core/calls/is-plausible'
import { aCall, at, openDesk } from './builders'

const TALK_S = TALK_LOST_AFTER_MS / 1000
const RING_S = RING_LOST_AFTER_MS / 1000
const LEFT_S = LEFT_TALK_LOST_AFTER_MS / 1000

describe('a page that is reloaded or closed in mid-call', () => {
  it('goes on with what the page shows after it was reloaded, without a second pop', () => {
    const desk = openDesk()
    desk.hear({ frame: 0, document: 'before', number: 'ann' })
    desk.hear({ frame: 0, document: 'before', kind: 'answered', s: 5, number: 'ann' })
    desk.leave('before', 60)
    expect(desk.only().phase).toBe('talking')
    desk.hear({ detector: 'dom-profile', ref: 'row', document: 'after', kind: 'answered', s: 63, number: 'ann' })
    expect(desk.only()).toMatchObject({ phase: 'talking', answeredAt: at(5) })
    desk.hear({ detector: 'dom-profile', ref: 'row', document: 'after', kind: 'ended', s: 90, outcome: 'completed' })
    expect(desk.only()).toMatchObject({ phase: 'ended', outcome: 'completed' })
    expect(desk.count('pop/announce')).toBe(1)
  })

  it('does so even if the browser did not say that the page was left', () => {
    const desk = openDesk()
    desk.hear({ document: 'before', kind: 'answered', s: 5, number: 'ann' })
    desk.hear({ document: 'after', kind: 'answered', s: 63, number: 'ann' })
    desk.hear({ document: 'after', kind: 'ended', s: 90, outcome: 'completed', number: 'ann' })
    expect(desk.only().phase).toBe('ended')
  })

  it('ends with the hang-up that the reloaded page sees, though it never saw the talk', () => {
    const desk = openDesk()
    desk.hear({ document: 'before', number: 'ann' })
    desk.hear({ document: 'before', kind: 'answered', s: 5, number: 'ann' })
    desk.leave('before', 60)
    desk.hear({ document: 'after', kind: 'ended', s: 90, outcome: 'completed', number: 'ann' })
    expect(desk.only()).toMatchObject({ phase: 'ended', outcome: 'completed', answeredAt: at(5), endedAt: at(90), wrapUp: 'waiting' })
  })

  it('goes on when the other tab only says that it rang there no more', () => {
    const desk = openDesk()
    desk.hear({ tab: 1, number: 'ann' })
    desk.hear({ tab: 2, number: 'ann' })
    desk.hear({ tab: 1, kind: 'answered', s: 5, number: 'ann' })
    desk.leave('page-1', 6)
    desk.hear({ tab: 2, kind: 'ended', s: 7, outcome: 'answered-elsewhere', number: 'ann' })
    expect(desk.only().phase).toBe('talking')
  })

  it('is lost from sight soon when no page finds the call again', () => {
    const desk = openDesk()
    desk.hear({ kind: 'answered', s: 5, number: 'ann' })
    desk.leave('page-1', 60)
    expect(desk.sweep(60 + LEFT_S - 1)).toEqual([])
    expect(desk.sweep(60 + LEFT_S)).toEqual(['call-1 pop/remove', 'call-1 contact/record'])
    expect(desk.only()).toMatchObject({ outcome: 'lost-sight', endedAt: at(5), wrapUp: 'waiting' })
  })

  it('rings on in the other tab', () => {
    const desk = openDesk()
    desk.hear({ tab: 1, number: 'ann' })
    desk.hear({ tab: 2, number: 'ann' })
    desk.leave('page-1', 5)
    expect(desk.sweep(120)).toEqual([])
    desk.hear({ tab: 2, kind: 'ended', s: 121, outcome: 'missed' })
    expect(desk.only()).toMatchObject({ phase: 'ended', outcome: 'missed' })
  })
})

describe('a call without evidence', () => {
  it('is closed as lost from sight after hours of talk, or after the longest ring, and gives the card free', () => {
    const desk = openDesk()
    desk.hear({ ref: 'a', kind: 'answered', number: 'ann' })
    expect(desk.sweep(TALK_S - 1)).toEqual([])
    desk.hear({ ref: 'b', s: TALK_S - 30, number: 'bob' })
    expect(desk.sweep(TALK_S)).toEqual(['call-1 pop/remove', 'call-1 contact/record', 'call-3 pop/announce'])
    desk.sweep(TALK_S + RING_S)
    expect(desk.calls().map(({ outcome, wrapUp }) => [outcome, wrapUp])).toEqual([['lost-sight', 'waiting'], ['lost-sight', 'not-needed']])
  })

  it('opens again without a second pop when evidence comes after all', () => {
    const desk = openDesk()
    desk.hear({ number: 'ann' })
    desk.sweep(RING_S)
    desk.hear({ kind: 'answered', s: RING_S + 5, number: 'ann' })
    expect(desk.only()).toMatchObject({ phase: 'talking', pop: { state: 'announced' }, wrapUp: 'not-yet' })
    desk.hear({ kind: 'ended', s: RING_S + 60, outcome: 'completed' })
    expect(desk.only()).toMatchObject({ outcome: 'completed', wrapUp: 'waiting' })
    expect(desk.count('pop/announce')).toBe(1)
  })

  it('stays closed for a straggler from before', () => {
    const desk = openDesk()
    desk.hear({ number: 'ann' })
    desk.sweep(RING_S)
    desk.hear({ s: 0, heard: RING_S + 60, number: 'ann' })
    expect(desk.only().phase).toBe('ended')
  })

  it('tells when to look next', () => {
    expect(nextLostAt([aCall({ phase: 'ended' })])).toBeUndefined()
    const desk = openDesk()
    desk.hear({ number: 'ann' })
    expect(nextLostAt(desk.calls())).toBe(at(RING_S))
    expect(closeLostCalls(desk.calls(), at(RING_S))).toHaveLength(1)
  })
})

describe('a call known by a link only', () => {
  const aLink = { detector: 'url-pop', site: 'https://crm.example' } as const

  it('is over when the agent says so, and wrapped up', () => {
    const desk = openDesk()
    desk.hear({ ...aLink, ref: 'a', number: 'ann' })
    desk.finish(desk.only(), 200)
    expect(desk.only()).toMatchObject({ phase: 'ended', outcome: 'completed', endedAt: at(200), wrapUp: 'waiting' })
    desk.hear({ ...aLink, ref: 'a', s: 260, document: 'reloaded', number: 'ann' })
    expect(desk.calls()[0]?.phase).toBe('ended')
  })

  it('is over when the next link opens: nothing else will tell', () => {
    const desk = openDesk()
    desk.hear({ ...aLink, ref: 'a', tab: 1, number: 'ann' })
    desk.hear({ ...aLink, ref: 'b', tab: 2, s: 200, number: 'bob' })
    expect(desk.calls().map(({ phase }) => phase)).toEqual(['ended', 'ringing'])
    expect(desk.count('pop/announce')).toBe(2)
  })

  it('does not give way to a ring at a softphone', () => {
    const desk = openDesk()
    desk.hear({ ...aLink, ref: 'a', tab: 1, number: 'ann' })
    expect(desk.hear({ ref: 'b', tab: 2, s: 200, number: 'bob' })).toEqual(['call-3 pop/beside'])
  })
})

describe('a call that is done with', () => {
  it('goes when it is wrapped up and no straggler can be admitted any more', () => {
    const call = aCall({ phase: 'ended', endedAt: at(60), seenAt: at(61), wrapUp: 'saved' })
    expect(isFinished(call, at(61 + MAX_EVIDENCE_AGE_MS / 1000))).toBe(false)
    expect(isFinished(call, at(62 + MAX_EVIDENCE_AGE_MS / 1000))).toBe(true)
    expect(isFinished({ ...call, wrapUp: 'waiting' }, at(1e6))).toBe(false)
    expect(isFinished(aCall(), at(1e6))).toBe(false)
  })
})
