import { applySignal, type DeskContext } from '../../../../src/core/calls/apply-signal'
import type { Call, Described } from '../../../../src/core/calls/call'
import { closeLostCalls, finishCall, isFinished, nextLostAt } from '../../../../src/core/calls/close-lost-calls'
import { electSurface, type Surface } from '../../../../src/core/calls/elect-surface'
import type { CallChange } from '../../../../src/core/calls/settle-desk'
import { DETECTOR_WEIGHT } from '../../../../src/core/calls/voices-of'
import type { AgentId, CallId, ContactId, EpochMs, LineId, MatchKey, TeamId } from '../../../../src/core/contract/ids'
import { bestLeg } from './best-leg'
import { byContact } from './by-contact'
import { candidatesAt, viewAt } from './look'
import type { Delivery, Story } from './story'

/** What the product did about a call. */
export interface Deed {
  readonly at: number
  readonly deed: 'announced' | 'beside' | 'recorded'
  /** The call as the product knew it then. */
  readonly call: Call<string>
  readonly surface?: Surface
}

export interface Played {
  readonly deeds: readonly Deed[]
  readonly calls: readonly Call<string>[]
}

const SWEEP_EVERY_MS = 60_000

/** Plays a story through the real reducer, desk and election, by a simulated clock. */
export function playStory(story: Story): Played {
  let calls: Call<string>[] = []
  let lastSweep = 0
  let ids = 0
  const deeds: Deed[] = []
  const gone: Call<string>[] = []
  const desk: { -readonly [K in keyof DeskContext]: DeskContext[K] } = {
    now: 0 as EpochMs, line: 'line' as LineId, team: 'team' as TeamId, agent: 'agent' as AgentId, isPopOn: true,
    newCallId: () => `call-${String(++ids).padStart(4, '0')}` as CallId, newContactId: () => `contact-${++ids}` as ContactId,
  }

  const take = (changes: readonly CallChange<string>[], now: number) => {
    for (const { before, call, orders } of changes) {
      if (before) calls[calls.indexOf(before)] = call
      else calls.push(call)
      if (orders.includes('pop/announce')) {
        const view = viewAt(story, now)
        deeds.push({ at: now, deed: 'announced', call, surface: electSurface(candidatesAt(story, now), view.isPanelOpen) })
      }
      if (orders.includes('pop/beside')) deeds.push({ at: now, deed: 'beside', call })
      if (orders.includes('contact/record')) deeds.push({ at: now, deed: 'recorded', call })
    }
  }
  const sweepUntil = (now: number) => {
    for (; lastSweep + SWEEP_EVERY_MS <= now; lastSweep += SWEEP_EVERY_MS) {
      const at = (lastSweep + SWEEP_EVERY_MS) as EpochMs
      // As the alarm does, which is set for that moment.
      if ((nextLostAt(calls) ?? Infinity) <= at) take(closeLostCalls(calls, at, true), at)
      const saved = calls.map((call): Call<string> => (call.wrapUp === 'waiting' ? { ...call, wrapUp: 'saved' } : call))
      gone.push(...saved.filter((call) => isFinished(call, at)))
      calls = saved.filter((call) => !isFinished(call, at))
    }
  }

  for (const step of stepsOf(story)) {
    sweepUntil(step.at)
    const now = step.at as EpochMs
    desk.now = now
    if (step.delivery) {
      const { signal, place } = step.delivery
      take(applySignal(calls, signal, place, describe(step.delivery), desk), now)
    } else {
      const stands = calls.filter((call) => call.phase !== 'ended' && step.refs.has(bestLeg(call)?.ref ?? ''))
      for (const { id } of stands) take(finishCall(calls, id, now, true), now)
    }
  }
  sweepUntil(lastSweep + 10 * SWEEP_EVERY_MS)
  return { deeds, calls: [...gone, ...calls] }
}

type Step = { readonly at: number; readonly delivery: Delivery } | { readonly at: number; readonly delivery?: never; readonly refs: ReadonlySet<string> }

function stepsOf(story: Story): Step[] {
  const finishes = byContact(story).map(({ deliveries, finishedAt }): Step => ({ at: finishedAt, refs: new Set(deliveries.map(({ signal }) => signal.ref)) }))
  const steps: Step[] = story.deliveries.map((delivery) => ({ at: delivery.arrivesAt, delivery }))
  return [...steps, ...finishes].sort((a, b) => a.at - b.at)
}

function describe({ signal, number, call }: Delivery): Described<string> {
  return {
    strength: DETECTOR_WEIGHT[signal.detector], hasNumber: number !== undefined, isWithheld: number === undefined && signal.detector === 'sip-websocket',
    ...(number !== undefined && number !== 'unclear' && { numberKey: number as MatchKey }), toldAt: signal.at, sealed: call,
  }
}
