import { applySignal, type DeskContext } from '../../../src/core/calls/apply-signal'
import type { Call, Described } from '../../../src/core/calls/call'
import { closeLostCalls, finishCall } from '../../../src/core/calls/close-lost-calls'
import type { SignalPlace } from '../../../src/core/calls/fold-leg'
import { leaveDocument } from '../../../src/core/calls/leave-document'
import type { CallOrder } from '../../../src/core/calls/orders-for'
import type { CallChange } from '../../../src/core/calls/settle-desk'
import { DETECTOR_WEIGHT } from '../../../src/core/calls/voices-of'
import type { CallSignal } from '../../../src/core/contract/call-signal'
import type { AgentId, CallId, ContactId, EpochMs, LineId, MatchKey, PageOrigin, TeamId } from '../../../src/core/contract/ids'

export const T0 = 1_700_000_000_000
/** A moment by the seconds of a test. */
export const at = (seconds: number): EpochMs => (T0 + seconds * 1000) as EpochMs

export interface Told extends Partial<Omit<CallSignal, 'at'>> {
  /** Seconds when the page saw it. */
  readonly s?: number
  /** Seconds when it reached us; as it was seen if not said. */
  readonly heard?: number
  readonly tab?: number
  readonly frame?: number
  readonly document?: string
  readonly site?: string
  /** `unclear`: there is one, but it cannot be compared (masked). `withheld`, or absent: the page shows none. */
  readonly number?: string
}

export function aSignal({ s = 0, heard: _h, tab: _t, frame: _f, document: _d, site: _s, number: _n, ...rest }: Told = {}): CallSignal {
  return { detector: 'sip-websocket', ref: 'ring-1', kind: 'ringing', direction: 'inbound', at: at(s), ...rest }
}

export function aPlace({ tab = 1, frame = 0, document = `page-${tab}`, site = 'https://phone.example' }: Told = {}): SignalPlace {
  return { tab, frame, document, site: site as PageOrigin }
}

export function aDescription({ number, detector = 'sip-websocket', s = 0 }: Told): Described<string> | undefined {
  if (number === undefined) return undefined
  const hasNumber = number !== 'withheld'
  const isKnown = hasNumber && number !== 'unclear'
  return { strength: DETECTOR_WEIGHT[detector], hasNumber, isWithheld: !hasNumber, ...(isKnown && { numberKey: number as MatchKey }), toldAt: at(s), sealed: number }
}

export function aCall(more: Partial<Call<string>> = {}): Call<string> {
  return {
    id: 'call-1' as CallId, contact: 'contact-1' as ContactId, line: 'line' as LineId, team: 'team' as TeamId, agent: 'agent' as AgentId,
    direction: 'inbound', phase: 'ringing', legs: [], startedAt: at(0), seenAt: at(0), pop: { state: 'not-yet' }, wrapUp: 'not-yet', ...more,
  }
}

/** A desk that hears signals, and keeps what was asked for. */
export function openDesk(isPopOn = true) {
  let calls: readonly Call<string>[] = []
  let ids = 0
  const orders: string[] = []
  const desk = { isOn: isPopOn }
  const take = (changes: readonly CallChange<string>[]) => {
    const changed = new Map(changes.map(({ call }) => [call.id, call]))
    calls = [...calls.filter(({ id }) => !changed.has(id)), ...changed.values()]
    const told = changes.flatMap(({ call, orders: own }) => own.map((order) => `${call.id} ${order}`))
    orders.push(...told)
    return told
  }
  const context = (now: EpochMs): DeskContext => ({
    line: 'line' as LineId, team: 'team' as TeamId, agent: 'agent' as AgentId, isPopOn: desk.isOn, now,
    newCallId: () => `call-${++ids}` as CallId, newContactId: () => `contact-${++ids}` as ContactId,
  })
  return {
    desk,
    orders,
    hear: (told: Told) => take(applySignal(calls, aSignal(told), aPlace(told), aDescription(told), context(at(told.heard ?? told.s ?? 0)))),
    leave: (document: string, s: number) => take(leaveDocument(calls, document, at(s), desk.isOn)),
    sweep: (s: number) => take(closeLostCalls(calls, at(s), desk.isOn)),
    finish: (call: Call, s: number) => take(finishCall(calls, call.id, at(s), desk.isOn)),
    change: (change: (call: Call<string>) => Call<string>) => void (calls = calls.map(change)),
    /** Calls that stand for themselves, oldest first. */
    calls: (): readonly Call<string>[] => calls.filter(({ mergedInto }) => mergedInto === undefined).sort((a, b) => a.startedAt - b.startedAt),
    merged: () => calls.filter(({ mergedInto }) => mergedInto !== undefined),
    count: (order: CallOrder) => orders.filter((each) => each.endsWith(order)).length,
    only(): Call<string> {
      const [call, ...others] = this.calls()
      if (!call || others.length > 0) throw new Error(`${this.calls().length} calls, not one.`)
      return call
    },
  }
}
