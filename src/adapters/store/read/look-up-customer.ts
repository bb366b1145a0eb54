import type { Settings } from '../../../core/contract/settings'
import type { CustomerId, EpochMs, LineId, MatchKey } from '../../../core/contract/ids'
import { linkedNumbers } from '../../../core/customers/fold-customer'
import { matchCustomer, type Match } from '../../../core/customers/match-customer'
import { externalIdKey, numberKeysToFind } from '../../../core/customers/number-keys'
import type { NumberReading } from '../../../core/customers/number-reading'
import { readNumber } from '../../../core/customers/read-number'
import type { AnyRegion } from '../../../core/customers/region'
import { sharedNumbersOf } from '../../../core/customers/shared-numbers-of'
import { rememberedChoice } from '../../../core/facts/fold-number-choice'
import type { CandidateCustomer } from '../../../core/customers/rank-customers'
import type { Store } from '../store'
import type { CustomerRow, NumberChoiceRow } from '../rows'
import { matchKeysOf, numberKeyOf } from '../sealing/match-keys'
import { newestContacts } from './contacts-of'
import { groupsOfRows, type CustomerGroup } from './customer-group'

/** The last four digits of a mask meet some 20 of 200,000 customers; a number with this many is shared anyway. */
const FOUND_PER_KEY = 100

export type LookUpSettings = Pick<Settings, 'region' | 'sharedNumbers' | 'ownNumbers'>

export interface LookUp {
  readonly reading: NumberReading | undefined
  readonly match: Match
  /** All that the keys found, by the customer they answer to. */
  readonly groups: ReadonlyMap<CustomerId, CustomerGroup>
  readonly lastContactAt: ReadonlyMap<CustomerId, EpochMs>
  /** Under which contacts of nobody in particular stand. Absent: no whole number. */
  readonly numberKey?: MatchKey
}

/** Whose number it is. Undefined: the vault is locked. */
export async function lookUpCustomer(
  store: Store, line: LineId, asked: { readonly rawNumber?: string | undefined; readonly externalId?: string | undefined }, settings: LookUpSettings,
): Promise<LookUp | undefined> {
  const { keys } = await store.keyring.forLine(line)
  if (!keys) return undefined
  const region = settings.region as AnyRegion
  const reading: NumberReading | undefined = asked.rawNumber === undefined ? undefined : readNumber(asked.rawNumber, region)
  const e164 = reading?.kind === 'number' || reading?.kind === 'short' ? reading.e164 : undefined
  const texts = [...(reading ? numberKeysToFind(reading) : []), ...(asked.externalId ? [externalIdKey(asked.externalId)] : [])]
  const [found, numberKey] = await Promise.all([matchKeysOf(keys.match, texts), e164 && numberKeyOf(keys.match, e164)])
  const [choices, rows] = await Promise.all([numberKey ? choicesOf(store, numberKey) : [], rowsOf(store, found)])
  const remembered = rememberedChoice(choices)
  const groups = await groupsOf(store, rows, remembered)
  const question = {
    reading: reading ?? { kind: 'unreadable', written: '', others: [] } as const,
    excluded: choices.filter(({ verdict }) => verdict === 'refused').map(({ customer }) => rootAmong(groups, customer)),
    ...sharedNumbersOf(settings),
    ...(remembered && { rememberedCustomerId: rootAmong(groups, remembered) }),
    ...(asked.externalId && { externalId: asked.externalId }),
  }
  const candidates = [...groups.values()].map((group) => candidateOf(group, undefined))
  const first = matchCustomer({ ...question, candidates })
  // Only of those who are left in question it matters whom we spoke to last.
  const lastContactAt = 'ranked' in first ? await lastContacts(store, first.ranked.map(({ customerId }) => groups.get(customerId))) : new Map<CustomerId, EpochMs>()
  const match = lastContactAt.size === 0 ? first
    : matchCustomer({ ...question, candidates: [...groups.values()].map((group) => candidateOf(group, lastContactAt.get(group.root))) })
  return { reading, match, groups, lastContactAt, ...(numberKey && { numberKey }) }
}

async function choicesOf(store: Store, key: MatchKey): Promise<NumberChoiceRow[]> {
  return await store.db.numberChoices.where('[customerKey+customer]').between([key, ''], [key, '\uffff']).toArray()
}

async function rowsOf(store: Store, keys: readonly MatchKey[]): Promise<Map<CustomerId, CustomerRow>> {
  const rows = await Promise.all(keys.map((key) => store.db.customers.where('keys').equals(key).limit(FOUND_PER_KEY).toArray()))
  return new Map(rows.flat().map((row) => [row.id, row]))
}

/** With whoever was chosen for the number, though his record may not hold it. */
async function groupsOf(store: Store, rows: ReadonlyMap<CustomerId, CustomerRow>, chosen: CustomerId | undefined): Promise<Map<CustomerId, CustomerGroup>> {
  const also = chosen && !rows.has(chosen) ? await store.db.customers.get(chosen) : undefined
  const groups = await groupsOfRows(store, [...rows.values(), ...(also ? [also] : [])])
  return new Map(groups.map((group) => [group.root, group]))
}

async function lastContacts(store: Store, groups: readonly (CustomerGroup | undefined)[]): Promise<Map<CustomerId, EpochMs>> {
  const entries = await Promise.all(groups.map(async (group) => group && ([group.root, (await newestContacts(store, group.ids, 1))[0]?.startedAt] as const)))
  return new Map(entries.flatMap((entry) => (entry?.[1] === undefined ? [] : [[entry[0], entry[1]] as const])))
}

function candidateOf({ root, state }: CustomerGroup, lastContactAt: EpochMs | undefined): CandidateCustomer {
  const numbers = linkedNumbers(state).flatMap(({ e164, rawNumber }) => (e164 ? [{ e164, raw: rawNumber }] : []))
  return { id: root, numbers, externalIds: Object.keys(state.externalIds), ...(lastContactAt !== undefined && { lastContactAt }) }
}

/** A choice may name a customer that was merged since. */
function rootAmong(groups: ReadonlyMap<CustomerId, CustomerGroup>, customer: CustomerId): CustomerId {
  return [...groups.values()].find(({ ids }) => ids.includes(customer))?.root ?? customer
}
