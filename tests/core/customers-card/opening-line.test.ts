import { expect, it } from 'vitest'
import { openingLine, type OpeningQuestion } from '../../../src/core/customers/opening-line'
import { moodOf } from '../../../src/core/customers/mood-evidence'
import { contactLine } from '../../../src/core/contacts/contact-line'
import { aContact } from '../../fixtures/builders/a-contact'
import { at } from '../../fixtures/builders/a-fact'

const dayStart = at('2026-03-10T00:00:00+08:00')
const lineAt = (iso: string, demand: string) => contactLine(aContact({ startedAt: at(iso) }), { wrappedUp: { note: '', demand } })
const today = lineAt('2026-03-10T10:42:00+08:00', '账单')
const question: OpeningQuestion = { direction: 'inbound', facts: {}, name: '李娜', nthToday: 1, missedToday: 0, unsolved: [], dayStart, isFirstEver: false }
const kind = (more: Partial<OpeningQuestion>) => openingLine({ ...question, ...more }).kind

it('asks about what was left unsolved today, and says what it was', () => {
  expect(openingLine({ ...question, nthToday: 3, unsolved: [today] })).toEqual({ kind: 'unsolved-today', name: '李娜', demand: '账单', at: today.startedAt })
})
it('asks about what was left unsolved before', () => expect(kind({ unsolved: [lineAt('2026-03-01T10:00:00+08:00', '账单')] })).toBe('unsolved-before'))
it('thanks for ringing again', () => expect(kind({ nthToday: 2, lastToday: today })).toBe('repeat-today'))
it('is sorry for the calls that nobody took', () => expect(kind({ nthToday: 2, missedToday: 1, lastToday: today })).toBe('missed-before'))
it('is sorry for a long wait', () => expect(kind({ facts: { waitSeconds: 90 } })).toBe('long-wait'))
it('welcomes who is here for the first time', () => expect(kind({ isFirstEver: true })).toBe('first-time'))
it('greets who is known', () => expect(kind({})).toBe('known'))
it('introduces us when we ring', () => expect(kind({ direction: 'outbound', unsolved: [today] })).toBe('outbound'))

it('shows no mood without a mark and without evidence', () => {
  expect(moodOf([aContact()], { nthToday: 1, unsolved: 0, complaintsInYear: 0, facts: {} })).toBeUndefined()
})
it('shows the agent\'s last mark and what speaks for it, the line oldest first', () => {
  const [newer, older] = [aContact({ startedAt: at('2026-03-09T00:00:00Z'), mood: 'angry' }), aContact({ startedAt: at('2026-03-01T00:00:00Z'), mood: 'calm' })]
  expect(moodOf([newer, older], { nthToday: 3, unsolved: 1, complaintsInYear: 2, facts: { waitSeconds: 75, ivrPath: ['1', '2', '3', '4'] } })).toEqual({
    mark: 'angry', markedAt: newer.startedAt,
    curve: [{ at: older.startedAt, mood: 'calm' }, { at: newer.startedAt, mood: 'angry' }],
    evidence: [
      { kind: 'repeat-today', count: 3 }, { kind: 'unsolved', count: 1 }, { kind: 'complaints', count: 2 },
      { kind: 'long-wait', seconds: 75 }, { kind: 'deep-ivr', levels: 4 },
    ],
  })
})
