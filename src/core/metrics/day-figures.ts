import type { RecordedContact } from '../contacts/contact'
import { isMissed } from '../customers/count-contacts'
import { given } from '../facts/given'

/** One agent's contacts of a day, as figures. Absent: nothing of the day has it. */
export interface DayFigures {
  readonly contacts: number
  readonly missed: number
  /** Answered, and not wrapped up yet. */
  readonly waiting: number
  /** Talk, hold and after-call work of those that were answered, averaged. */
  readonly handlingMs?: number
  readonly afterCallMs?: number
  readonly waitMs?: number
  /** Of the offers shown, the part that was taken, 0 to 1. */
  readonly offersTaken?: number
  /** Of those wrapped up, the part that was solved and came back no more so far, 0 to 1. */
  readonly solvedAtOnce?: number
}

export interface DayContact {
  readonly contact: RecordedContact
  /** The queue's own word, from a mapped header or a link. */
  readonly waitSeconds?: number | undefined
  /** Somebody had to be in touch for the same demand later. */
  readonly cameBack: boolean
}

const SECOND_MS = 1000

export function dayFigures(day: readonly DayContact[], offers: readonly { readonly isTaken: boolean }[] = []): DayFigures {
  const handled = day.flatMap(({ contact: { answeredAt, endedAt, afterCallMs } }) =>
    (answeredAt === undefined || endedAt === undefined ? [] : [Math.max(0, endedAt - answeredAt) + (afterCallMs ?? 0)]))
  const wrappedUp = day.filter(({ contact }) => contact.direction === 'inbound' && contact.isResolved !== undefined)
  return given({
    contacts: day.length,
    missed: day.filter(({ contact }) => isMissed(contact)).length,
    waiting: day.filter(({ contact }) => contact.answeredAt !== undefined && contact.wrappedUpBy === undefined).length,
    handlingMs: mean(handled),
    afterCallMs: mean(day.flatMap(({ contact }) => contact.afterCallMs ?? [])),
    waitMs: mean(day.flatMap(({ waitSeconds }) => (waitSeconds === undefined ? [] : waitSeconds * SECOND_MS))),
    offersTaken: mean(offers.map(({ isTaken }) => (isTaken ? 1 : 0))),
    solvedAtOnce: mean(wrappedUp.map(({ contact, cameBack }) => (contact.isResolved === 1 && !cameBack ? 1 : 0))),
  })
}

const mean = (values: readonly number[]): number | undefined => (values.length === 0 ? undefined : values.reduce((sum, each) => sum + each, 0) / values.length)
