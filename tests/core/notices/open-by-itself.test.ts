import { describe, expect, it } from 'vitest'
import type { EpochMs } from '../../../src/core/contract/ids'
import { digestOf } from '../../../src/core/notices/digest'
import { INTERRUPTIONS_PER_SHIFT, LEAST_BETWEEN_MS, openByItself, type Moment } from '../../../src/core/notices/open-by-itself'
import { openNotices } from '../../../src/core/notices/open-notices'
import { aNotice } from '../../fixtures/builders/a-notice'
import { inventDay, playDay, READER, type Look } from './invent-day'

const HOUR_MS = 3_600_000
const moment = (given: Partial<Moment> = {}): Moment =>
  ({ now: HOUR_MS as EpochMs, isRinging: false, isTalking: false, isTyping: false, isHalfWritten: false, shiftStartedAt: 0 as EpochMs, interruptedAt: [], ...given })
const important = aNotice('i', { importance: 'important' })
const critical = aNotice('c', { importance: 'critical' })

describe('a notice opens by itself', () => {
  it('in a safe gap only', () => {
    expect(openByItself([{ notice: important }], moment())).toBe(important)
    for (const busy of ['isRinging', 'isTalking', 'isTyping', 'isHalfWritten']) expect(openByItself([{ notice: important }], moment({ [busy]: true }))).toBeUndefined()
  })

  it('the critical one first, and one that only informs never', () => {
    const open = openNotices([{ notice: aNotice('n') }, { notice: important }, { notice: critical }], READER, HOUR_MS)
    expect(openByItself(open, moment())).toBe(critical)
    expect(openByItself([{ notice: aNotice('n') }], moment())).toBeUndefined()
  })

  it('not while it is snoozed, and again afterwards', () => {
    const mark = { notice: important.id, agent: READER.agent, wrongAnswers: 0, snoozed: { at: 1 as EpochMs, until: (2 * HOUR_MS) as EpochMs } }
    expect(openByItself([{ notice: important, mark }], moment())).toBeUndefined()
    expect(openByItself([{ notice: important, mark }], moment({ now: (2 * HOUR_MS) as EpochMs }))).toBe(important)
  })

  it('again where it was left, and costs nothing more', () => {
    const mark = { notice: important.id, agent: READER.agent, wrongAnswers: 0, forcedAt: 5 as EpochMs, seen: { version: 1, at: 5 as EpochMs } }
    expect(openByItself([{ notice: important, mark }], moment({ interruptedAt: Array(INTERRUPTIONS_PER_SHIFT).fill(5 as EpochMs) }))).toBe(important)
  })

  it('for who read it only where it is to be read again', () => {
    const mark = { notice: important.id, agent: READER.agent, wrongAnswers: 0, acknowledged: { version: 1, at: 1 as EpochMs } }
    expect(openByItself([{ notice: { ...important, version: 2 }, mark }], moment())).toBeUndefined()
    expect(openByItself([{ notice: { ...important, version: 2, readAgainFrom: 2 }, mark }], moment())).toMatchObject({ version: 2 })
  })
})

describe('on every day that is made up', () => {
  const days = Array.from({ length: 150 }, (_, seed) => playDay(inventDay(seed)))
  const every = (holds: (look: Look) => boolean) => days.every(({ looks }) => looks.every(holds))

  it('nothing opens while it rings, is talked, typed or half written', () => {
    expect(every(({ opened, moment: { isRinging, isTalking, isTyping, isHalfWritten } }) => opened === undefined || !(isRinging || isTalking || isTyping || isHalfWritten))).toBe(true)
    expect(days.some(({ looks }) => looks.some(({ opened }) => opened))).toBe(true)
  })

  it('nobody is interrupted more often than the budget says, nor twice within minutes', () => {
    for (const { interruptedAt } of days) {
      expect(interruptedAt.length).toBeLessThanOrEqual(INTERRUPTIONS_PER_SHIFT)
      for (const [at, time] of interruptedAt.entries()) if (at > 0) expect(time - interruptedAt[at - 1]!).toBeGreaterThanOrEqual(LEAST_BETWEEN_MS)
    }
    expect(days.some(({ interruptedAt }) => interruptedAt.length === INTERRUPTIONS_PER_SHIFT)).toBe(true)
  })

  it('every important notice was opened or stands in the digest at the end of the shift, in ten lines at most', () => {
    for (const { own, end, opened } of days) {
      const open = openNotices(own, READER, end)
      const digest = digestOf(open, 0 as EpochMs)
      expect(digest.length).toBeLessThanOrEqual(10)
      const told = new Set([...opened, ...digest.flatMap(({ notices }) => notices.map(({ id }) => id)), ...open.flatMap(({ notice }) => notice.mergeOf ?? [])])
      for (const { notice } of open) if (notice.importance !== 'info') expect(told).toContain(notice.id)
    }
    expect(days.some(({ own, end }) => digestOf(openNotices(own, READER, end), 0 as EpochMs).some(({ kind }) => kind === 'rest'))).toBe(true)
  })
})
