import type { SignalKind } from '../../../../src/core/contract/call-signal'
import { deliver } from './deliver'
import { sightsOf, type CallPlan, type Sight } from './invent-call'
import { inventDesk, inventViews, type InventedDesk } from './invent-desk'
import { randomFrom, type Random } from './random'
import type { Story, TrueCall } from './story'

const NUMBERS = 40
/** The number of a switchboard: many callers come by it. */
const TRUNK = 'trunk'
/**
 * Not decidable by anybody, therefore not told (docs/exactly-one-pop.md): two callers of one number, or two without any, that
 * begin so close that a slow page of the one could be the other.
 */
const ONE_NUMBER_APART_MS = 8_000

/** Where evidence is lost: also two callers of one number of whom one calls while the other is there or has just gone. */
const ONE_NUMBER_LOSSY_APART_MS = 60_000
/** Likewise two callers at once, of whom pages show no number: one caller at two softphones looks the same. */
const ONE_MOMENT_APART_MS = 6_000
/** Likewise whether a talk whose ring and answer both were lost is the call that rang elsewhere so long ago. */
const LONG_TALK_MS = 170_000
/** Likewise which of two calls a page means that shows no number, or none of a caller who withholds it, if the first word of one is lost. */
const JUST_OVER_MS = 10_000

/** A shift at one desk: calls one after another, some while another rings or talks, some handed over. */
export function inventStory(seed: number, count: number): Story {
  const random = randomFrom(seed)
  const desk = inventDesk(random)
  const hasMutePages = hasPagesWithoutNumbers(desk)
  const plans: CallPlan[] = []
  let at = 10_000
  while (plans.length < count) {
    const added = inventContact(random, plans, at, desk)
    plans.push(...added)
    const last = added[0]?.call
    if (!last) continue
    at = nextStart(random, last, plans)
    while (hasMutePages && isAtMoment(plans, at)) at += ONE_MOMENT_APART_MS
  }
  const sights: Sight[] = plans.flatMap((plan) => sightsOf(random, desk, plan))
  const crowded = crowdedIn(plans, desk)
  const long = new Set(plans.filter(({ call }) => call.endedAt - (call.answeredAt ?? call.endedAt) > LONG_TALK_MS).map(({ call }) => call.id))
  const isNeeded = ({ call, signal }: Sight) =>
    (signal.detector !== 'url-pop' && isBeginning(signal.kind) && crowded.has(call)) ||
    (signal.detector === 'sip-websocket' && signal.kind === 'answered' && long.has(call))
  const endsAt = Math.max(...plans.map(({ call }) => call.endedAt)) + 60_000
  return { seed, tabs: desk.tabs, views: inventViews(random, desk.tabs, endsAt), calls: plans.map(({ call }) => call), deliveries: deliver(random, sights, desk.lossRate, isNeeded) }
}

function nextStart(random: Random, last: TrueCall, plans: readonly CallPlan[]): number {
  const over = Math.max(...plans.map(({ call }) => call.endedAt))
  if (random.happens(0.12)) return random.between(last.startedAt + 200, last.answeredAt ?? last.endedAt)
  if (random.happens(0.15)) return random.between(last.startedAt + 1_000, last.endedAt)
  return over + random.between(random.happens(0.2) ? 300 : 5_000, 90_000)
}

function inventContact(random: Random, before: readonly CallPlan[], startedAt: number, desk: InventedDesk): CallPlan[] {
  const id = `c${before.length + 1}`
  const number = random.happens(0.06) ? undefined : random.happens(0.15) ? TRUNK : `n${random.between(1, NUMBERS)}`
  if (isTooNear(before, number, startedAt, desk)) return inventContact(random, before, startedAt + 2_000, desk)
  const direction = random.happens(0.85) ? 'inbound' as const : 'outbound' as const
  const isAnswered = direction === 'outbound' || random.happens(0.68)
  const ringMs = random.between(random.happens(0.1) ? 400 : 2_500, 40_000)
  const answeredAt = isAnswered ? startedAt + ringMs : undefined
  const endedAt = startedAt + ringMs + (isAnswered ? random.between(random.happens(0.1) ? 500 : 8_000, 240_000) : 0)
  const call: TrueCall = { id, contact: id, ...(number !== undefined && { number }), direction, startedAt, endedAt, ...(answeredAt !== undefined && { answeredAt }) }
  const holds = answeredAt !== undefined && random.happens(0.25) ? inventHolds(random, answeredAt, endedAt) : []
  const ends = isAnswered ? 'completed' as const : random.one(['missed', 'missed', 'declined', 'answered-elsewhere'] as const)
  const plan: CallPlan = { call, ends, holds, isAtBoth: direction === 'inbound' && random.happens(0.5), phone: random.between(0, desk.softphones.length - 1), seat: random.between(0, 59) }
  if (!isAnswered || endedAt - (answeredAt ?? 0) < 30_000 || !random.happens(0.1)) return [plan]
  return random.happens(0.5) ? handOver(random, plan, before.length) : takeOver(random, plan, before, desk)
}

/** The agent asks a colleague, then hands the customer over: both halves end together. */
function handOver(random: Random, plan: CallPlan, before: number): CallPlan[] {
  const { call } = plan
  const startedAt = call.endedAt - 20_000 + random.between(0, 5_000)
  const consult: TrueCall = {
    id: `c${before + 2}`, contact: call.contact, number: `colleague-${before}`, direction: 'outbound', startedAt,
    answeredAt: startedAt + 3_000, endedAt: call.endedAt + random.between(0, 300),
  }
  const isOnePhone = { ...plan, isAtBoth: false, ends: 'transferred' as const, holds: [startedAt - 200] }
  return [isOnePhone, { ...isOnePhone, call: consult, holds: [], replaces: call.id, replacesFrom: call.endedAt - 1_000 }]
}

/** A colleague asks the agent, then puts the customer through: a new call takes over. */
function takeOver(random: Random, plan: CallPlan, before: readonly CallPlan[], desk: InventedDesk): CallPlan[] {
  const { call } = plan
  const number = `n${random.between(1, NUMBERS)}`
  const startedAt = call.endedAt - random.between(0, 150)
  if (isTooNear([...before, plan], number, startedAt, desk)) return [plan]
  const through: TrueCall = {
    id: `c${before.length + 2}`, contact: call.contact, number, direction: 'inbound', startedAt,
    answeredAt: startedAt + random.between(5, 60), endedAt: startedAt + random.between(5_000, 90_000),
  }
  const isOnePhone = { ...plan, isAtBoth: false }
  return [isOnePhone, { ...isOnePhone, call: through, holds: [], ends: 'completed', replaces: call.id }]
}

function inventHolds(random: Random, answeredAt: number, endedAt: number): number[] {
  const count = random.between(1, 4)
  return Array.from({ length: count }, () => random.between(answeredAt + 100, endedAt - 1)).sort((a, b) => a - b)
}

function isTooNear(before: readonly CallPlan[], number: string | undefined, startedAt: number, desk: InventedDesk): boolean {
  const isShown = hasPages(desk)
  return before.some(({ call }) => {
    // A page that shows numbers shows none of a caller who withholds it.
    if (isShown && (call.number === undefined || number === undefined) && Math.abs(call.startedAt - startedAt) < ONE_MOMENT_APART_MS) return true
    if (call.number !== number || isOneDocument(desk)) return false
    if (Math.abs(call.startedAt - startedAt) < ONE_NUMBER_APART_MS) return true
    return desk.lossRate > 0 && startedAt < call.endedAt + ONE_NUMBER_LOSSY_APART_MS
  })
}

/** Its signalling has seen both, nothing of it was lost, and there is no row or link of which either could be either. */
const isOneDocument = (desk: InventedDesk): boolean =>
  desk.lossRate === 0 && !hasPages(desk) && desk.crm.length === 0 && desk.softphones.flatMap(({ places }) => places).length === 1

/** Of which pages show no number, or of whose neighbour, while another call is there or has just gone. */
function crowdedIn(plans: readonly CallPlan[], desk: InventedDesk): ReadonlySet<string> {
  if (!hasPages(desk)) return new Set()
  const isAnyMute = hasPagesWithoutNumbers(desk)
  const isMute = ({ call }: CallPlan) => isAnyMute || call.number === undefined
  return new Set(plans.filter((plan) => plans.some((other) => isBeside(plan, other) && (isMute(plan) || isMute(other)))).map(({ call }) => call.id))
}

const isBeside = (plan: CallPlan, other: CallPlan): boolean =>
  other.call !== plan.call && other.call.startedAt < plan.call.endedAt + JUST_OVER_MS && plan.call.startedAt < other.call.endedAt + JUST_OVER_MS

const hasPages = (desk: InventedDesk): boolean => desk.softphones.some(({ pages }) => pages.length > 0)
const hasPagesWithoutNumbers = (desk: InventedDesk): boolean => desk.softphones.some(({ pages, pageShows }) => pages.length > 0 && pageShows !== 'number')

const isBeginning = (kind: SignalKind): boolean => kind === 'ringing' || kind === 'dialing'

function isAtMoment(before: readonly CallPlan[], startedAt: number): boolean {
  return before.some(({ call }) => Math.abs(call.startedAt - startedAt) < ONE_MOMENT_APART_MS)
}
