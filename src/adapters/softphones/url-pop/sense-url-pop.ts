import type { CallSignal } from '../../../core/contract/call-signal'
import type { EpochMs } from '../../../core/contract/ids'
import type { UrlPopPattern } from '../../../core/contract/settings'
import { rateLimit } from '../rate-limit'
import { readUrlCall, type UrlCall } from './read-url-call'
import { watchLocation, type Visit } from './watch-location'

export interface UrlPopOptions {
  readonly window: Window
  readonly abort: AbortSignal
  readonly now: () => EpochMs
  /** The site's pattern; absent: the usual names. `undetermined` until the site's profile is known. */
  readonly pattern: UrlPopPattern | 'undetermined' | undefined
  readonly onSignals: (signals: readonly CallSignal[]) => Promise<boolean>
  readonly onDropped?: (count: number) => void
}

/** A popped tab shows one call, a wallboard that is led by its address some dozens an hour; more is a page making them up. */
const BURST = 10
const PER_SECOND = 0.5
/** Visits before the profile is known: the link itself, and what the page's router makes of it. */
const MAX_WAITING = 10
/** The same number again, in a page that showed something else in between. */
const SAME_LINK_MS = 30_000

/** Reads the call that a link opened: when the page is loaded, and when it moves on without loading. One `ringing` for each call. */
export function senseUrlPop(options: UrlPopOptions): { setPattern(pattern: UrlPopPattern | undefined): void } {
  const { abort } = options
  const mayTell = rateLimit(BURST, PER_SECOND)
  let pattern = options.pattern
  let waiting: readonly Visit[] = []
  let told: readonly { readonly identity: string; readonly at: EpochMs; readonly isLast: boolean }[] = []

  const take = (visit: Visit) => {
    if (pattern === 'undetermined') waiting = [...waiting, visit].slice(0, MAX_WAITING)
    else read(visit, pattern)
  }
  const read = (visit: Visit, by: UrlPopPattern | undefined) => {
    const call = readUrlCall(visit.address, by)
    const identity = call && `${call.callId ?? ''} ${call.rawNumber ?? ''}`
    const before = told.find((each) => each.identity === identity)
    const isRepeated = before !== undefined && (before.isLast || call?.callId !== undefined || visit.at < before.at + SAME_LINK_MS)
    // What the page shows now is what came last, told or not.
    told = told.map((each) => ({ ...each, isLast: each === before }))
    if (!call || identity === undefined || isRepeated) return
    told = [...told.filter((each) => each !== before), { identity, at: visit.at, isLast: true }].slice(-MAX_REMEMBERED)
    if (visit.isSeenBefore) return
    if (!mayTell(options.now())) options.onDropped?.(1)
    else void options.onSignals([signalOf(call, visit, refOf(call, visit))])
  }
  /** Not made of the number, which is nobody's to read: the ref is kept in clear. The same link in two tabs is known by its number. */
  const refOf = (call: UrlCall, visit: Visit): string =>
    call.callId === undefined ? `entry:${visit.entry ?? visit.at}` : `id:${call.callId}`

  watchLocation({ window: options.window, abort, now: options.now, onVisit: take })
  return {
    setPattern(next) {
      pattern = next
      const held = waiting
      waiting = []
      if (!abort.aborted) for (const visit of held) read(visit, next)
    },
  }
}

const MAX_REMEMBERED = 50

function signalOf({ direction, rawNumber, name, dialled, headers }: UrlCall, { at }: Visit, ref: string): CallSignal {
  return {
    detector: 'url-pop', ref, at, direction,
    kind: direction === 'inbound' ? 'ringing' : 'dialing',
    ...((rawNumber !== undefined || name !== undefined) && { remote: { ...(rawNumber !== undefined && { rawNumber }), ...(name !== undefined && { name }) } }),
    ...(dialled !== undefined && { dialled }),
    ...(Object.keys(headers).length > 0 && { headers }),
  }
}
// Not seen on a product yet. Built to what Voicenter documents (?phone=&did=&statusCall=Ringing&extenUser=) and to 七陌's links
// (?originCallNo=&originCalledNo=&callSheetId=&queueName=&Agent=&RingTime=); fixture tests/e2e/pages/url-pop.html, Chromium 156, 2026-11-22.
