import type { CallSignal } from '../contract/call-signal'
import type { AgentId, CallId, ContactId, EpochMs, LineId, TeamId } from '../contract/ids'
import { given } from '../facts/given'
import type { Call, Described, Leg, LineBy } from './call'
import { findCall, findSame, isSameLeg } from './find-call'
import { foldCall, isKnownByLinkOnly } from './fold-call'
import { foldLeg, type SignalPlace } from './fold-leg'
import { withBetterLine } from './line-of-call'
import { mergeCalls } from './merge-calls'
import { partCall } from './part-call'
import { SHOWN_LATE_MS } from './same-call'
import { settleDesk, type CallChange } from './settle-desk'

/** Who is at the desk, and the ids a new call will need: made outside, because core has neither clock nor chance. */
export interface DeskContext {
  readonly line: LineId
  readonly lineBy?: LineBy | undefined
  readonly team: TeamId
  readonly agent: AgentId
  readonly newCallId: () => CallId
  readonly newContactId: () => ContactId
  readonly isPopOn: boolean
  /** When the signal reached us. */
  readonly now: EpochMs
}

/** What one signal does to the calls of this desk: the calls that changed, and what is to be done about it. */
export function applySignal<Sealed>(
  calls: readonly Call<Sealed>[],
  signal: CallSignal,
  place: SignalPlace,
  described: Described<Sealed> | undefined,
  desk: DeskContext,
): readonly CallChange<Sealed>[] {
  const known = findCall(calls, signal, place)
  const before = known ? withBetterLine(known, given(desk)) : openCall<Sealed>(signal, desk)
  const index = before.legs.findIndex((each) => isSameLeg(each, signal, place))
  const was = before.legs[index]
  const leg = foldLeg(was, signal, place, described, desk.now)
  const folded = foldCall(before, was ? before.legs.with(index, leg) : [...before.legs, leg])
  const next = was && isSameIdentity(was, leg) ? [folded] : settleIdentity(calls, folded, leg, () => openCall(signal, desk))
  const concerned: Call<Sealed>[] = []
  const others: Call<Sealed>[] = []
  for (const each of calls) {
    const isChanged = next.some(({ id }) => id === each.id)
    if (isChanged || each.phase !== 'ended') concerned.push(each)
    if (!isChanged && each.phase !== 'ended') others.push(known || !isOvertaken(each, folded) ? each : closeAsLost(each, desk.now))
  }
  return settleDesk(concerned, [...others, ...next], desk.now, desk.isPopOn, known ? calls : [...calls, folded])
}

/** Nothing new by which it could turn out to be another call that is known already. */
function isSameIdentity(a: Leg, b: Leg): boolean {
  return (
    a.startedAt === b.startedAt && a.answeredAt === b.answeredAt && a.direction === b.direction && a.isStartSeen === b.isStartSeen && a.replaces?.length === b.replaces?.length &&
    a.described?.numberKey === b.described?.numberKey && a.described?.hasNumber === b.described?.hasNumber
  )
}

/** Which calls there are now that a leg has told something new of itself. */
function settleIdentity<Sealed>(calls: readonly Call<Sealed>[], call: Call<Sealed>, told: Leg<Sealed>, open: () => Call<Sealed>): readonly Call<Sealed>[] {
  const parted = partCall(call, told)
  if (!parted) return uniteCalls(calls, call)
  const { kept, legs } = parted
  const others = calls.map((each) => (each.id === kept.id ? kept : each))
  const united = uniteCalls(others, foldCall(open(), legs))
  return united.some(({ id }) => id === kept.id) ? united : [kept, ...united]
}

/** The call, united with whatever else turns out to be the same call; and what went into it, if it had been seen before. */
function uniteCalls<Sealed>(calls: readonly Call<Sealed>[], call: Call<Sealed>): readonly Call<Sealed>[] {
  let kept = call
  const gone: Call<Sealed>[] = []
  for (;;) {
    const same = findSame(gone.length === 0 ? calls : calls.filter((each) => !gone.some(({ id }) => id === each.id)), kept)
    if (!same) return [kept, ...gone]
    const isNew = !calls.some(({ id }) => id === kept.id)
    const merged = isNew ? { kept: foldCall(withBetterLine(same, kept), [...same.legs, ...kept.legs]), gone: undefined } : mergeCalls(kept, same)
    kept = merged.kept
    if (merged.gone) gone.push(merged.gone)
  }
}

/** The next link tells that the last one's call is over: nothing else will. Two that come together are two calls. */
function isOvertaken(call: Call, by: Call): boolean {
  if (call.phase === 'ended' || !isKnownByLinkOnly(call) || !isKnownByLinkOnly(by)) return false
  return by.startedAt > call.startedAt + SHOWN_LATE_MS && call.legs.some((leg) => by.legs.some(({ site }) => site === leg.site))
}

const closeAsLost = <Sealed>(call: Call<Sealed>, at: EpochMs): Call<Sealed> =>
  foldCall({ ...call, closed: { at, as: 'lost-sight' } }, call.legs)

function openCall<Sealed>(signal: CallSignal, desk: DeskContext): Call<Sealed> {
  return {
    id: desk.newCallId(),
    contact: desk.newContactId(),
    line: desk.line,
    ...(desk.lineBy && { lineBy: desk.lineBy }),
    team: desk.team,
    agent: desk.agent,
    direction: signal.direction,
    phase: signal.direction === 'inbound' ? 'ringing' : 'dialing',
    legs: [],
    startedAt: signal.at,
    seenAt: signal.at,
    pop: { state: 'not-yet' },
    wrapUp: 'not-yet',
  }
}
