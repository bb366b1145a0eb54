import { describe, expect, it } from 'vitest'
import { decodePracticeCall } from '../../../src/core/contract/decode-practice'
import type { EpochMs, LineId } from '../../../src/core/contract/ids'
import { aPracticeCall } from '../../fixtures/builders/a-practice-call'

const DESK = { line: 'line-1' as LineId, now: 5 as EpochMs }
const decode = (more: object) => decodePracticeCall({ ...aPracticeCall(), id: 'bill', ...more }, DESK)
const { customer, expected, turns } = aPracticeCall()

describe('a practice call out of a file', () => {
  it('is of the line that it is read for, and may leave out its order, version and time', () => {
    const { line: _, version: __, changedAt: ___, order: ____, ...written } = aPracticeCall()
    expect(decodePracticeCall({ ...written, id: 'bill' }, DESK)).toEqual({ ok: true, value: { ...aPracticeCall(), id: 'line-1.bill', changedAt: 5 } })
  })

  it.each([
    ['without a word of the customer', { turns: turns.filter(({ speaker }) => speaker === 'agent') }, 'no-customer-turn'],
    ['whose lines go back in time', { turns: [...turns].reverse() }, 'turns-out-of-order'],
    ['with a line without words', { turns: [{ speaker: 'customer', text: ' ', atSeconds: 1 }] }, 'bad-turns'],
    ['without a number', { customer: { ...customer, rawNumber: '' } }, 'bad-customer'],
    ['that is over before it was begun', { customer: { ...customer, contacts: [{ hoursAgo: -1, channel: 'phone', note: '1', isResolved: true }] } }, 'bad-customer'],
    ['that expects no such task', { expected: { ...expected, task: 'party' } }, 'bad-expected'],
    ['of no known difficulty', { difficulty: 'deadly' }, 'bad-difficulty'],
    ['with a field that nobody knows', { recording: 'x' }, 'unknown-field'],
  ])('%s is refused', (_, more, why) => expect(decode(more)).toEqual({ ok: false, why }))

  it('is refused where it is none', () => expect(decodePracticeCall('call', DESK)).toEqual({ ok: false, why: 'not-a-record' }))
})
