import { useMemo } from 'react'
import { useLive } from '../../adapters/store/read/live'
import { readPastNotes } from '../../adapters/store/read/read-past-notes'
import type { WrapUpCode } from '../../core/contract/definitions'
import type { CodeId, LineId } from '../../core/contract/ids'
import type { Turn } from '../../core/guidance/turn'
import { draftFromTranscript, type DraftedWrapUp } from '../../core/wrap-up/draft-from-transcript'
import { predictCodes, type PastNote } from '../../core/wrap-up/predict-codes'
import { reader } from './reader'

interface Asked {
  /** Absent: the call goes on, or nothing was heard. */
  readonly line: LineId | undefined
  readonly turns: readonly Turn[]
  readonly codes: readonly WrapUpCode[]
  /** What was likely before anybody spoke, best first. */
  readonly likely: readonly CodeId[]
  readonly timeZone: string
}

const NO_NOTES: readonly PastNote[] = []

/** After the hang-up, what was said: the draft of a wrap-up, and the likeliest codes. */
export function useDraftedWrapUp({ line, turns, codes, likely, timeZone }: Asked): { readonly drafted: DraftedWrapUp | undefined; readonly codes: readonly CodeId[] } {
  const past = useLive(reader(), async (store) => (line ? await readPastNotes(store, line) : NO_NOTES), [line]).value ?? NO_NOTES
  const isAsked = line !== undefined && turns.length > 0
  const drafted = useMemo(() => (isAsked ? draftFromTranscript(turns, timeZone) : undefined), [isAsked, turns, timeZone])
  const key = likely.join(' ')
  const predicted = useMemo(() => (isAsked ? predictCodes(turns, codes, past, key === '' ? [] : (key.split(' ') as CodeId[])).map(({ code }) => code) : undefined), [isAsked, turns, codes, past, key])
  return { drafted, codes: predicted ?? likely }
}
