import type { CallSignal, SignalKind } from '../../../../src/core/contract/call-signal'
import type { EpochMs } from '../../../../src/core/contract/ids'
import type { SignalPlace } from '../../../../src/core/calls/fold-leg'
import type { InventedDesk, Softphone } from './invent-desk'
import type { Random } from './random'
import type { Delivery, TrueCall } from './story'

/** One thing seen, before it is lost, doubled or delayed on its way. */
export type Sight = Omit<Delivery, 'arrivesAt'>

export interface CallPlan {
  readonly call: TrueCall
  readonly ends: 'completed' | 'missed' | 'declined' | 'answered-elsewhere' | 'transferred'
  /** Rings at both softphones, if there are two. */
  readonly isAtBoth: boolean
  readonly phone: number
  readonly replaces?: string
  /** Its other half is said to be replaced only from this moment on (the consulted colleague's call). */
  readonly replacesFrom?: number
  readonly holds: readonly number[]
  /** Where the agent sits: which of the softphones and tabs answers or dials; both halves of a transfer do so in one place. */
  readonly seat: number
}

/** Everything that the detectors of the desk see of one call. */
export function sightsOf(random: Random, desk: InventedDesk, plan: CallPlan): Sight[] {
  const phones = plan.isAtBoth ? desk.softphones : [desk.softphones[plan.phone % desk.softphones.length] ?? desk.softphones[0]]
  const present = phones.filter((phone): phone is Softphone => phone !== undefined)
  const answering = at(present, plan.seat)
  const answeringPlace = at(answering.places, plan.seat)
  const sights: Sight[] = []
  for (const phone of present) {
    for (const place of phone.places) {
      const isSeat = phone === answering && place === answeringPlace
      const isHere = plan.call.answeredAt !== undefined && isSeat
      if (plan.call.direction === 'outbound' && !isSeat) continue
      const ref = refAt(plan.call.id, phone, place)
      const lag = random.between(0, 900)
      const say = (kind: SignalKind, at: number, more: Partial<CallSignal> = {}) => {
        const isReplacing = plan.replaces !== undefined && at >= (plan.replacesFrom ?? 0)
        sights.push(sight(plan, 'sip-websocket', ref, kind, at, place, plan.call.number, {
          ...more, ...(isReplacing && { replaces: refAt(plan.replaces ?? '', phone, place) }),
        }))
      }
      sip(random, plan, lag, isHere, say)
    }
  }
  for (const phone of present) {
    for (const place of phone.pages) {
      const isHere = phone === answering && place.tab === answeringPlace.tab
      if (isHere || plan.call.direction === 'inbound') sights.push(...domSights(random, plan, phone, place, isHere))
    }
  }
  if (desk.crm.length > 0 && random.happens(0.9)) sights.push(...linkSights(random, plan, random.one(desk.crm)))
  return sights
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length]
  if (found === undefined) throw new Error('Nothing to choose from.')
  return found
}

const refAt = (call: string, phone: Softphone, place: SignalPlace): string => `${call}@${phone.name}${phone.isForked ? '' : `-${place.tab}`}`

type Say = (kind: SignalKind, at: number, more?: Partial<CallSignal>) => void

function sip(random: Random, plan: CallPlan, lag: number, isHere: boolean, say: Say): void {
  const { call } = plan
  say(call.direction === 'inbound' ? 'ringing' : 'dialing', call.startedAt + (call.direction === 'inbound' ? lag : 0))
  if (!isHere) {
    const over = (call.answeredAt ?? call.endedAt) + random.between(0, 700)
    const outcome = call.answeredAt !== undefined || plan.ends === 'answered-elsewhere' ? 'answered-elsewhere' : plan.ends
    return say('ended', Math.max(over, call.startedAt + lag + 1), { outcome })
  }
  const answeredAt = call.answeredAt ?? call.startedAt
  say('answered', answeredAt)
  plan.holds.forEach((at, index) => say(index % 2 === 0 ? 'held' : 'resumed', at))
  if (plan.replacesFrom !== undefined) say('described', plan.replacesFrom)
  if (plan.ends === 'transferred') say('transferring', call.endedAt - 900)
  say('ended', call.endedAt, { outcome: plan.ends === 'transferred' ? 'transferred' : 'completed' })
}

function domSights(random: Random, plan: CallPlan, phone: Softphone, place: SignalPlace, isHere: boolean): Sight[] {
  const { call } = plan
  const late = () => random.between(30, random.happens(0.05) ? 4_000 : 700)
  const number = phone.pageShows === 'number' ? call.number : phone.pageShows === 'masked' ? 'unclear' : undefined
  const see = (kind: SignalKind, at: number, more: Partial<CallSignal> = {}): Sight =>
    sight(plan, 'dom-profile', `shown-${call.id}`, kind, at, place, call.number === undefined ? undefined : number, more)
  const over = isHere ? call.endedAt : Math.min(call.answeredAt ?? call.endedAt, call.endedAt)
  const started = call.startedAt + late()
  if (started >= over) return []
  const outcome = isHere ? 'completed' : 'missed'
  return [
    see(call.direction === 'inbound' ? 'ringing' : 'dialing', started),
    ...(isHere && call.answeredAt !== undefined ? [see('answered', Math.max(started, call.answeredAt + late()))] : []),
    see('ended', over + late(), { outcome: call.answeredAt === undefined ? 'missed' : outcome }),
  ]
}

/** A link is opened as it rings, or when it is answered; by a softphone that knows the number. */
function linkSights(random: Random, plan: CallPlan, place: SignalPlace): Sight[] {
  const { call } = plan
  if (call.direction !== 'inbound' || call.number === undefined) return []
  const atAnswer = random.happens(0.3) && call.answeredAt !== undefined
  const at = (atAnswer ? (call.answeredAt ?? 0) : call.startedAt) + random.between(200, random.happens(0.1) ? 9_000 : 2_500)
  if (at >= call.endedAt) return []
  return [sight(plan, 'url-pop', `link-${call.id}`, 'ringing', at, { ...place, document: `link-${call.id}` }, call.number, {})]
}

function sight(
  plan: CallPlan, detector: CallSignal['detector'], ref: string, kind: SignalKind, at: number, place: SignalPlace, number: string | undefined, more: Partial<CallSignal>,
): Sight {
  const signal: CallSignal = { detector, ref, kind, at: at as EpochMs, direction: plan.call.direction, ...more }
  return { call: plan.call.id, signal, place, ...(number !== undefined && { number }) }
}
