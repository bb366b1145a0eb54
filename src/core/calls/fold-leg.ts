import type { CallSignal, SignalKind } from '../contract/call-signal'
import type { EpochMs, PageOrigin } from '../contract/ids'
import type { Described, Leg, LegPhase } from './call'

/** The document a signal came from, as the browser names it; never what the page says of itself. */
export interface SignalPlace {
  readonly site: PageOrigin
  readonly document: string
  readonly tab: number
  readonly frame: number
}

/** No call takes over more than one or two; a page that says more is making them up. */
const MAX_REPLACED = 8
/** Fifty holds in one call are told of as fifty. */
const MAX_HOLDS_TOLD = 100

/**
 * A leg after one more signal. Signals may come late, twice, or in any order: every field is a maximum, a minimum, a set or
 * the latest of what was told, so the order does not matter and a repetition changes nothing.
 */
export function foldLeg<Sealed>(
  leg: Leg<Sealed> | undefined,
  signal: CallSignal,
  place: SignalPlace,
  described: Described<Sealed> | undefined,
  heardAt: EpochMs,
): Leg<Sealed> {
  const phase = later(leg?.phase, phaseAfter(signal.kind, signal.direction))
  const toldAt = latest(leg?.toldAt, signal.at)
  const answeredAt = isTalk(signal.kind) ? earliest(leg?.answeredAt, signal.at) : leg?.answeredAt
  const best = stronger(leg?.described, described)
  return {
    detector: signal.detector,
    ref: signal.ref,
    ...place,
    direction: foldDirection(leg, signal),
    phase,
    ...foldHold(leg, signal),
    ...foldHoldsTold(leg, signal),
    startedAt: earliest(leg?.startedAt, signal.at),
    isStartSeen: (leg?.isStartSeen ?? false) || signal.kind === 'ringing' || signal.kind === 'dialing',
    toldAt,
    heardAt: earliest(leg?.heardAt, heardAt),
    ...(answeredAt !== undefined && { answeredAt }),
    ...((signal.kind === 'answered' || leg?.isAnswerSeen) && { isAnswerSeen: true }),
    ...foldEnd(leg, signal),
    ...(leg?.leftAt !== undefined && leg.leftAt >= toldAt && { leftAt: leg.leftAt }),
    ...(best && { described: best }),
    ...foldReplaces(leg, signal),
  }
}

function phaseAfter(kind: SignalKind, direction: CallSignal['direction']): LegPhase {
  switch (kind) {
    case 'dialing':
      return 'dialing'
    case 'ringing':
      return 'ringing'
    case 'described':
      return direction === 'inbound' ? 'ringing' : 'dialing'
    case 'answered':
    case 'held':
    case 'resumed':
    case 'transferring':
      return 'talking'
    case 'ended':
      return 'ended'
  }
}

/** Whatever is held, resumed or transferred was answered before: the answer itself may have been missed. */
const isTalk = (kind: SignalKind): boolean => phaseAfter(kind, 'inbound') === 'talking'

const PHASE_ORDER: readonly LegPhase[] = ['dialing', 'ringing', 'talking', 'ended']

function later(before: LegPhase | undefined, now: LegPhase): LegPhase {
  if (before === undefined) return now
  return PHASE_ORDER.indexOf(before) >= PHASE_ORDER.indexOf(now) ? before : now
}

/** The latest word counts: a call whose beginning was missed learns who called whom when its INVITE comes. */
function foldDirection(leg: Leg | undefined, signal: CallSignal): Leg['direction'] {
  if (!leg || signal.at > leg.toldAt) return signal.direction
  if (signal.at < leg.toldAt || signal.direction === leg.direction) return leg.direction
  return 'inbound'
}

function foldEnd(leg: Leg | undefined, signal: CallSignal): Pick<Leg, 'endedAt' | 'outcome'> {
  const known = leg?.endedAt === undefined ? {} : { endedAt: leg.endedAt, ...(leg.outcome && { outcome: leg.outcome }) }
  if (signal.kind !== 'ended') return known
  const told = { endedAt: signal.at, ...(signal.outcome && { outcome: signal.outcome }) }
  if (leg?.endedAt === undefined) return told
  if (signal.at !== leg.endedAt) return signal.at < leg.endedAt ? told : known
  return (signal.outcome ?? '') < (leg.outcome ?? '') ? known : told
}

function foldHold(leg: Leg | undefined, signal: CallSignal): Pick<Leg, 'isHeld' | 'holdToldAt'> {
  const known = { isHeld: leg?.isHeld ?? false, holdToldAt: leg?.holdToldAt ?? (0 as EpochMs) }
  if (signal.kind !== 'held' && signal.kind !== 'resumed') return known
  const isHeld = signal.kind === 'held'
  if (signal.at !== known.holdToldAt) return signal.at > known.holdToldAt ? { isHeld, holdToldAt: signal.at } : known
  return { isHeld: isHeld && known.isHeld, holdToldAt: signal.at }
}

/** The earliest ones of a call that is held without end: whichever come in whatever order, the same stay. */
function foldHoldsTold(leg: Leg | undefined, { kind, at }: CallSignal): Pick<Leg, 'holdsTold'> {
  const known = leg?.holdsTold ?? []
  if (kind !== 'held' && kind !== 'resumed') return known.length > 0 ? { holdsTold: known } : {}
  const isHeld = kind === 'held'
  if (known.some((each) => each.at === at && each.isHeld === isHeld)) return { holdsTold: known }
  return { holdsTold: [...known, { at, isHeld }].sort((one, other) => one.at - other.at || Number(one.isHeld) - Number(other.isHeld)).slice(0, MAX_HOLDS_TOLD) }
}

function foldReplaces(leg: Leg | undefined, signal: CallSignal): Pick<Leg, 'replaces' | 'replacesSince'> {
  if (signal.replaces === undefined || signal.replaces === signal.ref) {
    return { ...(leg?.replaces && { replaces: leg.replaces }), ...(leg?.replacesSince !== undefined && { replacesSince: leg.replacesSince }) }
  }
  const replaces = [...new Set([...(leg?.replaces ?? []), signal.replaces])].sort().slice(0, MAX_REPLACED)
  return { replaces, replacesSince: earliest(leg?.replacesSince, signal.at) }
}

/** What one leg knows best: with a number over without, then the stronger source, then the later word. */
function stronger<Sealed>(a: Described<Sealed> | undefined, b: Described<Sealed> | undefined): Described<Sealed> | undefined {
  if (!a || !b) return a ?? b
  if (a.hasNumber !== b.hasNumber) return a.hasNumber ? a : b
  if (a.strength !== b.strength) return a.strength > b.strength ? a : b
  if (a.toldAt !== b.toldAt) return b.toldAt > a.toldAt ? b : a
  return (b.numberKey ?? '') > (a.numberKey ?? '') ? b : a
}

const earliest = (before: EpochMs | undefined, at: EpochMs): EpochMs => (before === undefined || at < before ? at : before)
const latest = (before: EpochMs | undefined, at: EpochMs): EpochMs => (before === undefined || at > before ? at : before)
