import { addBadEvidence } from '../../adapters/browser/bad-evidence'
import { commit, sealedForItsLine } from '../../adapters/store/calls'
import { putEffects } from '../../adapters/store/effects'
import type { CallRow, Sealed } from '../../adapters/store/rows'
import { applySignal, type DeskContext } from '../../core/calls/apply-signal'
import { isImpossible } from '../../core/calls/impossible-calls'
import type { LineKnown } from '../../core/calls/line-of-call'
import { isPlausible } from '../../core/calls/is-plausible'
import type { CallChange } from '../../core/calls/settle-desk'
import type { CallSignal } from '../../core/contract/call-signal'
import type { CallId, ContactId } from '../../core/contract/ids'
import { done, refused } from '../../core/contract/result'
import { siteOf } from '../../core/settings/enabled-sites'
import { watchCall } from '../alerts/watch-call'
import type { Desk } from '../desk'
import type { Handler } from '../handlers'
import { lookForPlaces } from '../pop/pop-places'
import { agentOf } from '../../core/settings/agent-of'

import { carryOut, effectsOf } from './carry-out'
import { describeSignal } from './describe-signal'
import { matchAnew } from './match-anew'
import { lineOfSignal } from './line-of-signal'

/** From what a page reports until its card, or the form of its end, is on the screen. */
const LIVE_MS = 600

/** Evidence of a page, turned into calls, effects and their orders in one commit; what the orders ask for is done after it. */
export const reportSignal: Handler<'signal/report'> = async (desk, body, place) => {
  const site = siteOf(desk.settings, place.site, place.origin)
  if (!site) return refused('not-allowed')
  const places = body.signals.some(isOfNewCall) ? lookForPlaces(desk) : undefined
  desk.store.locks.goFirst(LIVE_MS)
  const now = desk.now()
  const plausible = body.signals.filter((signal) => isPlausible(signal, now))
  const refusedHere = body.refused + body.signals.length - plausible.length

  // Read and sealed while the commit waits for its turn and reads the calls.
  const describing = Promise.all(plausible.map(async (signal) => {
    const known = await lineOfSignal(desk, signal, site.profile)
    return { signal, known, described: await describeSignal(desk, signal, site.profile, known.line) }
  }))
  describing.catch(() => undefined) // awaited in the commit, which the disk may refuse before
  let changes: readonly CallChange<Sealed>[] = []
  let known: readonly CallRow[] | undefined
  let impossible = 0
  const written = await commit(desk.store, async (calls) => {
    impossible = 0
    const applied = (await describing).reduce<readonly CallChange<Sealed>[]>((sum, { signal, known: line, described }) => {
      const where = { site: site.origin, document: place.document, tab: place.tab, frame: place.frame }
      if (isImpossible(callsAfter(calls, sum), signal, where, now)) {
        impossible += 1
        return sum
      }
      return joinChanges(sum, applySignal(callsAfter(calls, sum), signal, where, described, contextOf(desk, line)))
    }, [])
    changes = await Promise.all(applied.map(async (change) => ({ ...change, call: await sealedForItsLine(desk.store, change.call) })))
    known = callsAfter(calls, changes)
    const effects = effectsOf(desk, changes)
    return {
      value: undefined,
      ...(changes.length > 0 && {
        alongside: (tables) => Promise.all([tables.calls.bulkPut(changes.map(({ call }) => call)), putEffects(tables, effects)]),
      }),
    }
  })
  const bad = { count: refusedHere + body.dropped + impossible, hookErrors: body.hookErrors }
  if (bad.count + bad.hookErrors > 0) await addBadEvidence(site.origin, bad, now)
  await carryOut(desk, changes, { isSaved: written.ok, places, known })
  if (written.ok) {
    for (const { before, call } of changes) if (before && before.line !== call.line) await matchAnew(desk, call.id)
    for (const { call } of changes) watchCall(desk, call)
  }
  return written.ok ? done(undefined) : written
}

/** What a pop is nearly always announced by; where something else brings one, its places are looked for then. */
const isOfNewCall = ({ kind }: CallSignal): boolean => kind === 'ringing' || kind === 'dialing'

function contextOf(desk: Desk, known: LineKnown): DeskContext {
  const { team, isPopOn } = desk.settings
  return {
    ...known, team, isPopOn, agent: agentOf(desk.settings), now: desk.now(),
    newCallId: () => desk.newId() as CallId,
    newContactId: () => desk.newId() as ContactId,
  }
}

function callsAfter(calls: readonly CallRow[], changes: readonly CallChange<Sealed>[]): readonly CallRow[] {
  const changed = new Map(changes.map(({ call }) => [call.id, call]))
  return [...calls.filter(({ id }) => !changed.has(id)), ...changed.values()]
}

/** Two changes of one call in one report are one change. */
function joinChanges(before: readonly CallChange<Sealed>[], more: readonly CallChange<Sealed>[]): readonly CallChange<Sealed>[] {
  const joined = new Map(before.map((change) => [change.call.id, change]))
  for (const change of more) {
    const earlier = joined.get(change.call.id)
    joined.set(change.call.id, earlier ? { before: earlier.before, call: change.call, orders: [...new Set([...earlier.orders, ...change.orders])] } : change)
  }
  return [...joined.values()]
}
