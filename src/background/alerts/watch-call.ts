import { setAlarm } from '../../adapters/browser/alarms'
import { appendFacts } from '../../adapters/store/append-facts'
import { openCalls } from '../../adapters/store/calls'
import { readRaisedRules } from '../../adapters/store/read/read-alerts'
import { readCallerSince } from '../../adapters/store/read/read-caller'
import { readDefinitions } from '../../adapters/store/read/read-definitions'
import { readOffers } from '../../adapters/store/read/read-offers'
import { readTranscriptOfCall } from '../../adapters/store/read/read-transcript'
import { readSuggestions } from '../../adapters/store/suggestion-rows'
import type { CallRow } from '../../adapters/store/rows'
import { alertsOf, type Alert, type AlertSource } from '../../core/alerts/alerts-of'
import { holdsOf } from '../../core/alerts/holds-of'
import { startOfDay } from '../../core/contacts/day'
import type { AlertRule } from '../../core/contract/alert-rules'
import type { CallId, EpochMs } from '../../core/contract/ids'
import { isInboundCall } from '../../core/customers/count-contacts'
import { given } from '../../core/facts/given'
import type { NewFact } from '../../core/facts/new-fact'
import type { Desk } from '../desk'
import { newFactOf } from '../new-fact-of'
import { refreshScene } from '../pop/refresh-scene'
import { reportBug } from '../report-bug'

const WEEK_MS = 7 * 86_400_000

/**
 * When a call rang, something was said in it or its customer was put on hold: the rules that hold by now are raised, each once.
 * Nobody waits for it, and a line without rules pays one look into an index.
 */
export function watchCall(desk: Desk, call: Pick<CallRow, 'id'>): void {
  watch(desk, call.id).catch((bug: unknown) => reportBug('alerts', bug))
}

/** By alarm: a hold goes on without any sign of it. */
export async function watchHolds(desk: Desk): Promise<void> {
  for (const { id, phase } of await openCalls(desk.store)) if (phase === 'held') await watch(desk, id)
}

async function watch(desk: Desk, id: CallId): Promise<void> {
  const isRaised = await desk.store.locks.withLock(`alerts/${id}`, async () => await raise(desk, id))
  if (isRaised) await refreshScene(desk, [])
}

/** Answers whether anything new was raised. Under a lock of the call: told twice at once, it is raised once. */
async function raise(desk: Desk, id: CallId): Promise<boolean> {
  const { store } = desk
  const call = (await openCalls(store)).find((each) => each.id === id)
  if (!call || call.mergedInto !== undefined || call.phase === 'ended') return false
  const rules = (await readDefinitions(store, 'alert-rule', call.line)).filter(({ retiredAt }) => retiredAt === undefined)
  if (rules.length === 0) return false
  const raised = await readRaisedRules(store, call.contact)
  const left = rules.filter((rule) => !raised.has(rule.id))
  const source = left.length === 0 ? undefined : await sourceOf(desk, call, left)
  if (!source) return false
  await waitForHold(desk, left, source)
  const alerts = alertsOf(left, source)
  if (alerts.length === 0) return false
  return (await appendFacts(store, alerts.map((alert) => raisedFact(desk, call, alert)))).ok
}

/** Only what these rules ask is read: it is at every line. Undefined: the vault is locked, and what told could not be kept. */
async function sourceOf(desk: Desk, call: CallRow, rules: readonly AlertRule[]): Promise<AlertSource | undefined> {
  const { store, settings } = desk
  const now = desk.now()
  const week = (call.startedAt - WEEK_MS) as EpochMs
  const asks = new Set(rules.flatMap(({ conditions }) => conditions.map((condition) => condition.asks)))
  const [{ keys }, { lines, isLocked }, caller, heard, offers] = await Promise.all([
    store.keyring.forLine(call.line), readTranscriptOfCall(store, call.id),
    asks.has('tag') || asks.has('calls') ? readCallerSince(store, call, settings, week) : undefined,
    asks.has('upset') ? readSuggestions(store, call.id) : undefined,
    // The facts of a customer are those that offers ask: read with them, so that both say the same.
    asks.has('fact') ? readOffers(store, { call, settings, now, among: [] }) : undefined,
  ])
  if (isLocked || !keys) return undefined
  const { group, tags = [], contacts = [] } = caller ?? {}
  const past = contacts.filter((contact) => contact.id !== call.contact && isInboundCall(contact) && contact.startedAt <= call.startedAt)
  const since = (at: EpochMs) => (call.direction === 'inbound' && (group || contacts.length > 0) ? 1 + past.filter(({ startedAt }) => startedAt >= at).length : 0)
  return {
    tags, facts: offers?.facts, lines, aside: heard?.aside ?? [], holds: holdsOf(call, now),
    calls: { today: since(startOfDay(call.startedAt, settings.timeZone)), week: since(week) },
  }
}

/** While the customer hears music nobody tells of anything: the browser wakes us when the first rule may hold. */
async function waitForHold(desk: Desk, rules: readonly AlertRule[], { holds }: AlertSource): Promise<void> {
  if (!holds.isHeld || desk.isPractice) return
  const limits = rules.flatMap(({ conditions }) => conditions.flatMap((condition) => (condition.asks === 'hold' ? (condition.leastSeconds ?? []) : [])))
  const left = limits.filter((seconds) => seconds > holds.seconds)
  if (left.length > 0) await setAlarm('alerts', (desk.now() + (Math.min(...left) - holds.seconds) * 1000) as EpochMs)
}

function raisedFact(desk: Desk, { id, contact, line, match }: CallRow, { rule, evidence }: Alert): NewFact {
  const open = { rule: rule.id, version: rule.version, call: id, contact, ...given({ customer: match?.customer }) }
  return newFactOf(desk, line, 'alert/raised', { open, personal: { evidence } })
}
