import { useMemo } from 'react'
import type { Closing } from '../core/contract/guidance'
import type { EpochMs } from '../core/contract/ids'
import type { Settings } from '../core/contract/settings'
import type { CustomerCard } from '../core/customers/customer-card'
import type { TextValues } from '../core/guidance/fill-variables'
import { closingLine } from '../core/guidance/closing-line'
import { textValues } from '../ui/guidance/text-values'
import { useWords } from '../ui/words/use-words'

/** In every time zone a day, and its noon, begins at a whole quarter of an hour: what depends on them is asked no oftener. */
const QUARTER_MS = 15 * 60_000
const NO_CLOSINGS: readonly Closing[] = []

/** What the gaps of a text stand for in this call, with the wish of the day. */
export function useTextValues(card: CustomerCard | undefined, closings: readonly Closing[] = NO_CLOSINGS, settings: Settings, now: EpochMs): TextValues {
  const words = useWords()
  const quarter = (Math.floor(now / QUARTER_MS) * QUARTER_MS) as EpochMs
  const { timeZone, region } = settings
  const closing = useMemo(() => closingLine(closings, { at: quarter, timeZone, region })?.text, [closings, quarter, timeZone, region])
  const agentName = settings.agent?.name
  return useMemo(() => textValues({ card, agentName, closing, now: quarter }, words), [card, agentName, closing, quarter, words])
}
