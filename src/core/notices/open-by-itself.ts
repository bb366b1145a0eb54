import type { EpochMs } from '../contract/ids'
import type { Notice } from '../contract/notices'
import { isOwed, isSnoozed, type OwnNotice } from './open-notices'

/** What the agent is at. */
export interface Moment {
  readonly now: EpochMs
  readonly isRinging: boolean
  readonly isTalking: boolean
  /** In any field, a moment ago. */
  readonly isTyping: boolean
  /** Words of a wrap-up that is not saved. */
  readonly isHalfWritten: boolean
  readonly shiftStartedAt: EpochMs
  /** When notices opened by themselves for this agent, also those that are over by now. */
  readonly interruptedAt: readonly EpochMs[]
}

/** Four times in a shift can be borne; what is more stands in the digest. Planned for a shift of eight hours: one in two hours. */
export const INTERRUPTIONS_PER_SHIFT = 4
/** Between two of them calls can be taken. */
export const LEAST_BETWEEN_MS = 10 * 60_000

/** A safe gap: nobody waits for the agent, and no thought is cut off. */
export const isSafeGap = ({ isRinging, isTalking, isTyping, isHalfWritten }: Moment): boolean => !isRinging && !isTalking && !isTyping && !isHalfWritten

/**
 * The notice that opens by itself now, of those that are open (`openNotices`: most important first): one at a time, in a safe gap,
 * within the budget of the shift. One that opened and was left opens again without costing anything: it is the same interruption.
 */
export function openByItself(open: readonly OwnNotice[], moment: Moment): Notice | undefined {
  if (!isSafeGap(moment)) return undefined
  const owed = open.filter((own) => own.notice.importance !== 'info' && isOwed(own) && !isSnoozed(own, moment.now))
  const begun = owed.find((own) => isBegun(own, moment))
  return (begun ?? (mayInterrupt(moment) ? owed.find((own) => !isBegun(own, moment)) : undefined))?.notice
}

function mayInterrupt({ now, shiftStartedAt, interruptedAt }: Moment): boolean {
  const ofShift = interruptedAt.filter((at) => at >= shiftStartedAt)
  return ofShift.length < INTERRUPTIONS_PER_SHIFT && ofShift.every((at) => now - at >= LEAST_BETWEEN_MS)
}

/** Opened in this shift, and neither acknowledged nor put off since. */
const isBegun = ({ notice, mark }: OwnNotice, { shiftStartedAt }: Moment): boolean =>
  mark?.forcedAt !== undefined && mark.forcedAt >= shiftStartedAt && (mark.seen?.version ?? 0) >= (notice.readAgainFrom ?? 1)
