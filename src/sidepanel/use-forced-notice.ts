import { useEffect, useState } from 'react'
import type { CallInList } from '../adapters/store/read/read-calls'
import type { EpochMs, NoticeId } from '../core/contract/ids'
import type { Notice } from '../core/contract/notices'
import { isSafeGap, openByItself, type Moment } from '../core/notices/open-by-itself'
import { isOwed, isSnoozed, type OwnNotice } from '../core/notices/open-notices'
import type { OnNotice } from '../ui/hooks/use-notices'
import { useQuietPages } from './use-quiet-pages'

interface Asked {
  readonly open: readonly OwnNotice[]
  readonly interruptedAt: readonly EpochMs[]
  /** Absent: nobody is on shift, and nothing opens. */
  readonly shiftStartedAt: EpochMs | undefined
  /** Absent: not read yet. */
  readonly calls: readonly CallInList[] | undefined
  readonly isTyping: boolean
  readonly now: EpochMs
  readonly on: OnNotice
}

/** The notice that opened by itself, from its moment on until it is acknowledged, put off or over. */
export function useForcedNotice({ open, interruptedAt, shiftStartedAt, calls, isTyping, now, on }: Asked): { readonly notice: Notice; readonly isPaused: boolean } | undefined {
  const [shown, show] = useState<NoticeId>()
  const moment: Moment | undefined = calls && shiftStartedAt !== undefined ? { ...atWork(calls), isTyping, now, shiftStartedAt, interruptedAt } : undefined
  const own = open.find(({ notice }) => notice.id === shown)
  const isStanding = own !== undefined && isOwed(own) && !isSnoozed(own, now)
  const due = moment && !isStanding ? openByItself(open, moment) : undefined
  const arePagesQuiet = useQuietPages(due !== undefined, now, on.askGap)
  const next = arePagesQuiet ? due : undefined
  useEffect(() => {
    if (!next) return
    show(next.id)
    on.see(next.id, true)
    // Once for each that opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [next?.id, on])
  if (!isStanding || !moment) return undefined
  // It came before the typing did; only a caller makes it go.
  return { notice: own.notice, isPaused: !isSafeGap({ ...moment, isTyping: false, isHalfWritten: false }) }
}

function atWork(calls: readonly CallInList[]): Pick<Moment, 'isRinging' | 'isTalking' | 'isHalfWritten'> {
  const is = (...phases: readonly string[]) => calls.some(({ call }) => phases.includes(call.phase))
  return {
    isRinging: is('ringing', 'dialing'), isTalking: is('talking', 'held'),
    // A draft that is there and cannot be read is not known to be empty.
    isHalfWritten: calls.some(({ draft }) => draft !== undefined && (draft.draft === undefined || draft.draft.note.trim() !== '' || draft.draft.code !== undefined)),
  }
}
