import type { RecordedContact } from '../contacts/contact'
import type { CallFacts } from '../contract/facts'
import type { CardMood, MoodEvidence } from './customer-card'

/** A wait people still tell of when somebody answers: queues are commonly judged by 80 % within 20 s. */
export const LONG_WAIT_SECONDS = 60
/** Four levels of menu lose every second caller: "有52%的人會放棄電話". */
export const DEEP_IVR_LEVELS = 4
/** Enough for a line to be drawn, few enough to be recent. */
const CURVE_LENGTH = 12

export interface MoodTrail {
  readonly nthToday: number
  readonly unsolved: number
  readonly complaintsInYear: number
  readonly facts: CallFacts
}

export function moodEvidence({ nthToday, unsolved, complaintsInYear, facts }: MoodTrail): MoodEvidence[] {
  const evidence: MoodEvidence[] = []
  if (nthToday >= 2) evidence.push({ kind: 'repeat-today', count: nthToday })
  if (unsolved > 0) evidence.push({ kind: 'unsolved', count: unsolved })
  if (complaintsInYear > 0) evidence.push({ kind: 'complaints', count: complaintsInYear })
  if ((facts.waitSeconds ?? 0) >= LONG_WAIT_SECONDS) evidence.push({ kind: 'long-wait', seconds: facts.waitSeconds ?? 0 })
  if ((facts.ivrPath?.length ?? 0) >= DEEP_IVR_LEVELS) evidence.push({ kind: 'deep-ivr', levels: facts.ivrPath?.length ?? 0 })
  return evidence
}

/** The agent's own marks and what is listed above. Nothing of both: no mood is shown. `contacts`: newest first. */
export function moodOf(contacts: readonly RecordedContact[], trail: MoodTrail): CardMood | undefined {
  const evidence = moodEvidence(trail)
  const marks = contacts.flatMap(({ mood, startedAt }) => (mood ? [{ at: startedAt, mood }] : [])).slice(0, CURVE_LENGTH)
  const last = marks[0]
  if (!last && evidence.length === 0) return undefined
  return { ...(last && { mark: last.mood, markedAt: last.at }), evidence, curve: marks.reverse() }
}
