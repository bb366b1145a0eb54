import { openCalls } from '../../adapters/store/calls'
import type { CallRow } from '../../adapters/store/rows'
import { readCard } from '../../adapters/store/read/read-card'
import { besideCalls, primaryCall } from '../../core/calls/primary-call'
import type { PopScene } from '../../core/contract/replies'
import type { Desk } from '../desk'

/**
 * What the pop shows now: the call that holds the card, and a line for each other live one; nothing if no call is live or its
 * pop was dismissed. `fresh` are calls as they just became, in case the disk did not take them. `known`: all open calls, by whoever
 * has just read them.
 */
export async function readScene(desk: Desk, fresh: readonly CallRow[], isSaved: boolean, known?: readonly CallRow[]): Promise<PopScene | undefined> {
  const begun = new Map(fresh.filter(isShown).map((call) => [call.id, readOf(desk, call)]))
  const stored = known ?? await openCalls(desk.store).catch(() => [])
  const calls = [...stored.filter(({ id }) => !fresh.some((call) => call.id === id)), ...fresh]
  const shown = calls.filter(isShown)
  const primary = primaryCall(shown)
  if (!primary) return undefined
  const read = (call: CallRow) => begun.get(call.id) ?? readOf(desk, call)
  const [card, ...beside] = await Promise.all([primary, ...besideCalls(shown)].map(read))
  if (!card) return undefined
  const { language, timeZone, theme } = desk.settings
  return {
    primary: isSaved ? card : { ...card, notices: [...card.notices, 'not-saved'] },
    beside, language, timeZone, theme,
    ...(primary.receipt && { receipt: primary.receipt }),
    causedAt: primary.seenAt,
  }
}

const isShown = ({ pop, phase }: CallRow): boolean => phase !== 'ended' && (pop.state === 'announced' || pop.state === 'beside')

/** Of a fresh call it is begun before it is known which others there are; who does not wait for it need not hear of a failure. */
function readOf(desk: Desk, call: CallRow): ReturnType<typeof readCard> {
  const reading = readCard(desk.store, call, desk.settings, desk.now())
  reading.catch(() => undefined)
  return reading
}
