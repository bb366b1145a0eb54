import type { CallDirection } from '../contract/call-signal'
import type { CallFacts } from '../contract/facts'
import type { EpochMs } from '../contract/ids'
import { given } from '../facts/given'
import type { ContactLine, OpeningLine } from './customer-card'
import { LONG_WAIT_SECONDS } from './mood-evidence'

export interface OpeningQuestion {
  readonly direction: CallDirection
  readonly facts: CallFacts
  /** Absent: nobody known by name. */
  readonly name?: string | undefined
  readonly salutation?: string | undefined
  readonly nthToday: number
  readonly missedToday: number
  readonly lastToday?: ContactLine | undefined
  /** Newest first. */
  readonly unsolved: readonly ContactLine[]
  readonly dayStart: EpochMs
  /** Known to be the first contact ever; not merely nothing known. */
  readonly isFirstEver: boolean
}

/**
 * The sentence that fits what happened before, the most pressing first. `known` without a name is the plain greeting.
 * A caller who rang in vain is not told that this is his third call: he knows, and nobody spoke to him.
 */
export function openingLine(question: OpeningQuestion): OpeningLine {
  const { facts, name, salutation, nthToday, missedToday, lastToday, unsolved, dayStart } = question
  const person = given({ name, salutation })
  const about = (kind: OpeningLine['kind'], line: ContactLine | undefined): OpeningLine => ({
    kind, ...person, ...given({ demand: line?.demand, at: line?.startedAt }),
  })
  if (question.direction === 'outbound') return { kind: 'outbound', ...person }
  const open = unsolved[0]
  if (open) return about(open.startedAt >= dayStart ? 'unsolved-today' : 'unsolved-before', open)
  if (missedToday > 0 && missedToday === nthToday - 1) return about('missed-before', lastToday)
  if (nthToday >= 2) return about('repeat-today', lastToday)
  if ((facts.waitSeconds ?? 0) >= LONG_WAIT_SECONDS) return { kind: 'long-wait', ...person }
  return { kind: question.isFirstEver ? 'first-time' : 'known', ...person }
}
