import { describe, expect, it } from 'vitest'
import { electSurface, type TabCandidate } from '../../../src/core/calls/elect-surface'
import { isImpossible, isRecordable, MOST_NEW_CALLS_A_MINUTE } from '../../../src/core/calls/impossible-calls'
import { isPlausible, MAX_AHEAD_MS, MAX_EVIDENCE_AGE_MS } from '../../../src/core/calls/is-plausible'
import { aPlace, aSignal, at, openDesk, type Told } from './builders'

/** A page that posts `count` rings of as many numbers, each over at once. */
function flood(count: number, more: Told = {}, everyS = 0.001) {
  const desk = openDesk()
  let refused = 0
  const say = (told: Told) => {
    if (isImpossible(desk.calls(), aSignal(told), aPlace(told), at(told.s ?? 0))) refused += 1
    else desk.hear(told)
  }
  for (let index = 0; index < count; index++) {
    const told = { ref: `forged-${index}`, number: `number-${index}`, s: index * everyS, ...more }
    say(told)
    say({ ...told, s: told.s + everyS / 2, kind: 'ended', outcome: 'missed' })
  }
  return { desk, refused }
}

describe('a page that makes calls up', () => {
  it('is believed about the time within what a reload can hold back, and not from the future', () => {
    expect(isPlausible(aSignal({ s: 10 }), at(10))).toBe(true)
    expect(isPlausible(aSignal({ s: 0 }), at(MAX_EVIDENCE_AGE_MS / 1000))).toBe(true)
    expect(isPlausible(aSignal({ s: 0 }), at(1 + MAX_EVIDENCE_AGE_MS / 1000))).toBe(false)
    expect(isPlausible(aSignal({ s: MAX_AHEAD_MS / 1000 }), at(0))).toBe(true)
    expect(isPlausible(aSignal({ s: 1 + MAX_AHEAD_MS / 1000 }), at(0))).toBe(false)
  })

  it('opens no more calls in a minute than any desk has, and none of them is recorded', () => {
    const { desk, refused } = flood(1000)
    expect(desk.calls()).toHaveLength(MOST_NEW_CALLS_A_MINUTE)
    expect(refused).toBe(2 * (1000 - MOST_NEW_CALLS_A_MINUTE))
    expect(desk.calls().filter((call) => isRecordable(call, desk.calls()))).toEqual([])
  })

  it('opens no more refs either that all join one call', () => {
    const desk = openDesk()
    let refused = 0
    for (let index = 0; index < 500; index++) {
      const told = { ref: `r${index}`, replaces: `r${index - 1}`, number: 'ann', s: index / 1000 }
      if (isImpossible(desk.calls(), aSignal(told), aPlace(told), at(told.s))) refused += 1
      else desk.hear(told)
    }
    expect(desk.only().legs).toHaveLength(MOST_NEW_CALLS_A_MINUTE)
    expect(refused).toBe(500 - MOST_NEW_CALLS_A_MINUTE)
  })

  it('does not take the calls of an honest site down with it', () => {
    const { desk } = flood(1000, { site: 'https://hostile.example', tab: 7 })
    desk.hear({ number: 'ann', s: 2 })
    desk.hear({ kind: 'ended', s: 20, outcome: 'missed', number: 'ann' })
    const honest = desk.calls().filter((call) => isRecordable(call, desk.calls()))
    expect(honest.map(({ legs }) => legs[0]?.site)).toEqual(['https://phone.example'])
  })

  it('loses the card to a real ring of another site, and has no pop any more', () => {
    const desk = openDesk()
    for (let index = 0; index < MOST_NEW_CALLS_A_MINUTE; index++) {
      desk.hear({ site: 'https://hostile.example', tab: 7, ref: `forged-${index}`, number: `number-${index}`, s: index / 100 })
    }
    expect(desk.calls().map(({ pop }) => pop.state)).toEqual(desk.calls().map(() => 'dismissed'))
    expect(desk.hear({ number: 'ann', s: 2 })).toContainEqual(expect.stringContaining('pop/announce'))
    expect(desk.count('pop/announce')).toBe(2)
    desk.hear({ kind: 'answered', number: 'ann', s: 4 })
    desk.hear({ site: 'https://hostile.example', tab: 7, ref: 'forged-0', kind: 'answered', s: 5 })
    desk.hear({ site: 'https://hostile.example', tab: 7, ref: 'forged-0', kind: 'ended', s: 5.1, outcome: 'completed' })
    expect(desk.calls().filter(({ wrapUp }) => wrapUp === 'waiting')).toEqual([])
    desk.hear({ kind: 'ended', s: 60, outcome: 'completed', number: 'ann' })
    expect(desk.calls().filter(({ wrapUp }) => wrapUp === 'waiting')).toHaveLength(1)
  })

  it('does not take the card from a caller who is being talked to', () => {
    const desk = openDesk()
    desk.hear({ number: 'ann' })
    desk.hear({ kind: 'answered', number: 'ann', s: 1 })
    for (let index = 0; index < 30; index++) desk.hear({ ref: `waiting-${index}`, number: `number-${index}`, s: 20 + index / 100 })
    expect(desk.calls()[0]).toMatchObject({ phase: 'talking', pop: { state: 'announced' } })
    expect(desk.hear({ site: 'https://other.example', tab: 3, ref: 'x', number: 'bob', s: 25 })).toEqual([expect.stringContaining('pop/beside')])
  })

  it('has an answered call recorded only if somebody can have been talked to', () => {
    const { desk } = flood(1000)
    const [first] = desk.calls()
    if (!first) throw new Error('No call.')
    const answered = (talkS: number) => ({ ...first, answeredAt: at(1), endedAt: at(1 + talkS) })
    expect(isRecordable(answered(0.5), desk.calls())).toBe(false)
    expect(isRecordable(answered(30), desk.calls())).toBe(true)
  })

  it('is not suspected for a busy attendant: eight calls a minute, in twenty tabs', () => {
    const desk = openDesk()
    for (let call = 0; call < 40; call++) {
      for (let tab = 1; tab <= 20; tab++) {
        const told = { ref: `${call}-${tab}`, tab, s: call * 7.5, number: `number-${call}` }
        expect(isImpossible(desk.calls(), aSignal(told), aPlace(told), at(told.s))).toBe(false)
        desk.hear(told)
        desk.hear({ ...told, kind: 'ended', outcome: 'missed', s: told.s + 5 })
      }
    }
    expect(desk.calls()).toHaveLength(40)
    expect(desk.calls().every((call) => isRecordable(call, desk.calls()))).toBe(true)
  })
})

describe('the one surface', () => {
  const aTab = (more: Partial<TabCandidate> = {}): TabCandidate => ({ tab: 1, document: 'd1', isActive: true, isWindowFocused: true, ...more })

  it('is the tab in front of the focused window', () => {
    const tabs = [aTab({ tab: 1, document: 'd1', isWindowFocused: false }), aTab({ tab: 2, document: 'd2', isActive: false }), aTab({ tab: 3, document: 'd3' })]
    expect(electSurface(tabs, true)).toEqual({ surface: 'tab', tab: 3, document: 'd3', why: 'visible-focused' })
  })

  it('is else the open panel, else a notification', () => {
    expect(electSurface([aTab({ isActive: false })], true)).toEqual({ surface: 'panel', why: 'panel-open' })
    expect(electSurface([aTab({ isWindowFocused: false })], false)).toEqual({ surface: 'notification', why: 'no-tab' })
    expect(electSurface([], false)).toEqual({ surface: 'notification', why: 'no-tab' })
  })

  it('passes over a document that did not answer', () => {
    expect(electSurface([aTab()], false, ['d1'])).toEqual({ surface: 'notification', why: 'tab-refused' })
    expect(electSurface([aTab(), aTab({ document: 'd2' })], false, ['d1'])).toMatchObject({ document: 'd2' })
  })
})
