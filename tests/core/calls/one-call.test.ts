import { describe, expect, it } from 'vitest'
import { describedOf } from '../../../src/core/calls/described-of'
import { at, openDesk } from './builders'

describe('one call, seen from several sides', () => {
  it('pops once for a fork that rings in five tabs and is answered in one', () => {
    const desk = openDesk()
    for (const tab of [1, 2, 3, 4, 5]) desk.hear({ tab, s: tab / 10, number: 'ann' })
    desk.hear({ kind: 'answered', tab: 3, s: 6, number: 'ann' })
    for (const tab of [1, 2, 4, 5]) desk.hear({ kind: 'ended', outcome: 'answered-elsewhere', tab, s: 6.2, number: 'ann' })
    expect(desk.only()).toMatchObject({ phase: 'talking', answeredAt: at(6) })
    desk.hear({ kind: 'ended', outcome: 'completed', tab: 3, s: 60 })
    expect(desk.only()).toMatchObject({ phase: 'ended', outcome: 'completed', endedAt: at(60), wrapUp: 'waiting' })
    expect(desk.count('pop/announce')).toBe(1)
    expect(desk.count('pop/beside')).toBe(0)
  })

  it('is over when the answered tab hangs up, even if the cancel of another tab was never seen', () => {
    const desk = openDesk()
    for (const tab of [1, 2]) desk.hear({ tab, number: 'ann' })
    desk.hear({ kind: 'answered', tab: 1, s: 5 })
    desk.hear({ kind: 'ended', tab: 1, s: 50, outcome: 'completed' })
    expect(desk.only()).toMatchObject({ phase: 'ended', outcome: 'completed' })
  })

  it('takes the pop away when the caller gives up, and counts it as missed', () => {
    const desk = openDesk()
    desk.hear({ number: 'ann' })
    expect(desk.hear({ kind: 'ended', s: 8, outcome: 'missed' })).toEqual(['call-1 pop/remove', 'call-1 contact/record'])
    expect(desk.only()).toMatchObject({ outcome: 'missed', wrapUp: 'not-needed' })
  })

  it('was not missed when a colleague took it', () => {
    const desk = openDesk()
    desk.hear({ tab: 1, number: 'ann' })
    desk.hear({ tab: 2, number: 'ann' })
    desk.hear({ tab: 1, kind: 'ended', s: 5, outcome: 'missed' })
    desk.hear({ tab: 2, kind: 'ended', s: 5, outcome: 'answered-elsewhere' })
    expect(desk.only()).toMatchObject({ outcome: 'answered-elsewhere', wrapUp: 'not-needed' })
  })

  it('is one call where the switch gives each of two tabs its own Call-ID', () => {
    const desk = openDesk()
    desk.hear({ ref: 'a', tab: 1, number: 'ann' })
    desk.hear({ ref: 'b', tab: 2, s: 1, number: 'ann' })
    expect(desk.only().legs).toHaveLength(2)
    expect(desk.count('pop/announce')).toBe(1)
  })

  it('keeps two calls from one trunk number apart that two tabs both show', () => {
    const desk = openDesk()
    desk.hear({ ref: 'a1', tab: 1, number: 'trunk' })
    desk.hear({ ref: 'a2', tab: 2, s: 0.3, number: 'trunk' })
    desk.hear({ ref: 'b1', tab: 1, s: 2, number: 'trunk' })
    desk.hear({ ref: 'b2', tab: 2, s: 2.3, number: 'trunk' })
    expect(desk.calls().map(({ legs }) => legs.map(({ ref }) => ref))).toEqual([['a1', 'a2'], ['b1', 'b2']])
  })

  it('keeps two calls of a switchboard apart that are answered at two softphones within seconds, though the second ring comes late', () => {
    const desk = openDesk()
    desk.hear({ ref: 'a', tab: 1, number: 'trunk' })
    desk.hear({ ref: 'a', tab: 1, kind: 'answered', s: 26, number: 'trunk' })
    expect(desk.hear({ ref: 'b', tab: 2, kind: 'answered', s: 29, number: 'trunk' })).toEqual(['call-3 pop/beside'])
    desk.hear({ ref: 'b', tab: 2, s: 26, heard: 29.1, number: 'trunk' })
    expect(desk.calls().map(({ legs }) => legs.map(({ ref }) => ref))).toEqual([['a'], ['b']])
  })

  it('is one call where two softphones pick up by themselves at once, and the switch hangs up one of them', () => {
    const desk = openDesk()
    for (const [ref, tab] of [['a', 1], ['b', 2]] as const) desk.hear({ ref, tab, number: 'ann' })
    for (const [ref, tab] of [['a', 1], ['b', 2]] as const) desk.hear({ ref, tab, kind: 'answered', s: 1 + tab / 4, number: 'ann' })
    desk.hear({ ref: 'b', tab: 2, kind: 'ended', s: 2, outcome: 'completed' })
    expect(desk.only()).toMatchObject({ phase: 'talking' })
    expect(desk.count('pop/announce')).toBe(1)
  })

  it('is one call at two softphones of one agent, answered at the one whose page is only read', () => {
    const desk = openDesk()
    desk.hear({ ref: 'a', tab: 1, number: 'ann' })
    desk.hear({ ref: 'row', detector: 'dom-profile', tab: 2, s: 0.5, site: 'https://desk.example', number: 'ann' })
    desk.hear({ ref: 'a', tab: 1, kind: 'ended', s: 6, outcome: 'answered-elsewhere' })
    desk.hear({ ref: 'row', detector: 'dom-profile', tab: 2, s: 6.3, site: 'https://desk.example', kind: 'answered', number: 'ann' })
    expect(desk.only()).toMatchObject({ phase: 'talking' })
  })

  it('is one call though the page that shows its answer is slow, and the signalling of that tab slower still', () => {
    const desk = openDesk()
    desk.hear({ ref: 'a', tab: 1, number: 'ann' })
    desk.hear({ ref: 'row', detector: 'dom-profile', tab: 2, s: 0.5, number: 'ann' })
    desk.hear({ ref: 'a', tab: 1, kind: 'ended', s: 6.2, outcome: 'answered-elsewhere' })
    desk.hear({ ref: 'row', detector: 'dom-profile', tab: 2, kind: 'answered', s: 7.8, number: 'ann' })
    desk.hear({ ref: 'b', tab: 2, kind: 'answered', s: 6, heard: 8, number: 'ann' })
    expect(desk.only()).toMatchObject({ phase: 'talking', answeredAt: at(6) })
  })

  it('joins a page that shows no number, or a masked one, with the ring of its tab', () => {
    for (const number of [undefined, 'unclear']) {
      const desk = openDesk()
      desk.hear({ frame: 4, document: 'phone-frame', number: 'ann' })
      desk.hear({ detector: 'dom-profile', ref: 'row', s: 1, ...(number && { number }) })
      expect(describedOf(desk.only())?.numberKey).toBe('ann')
      expect(desk.count('pop/announce')).toBe(1)
    }
  })

  it('joins them also when the page is quicker than the signalling', () => {
    const desk = openDesk()
    desk.hear({ detector: 'dom-profile', ref: 'row', s: 0.4 })
    desk.hear({ frame: 4, document: 'phone-frame', heard: 0.9, number: 'ann' })
    expect(desk.only().startedAt).toBe(at(0))
    expect(desk.count('pop/announce')).toBe(1)
  })

  it('joins the link that is opened for it, however slow, in whatever tab and site', () => {
    const desk = openDesk()
    desk.hear({ number: 'ann' })
    desk.hear({ detector: 'url-pop', ref: 'link', tab: 9, site: 'https://crm.example', s: 9, number: 'ann' })
    expect(desk.only().legs).toHaveLength(2)
    desk.hear({ kind: 'ended', s: 10, outcome: 'missed' })
    expect(desk.only().phase).toBe('ended')
  })

  it('does not pop for a link that opens after a short ring is over', () => {
    const desk = openDesk()
    desk.hear({ number: 'ann' })
    desk.hear({ kind: 'ended', s: 2, outcome: 'missed' })
    expect(desk.hear({ detector: 'url-pop', ref: 'link', tab: 9, s: 9, number: 'ann' })).toEqual([])
  })

  it('gives a caller who calls back a pop of their own', () => {
    const desk = openDesk()
    desk.hear({ ref: 'a', number: 'ann' })
    desk.hear({ ref: 'a', kind: 'ended', s: 3, outcome: 'missed' })
    desk.hear({ ref: 'b', s: 5, number: 'ann' })
    expect(desk.count('pop/announce')).toBe(2)
  })

  it('unites two lines when their numbers turn out to be one', () => {
    const desk = openDesk()
    desk.hear({ ref: 'a', tab: 1, number: 'ann' })
    desk.hear({ ref: 'b', tab: 2, s: 1, number: 'bob' })
    expect(desk.calls()).toHaveLength(2)
    const orders = desk.hear({ ref: 'b', tab: 2, s: 2, kind: 'described', number: 'ann' })
    expect(desk.only().legs).toHaveLength(2)
    expect(orders).toContain('call-3 pop/remove')
    expect(desk.merged()).toMatchObject([{ id: 'call-3', mergedInto: 'call-1', wrapUp: 'not-needed' }])
    expect(desk.count('pop/announce')).toBe(1)
  })

  it('parts two calls of a switchboard again when one page shows both, and when both are answered', () => {
    for (const proof of [{ tab: 1, s: 1.5 }, { tab: 2, s: 9, kind: 'answered' }] as const) {
      const desk = openDesk()
      desk.hear({ ref: 'a', tab: 1, number: 'trunk' })
      desk.hear({ ref: 'b', tab: 2, s: 1, number: 'trunk' })
      desk.hear({ ref: 'a', tab: 1, s: 5, kind: 'answered', number: 'trunk' })
      expect(desk.only().legs).toHaveLength(2)
      expect(desk.hear({ ref: 'b', number: 'trunk', ...proof })).toContain('call-5 pop/beside')
      expect(desk.count('pop/announce')).toBe(1)
      expect(desk.calls().map(({ phase, legs }) => [phase, legs[0]?.ref])).toEqual([['talking', 'a'], [proof.tab === 1 ? 'ringing' : 'talking', 'b']])
    }
  })

  it('parts a talk from the ring it was taken for when its own ring comes late, and keeps the older call the one that was shown', () => {
    const desk = openDesk()
    desk.hear({ ref: 'b', tab: 2, kind: 'held', s: 10, number: 'trunk' })
    desk.hear({ ref: 'a', tab: 1, s: 0, heard: 10.5, number: 'trunk' })
    expect(desk.only().legs).toHaveLength(2)
    desk.hear({ ref: 'b', tab: 2, s: 7, heard: 11, number: 'trunk' })
    expect(desk.calls().map(({ id, phase, legs }) => [id, phase, legs[0]?.ref])).toEqual([['call-1', 'ringing', 'a'], ['call-5', 'held', 'b']])
  })

  it('touches nothing by a ref of another site', () => {
    const desk = openDesk()
    desk.hear({ number: 'ann' })
    desk.hear({ kind: 'ended', s: 1, outcome: 'missed', site: 'https://other.example', tab: 8 })
    expect(desk.calls().find(({ legs }) => legs[0]?.site === 'https://phone.example')).toMatchObject({ phase: 'ringing' })
  })

  it('does not take over a call of another site', () => {
    const desk = openDesk()
    desk.hear({ number: 'ann' })
    desk.hear({ ref: 'x', replaces: 'ring-1', s: 20, site: 'https://other.example', tab: 8, number: 'bob' })
    expect(desk.calls()).toHaveLength(2)
  })

  it('keeps the names that two pages made up apart, even if they are the same', () => {
    const desk = openDesk()
    desk.hear({ detector: 'dom-profile', ref: '1', tab: 1, number: 'ann' })
    desk.hear({ detector: 'dom-profile', ref: '1', tab: 2, s: 60, number: 'bob' })
    expect(desk.calls()).toHaveLength(2)
  })

  it('takes a page that uses a name again for the next call', () => {
    const desk = openDesk()
    desk.hear({ detector: 'dom-profile', ref: '1', number: 'ann' })
    desk.hear({ detector: 'dom-profile', ref: '1', kind: 'ended', s: 20, outcome: 'missed' })
    desk.hear({ detector: 'dom-profile', ref: '1', s: 300, number: 'bob' })
    expect(desk.count('pop/announce')).toBe(2)
    desk.hear({ detector: 'dom-profile', ref: '1', kind: 'ended', s: 320, outcome: 'missed' })
    expect(desk.calls().map(({ endedAt }) => endedAt)).toEqual([at(20), at(320)])
  })

  it('joins a link that opens soon after the call was answered elsewhere', () => {
    const desk = openDesk()
    desk.hear({ number: 'ann' })
    desk.hear({ kind: 'ended', s: 40, outcome: 'answered-elsewhere', number: 'ann' })
    expect(desk.hear({ detector: 'url-pop', ref: 'link', tab: 9, site: 'https://crm.example', s: 44, number: 'ann' })).toEqual([])
  })

  it('knows a ring of the signalling for a new one when the page showed the end of the last before it', () => {
    const desk = openDesk()
    desk.hear({ detector: 'dom-profile', ref: 'row' })
    desk.hear({ detector: 'dom-profile', ref: 'row', kind: 'ended', s: 26, outcome: 'missed' })
    expect(desk.hear({ ref: 'next', frame: 7, document: 'phone-frame', s: 27, number: 'ann' })).toEqual(['call-3 pop/announce'])
  })

  it('takes a page without numbers that begins to ring in the talk for another call', () => {
    const desk = openDesk()
    desk.hear({ frame: 7, document: 'phone-frame', number: 'ann' })
    desk.hear({ frame: 7, document: 'phone-frame', kind: 'answered', s: 9, number: 'ann' })
    expect(desk.hear({ detector: 'dom-profile', ref: 'row', s: 12 })).toEqual(['call-3 pop/beside'])
  })

  it('shows two withheld rings of one moment in two tabs as one, and of two moments as two', () => {
    for (const [s, calls] of [[1, 1], [30, 2]] as const) {
      const desk = openDesk()
      desk.hear({ ref: 'a', tab: 1, number: 'withheld' })
      desk.hear({ ref: 'b', tab: 2, s, number: 'withheld' })
      expect(desk.calls()).toHaveLength(calls)
    }
  })
})

describe('evidence that is late, lost, or out of order', () => {
  it('never pops for a call whose hang-up comes before its ring', () => {
    const desk = openDesk()
    desk.hear({ kind: 'ended', s: 30, outcome: 'missed', number: 'ann' })
    desk.hear({ s: 0, heard: 31, number: 'ann' })
    expect(desk.only()).toMatchObject({ phase: 'ended', startedAt: at(0) })
    expect(desk.count('pop/announce')).toBe(0)
  })

  it('pops at the answer, if the ring was not seen', () => {
    const desk = openDesk()
    expect(desk.hear({ kind: 'answered', s: 9, number: 'ann' })).toEqual(['call-1 pop/announce'])
  })

  it('knows that a held call was answered', () => {
    const desk = openDesk()
    desk.hear({ kind: 'held', s: 20, number: 'ann' })
    desk.hear({ kind: 'ended', s: 30, outcome: 'completed' })
    expect(desk.only()).toMatchObject({ answeredAt: at(20), wrapUp: 'waiting' })
  })

  it('does not hold again when a hold comes after its resume', () => {
    const desk = openDesk()
    desk.hear({ kind: 'answered', s: 5 })
    desk.hear({ kind: 'resumed', s: 30 })
    desk.hear({ kind: 'held', s: 20, heard: 31 })
    expect(desk.only().phase).toBe('talking')
    desk.hear({ kind: 'held', s: 40 })
    expect(desk.only().phase).toBe('held')
  })

  it('completes caller and direction of a call whose beginning was missed', () => {
    const desk = openDesk()
    desk.hear({ kind: 'answered', direction: 'inbound', s: 10, number: 'withheld' })
    const orders = desk.hear({ kind: 'described', direction: 'outbound', s: 12, number: 'ann' })
    expect(orders).toEqual(['call-1 pop/refresh'])
    expect(desk.only()).toMatchObject({ direction: 'outbound', phase: 'talking' })
    expect(describedOf(desk.only())).toMatchObject({ hasNumber: true, numberKey: 'ann' })
  })

  it('opens no second call for a fork of which only the cancel was seen', () => {
    const desk = openDesk()
    desk.hear({ ref: 'a', tab: 1, number: 'ann' })
    desk.hear({ ref: 'b', tab: 2, kind: 'ended', s: 9, outcome: 'answered-elsewhere', number: 'ann' })
    desk.hear({ ref: 'a', tab: 1, kind: 'answered', s: 9, heard: 9.5, number: 'ann' })
    expect(desk.only().phase).toBe('talking')
    expect(desk.count('contact/record')).toBe(0)
  })

  it('gives an end that was seen alone to the call that ended then, not to the one that began last', () => {
    const desk = openDesk()
    desk.hear({ detector: 'dom-profile', ref: 'row-1' })
    desk.hear({ detector: 'dom-profile', ref: 'row-2', s: 24 })
    desk.hear({ detector: 'dom-profile', ref: 'row-1', kind: 'ended', s: 28, outcome: 'missed' })
    desk.hear({ ref: 'a', kind: 'ended', s: 28.4, outcome: 'missed', number: 'ann' })
    expect(desk.calls().map(({ phase, legs }) => [phase, legs.map(({ ref }) => ref)])).toEqual([['ended', ['a', 'row-1']], ['ringing', ['row-2']]])
  })

  it('gives an end that was seen alone to none of two calls that could be meant', () => {
    const desk = openDesk()
    desk.hear({ detector: 'dom-profile', ref: 'row-1' })
    desk.hear({ detector: 'dom-profile', ref: 'row-2', s: 24 })
    desk.hear({ ref: 'a', kind: 'ended', s: 28, outcome: 'missed', number: 'ann' })
    expect(desk.calls().map(({ phase }) => phase)).toEqual(['ringing', 'ringing', 'ended'])
  })

  it('finds where a call was answered that was answered elsewhere, and mistakes no other call for it', () => {
    const desk = openDesk()
    desk.hear({ ref: 'a', tab: 1, kind: 'ended', s: 30, outcome: 'answered-elsewhere', number: 'withheld' })
    desk.hear({ ref: 'b', tab: 2, kind: 'held', s: 75, number: 'withheld' })
    expect(desk.only()).toMatchObject({ phase: 'held', answeredAt: at(75) })
    for (const more of [{ kind: 'ended', outcome: 'missed' }, { kind: 'answered', replaces: 'colleague' }] as const) {
      const other = openDesk()
      other.hear({ ref: 'a', tab: 1, kind: 'ended', s: 30, outcome: 'answered-elsewhere', number: 'ann' })
      other.hear({ ref: 'b', tab: 2, s: 160, number: 'ann', ...more })
      expect(other.calls()).toHaveLength(2)
    }
  })

  it('does not take the answer of the next caller for that of a call that was answered elsewhere minutes ago', () => {
    for (const number of ['trunk', 'withheld']) {
      const desk = openDesk()
      desk.hear({ ref: 'a', tab: 1, number })
      desk.hear({ ref: 'a', tab: 1, kind: 'ended', s: 26, outcome: 'answered-elsewhere', number })
      desk.hear({ ref: 'b', tab: 2, kind: 'answered', s: 174, number })
      expect(desk.calls().map(({ phase }) => phase)).toEqual(['ended', 'talking'])
      expect(desk.count('pop/announce')).toBe(2)
    }
  })

  it('finds a withheld caller who was answered at the other softphone by the ring of now, not by one that was answered elsewhere before', () => {
    const desk = openDesk()
    desk.hear({ ref: 'a', tab: 1, number: 'withheld' })
    desk.hear({ ref: 'a', tab: 1, kind: 'ended', s: 26, outcome: 'answered-elsewhere', number: 'withheld' })
    desk.hear({ ref: 'b1', tab: 1, s: 138, number: 'withheld' })
    desk.hear({ ref: 'b2', tab: 2, kind: 'held', s: 174, number: 'withheld' })
    expect(desk.calls().map(({ legs }) => legs.map(({ ref }) => ref))).toEqual([['a'], ['b1', 'b2']])
  })

  it('is over in every tab when one of them saw it hung up, though neither the answer nor the cancel of another was seen', () => {
    const desk = openDesk()
    for (const tab of [1, 2]) desk.hear({ tab, number: 'ann' })
    desk.hear({ kind: 'ended', tab: 1, s: 6, outcome: 'completed' })
    expect(desk.only()).toMatchObject({ phase: 'ended', outcome: 'completed', endedAt: at(6) })
  })

  it('takes the next ring of a page without numbers for a new one when the last call was hung up just before, though its answer was not seen', () => {
    const desk = openDesk()
    desk.hear({ frame: 7, document: 'phone-frame', number: 'ann' })
    desk.hear({ frame: 7, document: 'phone-frame', kind: 'ended', s: 6, outcome: 'completed', number: 'ann' })
    expect(desk.hear({ detector: 'dom-profile', ref: 'row', s: 8.5 })).toEqual(['call-3 pop/announce'])
  })

  it('finds the talk of a call that only a link told of, though the next link was taken for its end', () => {
    const crm = { detector: 'url-pop', tab: 9, site: 'https://crm.example' } as const
    const desk = openDesk()
    desk.hear({ ...crm, ref: 'link-1', number: 'ann' })
    desk.hear({ ...crm, ref: 'link-2', s: 36, number: 'bob' })
    expect(desk.calls().map(({ phase }) => phase)).toEqual(['ended', 'ringing'])
    desk.hear({ ref: 'a', kind: 'held', s: 210, number: 'ann' })
    expect(desk.calls().map(({ phase, legs }) => [phase, legs.length])).toEqual([['held', 2], ['ringing', 1]])
    expect(desk.count('pop/announce')).toBe(2)
    for (const anew of [{ kind: 'ringing', s: 120 }, { kind: 'held', s: 900 }] as const) {
      const other = openDesk()
      other.hear({ ...crm, ref: 'link-1', number: 'ann' })
      other.hear({ ...crm, ref: 'link-2', s: 36, number: 'bob' })
      other.hear({ ref: 'a', number: 'ann', ...anew })
      expect(other.calls()).toHaveLength(3)
    }
  })

  it('does not take a caller who was put through, and of whom only the end was seen, for a call of that number answered elsewhere before', () => {
    const desk = openDesk()
    desk.hear({ ref: 'a', tab: 1, number: 'ann' })
    desk.hear({ ref: 'a', tab: 1, kind: 'ended', s: 7, outcome: 'answered-elsewhere', number: 'ann' })
    desk.hear({ ref: 'colleague', tab: 2, s: 60, number: 'bob' })
    desk.hear({ ref: 'colleague', tab: 2, s: 70, kind: 'answered', number: 'bob' })
    desk.hear({ ref: 'colleague', tab: 2, s: 100, kind: 'ended', outcome: 'completed', number: 'bob' })
    desk.hear({ ref: 'through', tab: 2, s: 150, kind: 'ended', outcome: 'completed', replaces: 'colleague', number: 'ann' })
    expect(desk.calls().map(({ legs }) => legs.map(({ ref }) => ref))).toEqual([['a'], ['colleague', 'through']])
  })

  it('does not take a call that a page saw ring for one of its number that was answered elsewhere before', () => {
    const desk = openDesk()
    desk.hear({ ref: 'a', tab: 2, number: 'ann' })
    desk.hear({ ref: 'a', tab: 2, kind: 'ended', s: 34, outcome: 'answered-elsewhere', number: 'ann' })
    desk.hear({ detector: 'dom-profile', ref: 'row', tab: 1, s: 98 })
    desk.hear({ detector: 'dom-profile', ref: 'row', tab: 1, s: 122, kind: 'answered' })
    desk.hear({ ref: 'b', tab: 1, frame: 7, document: 'phone-frame', s: 280, kind: 'ended', outcome: 'completed', number: 'ann' })
    expect(desk.calls().map(({ legs }) => legs.map(({ ref }) => ref))).toEqual([['a'], ['b', 'row']])
  })

  it('takes a talk that is first seen in its midst for the one that a page showed to be answered and over', () => {
    const desk = openDesk()
    desk.hear({ detector: 'dom-profile', ref: 'row', tab: 1, number: 'ann', kind: 'answered', s: 5, heard: 100 })
    desk.hear({ detector: 'dom-profile', ref: 'row', tab: 1, number: 'ann', kind: 'ended', s: 45, heard: 100 })
    desk.hear({ ref: 'a', tab: 2, number: 'ann', kind: 'ended', s: 4.25, outcome: 'answered-elsewhere', heard: 100 })
    desk.hear({ ref: 'b', tab: 1, number: 'ann', kind: 'resumed', s: 10, heard: 100 })
    expect(desk.calls().map(({ legs }) => legs.map(({ ref }) => ref))).toEqual([['a', 'b', 'row']])
    expect(desk.count('pop/announce')).toBe(1)
  })

  it('finds the page without numbers in which a call was answered that another page only showed to be gone', () => {
    const desk = openDesk()
    desk.hear({ detector: 'dom-profile', ref: 'row', tab: 1, number: 'unclear' })
    desk.hear({ detector: 'dom-profile', ref: 'row', tab: 1, kind: 'ended', s: 14, outcome: 'missed', number: 'unclear' })
    desk.hear({ detector: 'dom-profile', ref: 'row', tab: 2, kind: 'answered', s: 14.1, number: 'unclear' })
    expect(desk.only().phase).toBe('talking')
    expect(desk.count('pop/announce')).toBe(1)
  })

  it('says nothing of a ring that is told minutes later, until there is fresh evidence', () => {
    const desk = openDesk()
    expect(desk.hear({ s: 0, heard: 600, number: 'ann' })).toEqual([])
    expect(desk.hear({ kind: 'answered', s: 601, number: 'ann' })).toEqual(['call-1 pop/announce'])
  })

  it('writes the contact again when late evidence corrects how it went, and not for a repetition', () => {
    const desk = openDesk()
    desk.hear({ number: 'ann' })
    desk.hear({ kind: 'ended', s: 60, outcome: 'completed', number: 'ann' })
    expect(desk.hear({ kind: 'answered', s: 5, heard: 61, number: 'ann' })).toEqual(['call-1 contact/record'])
    expect(desk.hear({ kind: 'answered', s: 5, heard: 90, number: 'ann' })).toEqual([])
  })
})
