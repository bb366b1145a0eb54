import type { CallSignal, SignalKind } from '../../../core/contract/call-signal'
import type { EpochMs } from '../../../core/contract/ids'
import { isOtherNumber } from './is-other-number'
import type { DomSight } from './read-dom-call'

type Phase = Exclude<DomSight['phase'], 'none'>
export type LiveSight = DomSight & { readonly phase: Phase }

/** One call as a page shows it. */
export interface DomCall {
  readonly ref: string
  readonly direction: 'inbound' | 'outbound'
  readonly phase: Phase
  readonly startedAt: EpochMs
  readonly rawNumber?: string
  readonly name?: string
  readonly isTold: boolean
  readonly untold: readonly { readonly kind: SignalKind; readonly at: EpochMs }[]
  readonly goneSince?: EpochMs
  /** The page shows something of another call since then. */
  readonly otherSince?: EpochMs
}

export function openDomCall(nth: number, sight: LiveSight, at: EpochMs): DomCall {
  return {
    ref: `${nth}-${at.toString(36)}`,
    // Whose call it is that is talking when it is first seen, no page tells.
    direction: sight.phase === 'dialing' ? 'outbound' : 'inbound',
    phase: sight.phase,
    startedAt: at,
    ...shownOf(sight),
    isTold: false,
    untold: kindsTo(undefined, sight.phase).map((kind) => ({ kind, at })),
  }
}

export function continueDomCall({ goneSince: _gone, otherSince: _other, ...call }: DomCall, sight: LiveSight, at: EpochMs): DomCall {
  const isRingingOn = isWaiting(call.phase) && isWaiting(sight.phase)
  const phase = isRingingOn ? call.phase : sight.phase
  const kinds = isRingingOn ? [] : kindsTo(call.phase, phase)
  const told: readonly SignalKind[] = kinds.length === 0 && call.isTold && isNews(call, sight) ? ['described'] : kinds
  return { ...call, ...shownOf(sight), phase, untold: [...call.untold, ...told.map((kind) => ({ kind, at }))] }
}

export function signalsOf(call: DomCall, told: DomCall['untold'] = call.untold): readonly CallSignal[] {
  const { ref, direction, rawNumber, name } = call
  const remote = rawNumber === undefined && name === undefined ? undefined : { ...(rawNumber !== undefined && { rawNumber }), ...(name !== undefined && { name }) }
  return told.map(({ kind, at }) => ({
    detector: 'dom-profile', ref, kind, at, direction, ...(remote && { remote }),
    ...(kind === 'ended' && { outcome: isWaiting(call.phase) ? 'missed' as const : 'completed' as const }),
  }))
}

export const isWaiting = (phase: DomSight['phase']): boolean => phase === 'ringing' || phase === 'dialing'

function kindsTo(before: Phase | undefined, phase: Phase): readonly SignalKind[] {
  if (before === phase) return []
  const isTalk = before === 'talking' || before === 'held'
  switch (phase) {
    case 'ringing':
    case 'dialing':
      return [phase]
    case 'talking':
      return [isTalk ? 'resumed' : 'answered']
    case 'held':
      return isTalk ? ['held'] : ['answered', 'held']
  }
}

/** The same number written otherwise is no news; a number or a name that was not there is. */
function isNews(call: Pick<DomCall, 'rawNumber' | 'name'>, sight: LiveSight): boolean {
  const hasNumber = sight.rawNumber !== undefined && (call.rawNumber === undefined || isOtherNumber(call.rawNumber, sight.rawNumber))
  return hasNumber || (sight.name !== undefined && sight.name !== call.name)
}

/** What is shown no more is still known. */
function shownOf({ rawNumber, name }: LiveSight): Pick<DomCall, 'rawNumber' | 'name'> {
  return { ...(rawNumber !== undefined && { rawNumber }), ...(name !== undefined && { name }) }
}
