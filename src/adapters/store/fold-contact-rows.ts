import type { Contact } from '../../core/contacts/contact'
import { foldContact, type ContactFact } from '../../core/contacts/fold-contact'
import type { ContactId, MatchKey } from '../../core/contract/ids'
import { given } from '../../core/facts/given'
import type { ContactChange, HeldFact } from './held-fact'
import { historyKeysOf, historyRowOf, textsInFacts } from './history-rows'
import { readTogether } from './read-together'
import { rowOfContact } from './row-of-contact'
import type { ContactRow, HistoryKey, HistoryRow, HistoryTexts } from './rows'
import type { Store } from './store'
import { numberKeyOf } from './sealing/match-keys'

export interface FoldedContacts {
  readonly changes: readonly ContactChange[]
  readonly history: readonly HistoryRow[]
  readonly historyGone: readonly HistoryKey[]
}

type HeldContactFact = HeldFact & { readonly fact: ContactFact }

export async function foldContactRows(store: Store, held: readonly HeldFact[]): Promise<FoldedContacts> {
  const own = held.filter(isOfContact)
  if (own.length === 0) return { changes: [], history: [], historyGone: [] }
  const ids = [...new Set(own.map(({ fact }) => fact.open.contact))]
  const [rows, keys] = await Promise.all([readTogether(store.db.contacts, ids, ({ id }) => id), Promise.all(own.map(contactKeyOf))])
  const before = new Map<ContactId, ContactRow>(rows.map((row) => [row.id, row]))
  const texts = await textsOf(store, [...before.values()])
  const after = new Map<ContactId, ContactRow>()
  own.forEach((each, index) => {
    const id = each.fact.open.contact
    const contact: Contact = foldContact(after.get(id) ?? before.get(id), each.fact, keys[index])
    const row = rowOfContact(contact, before.get(id)?.vault ?? each.access.vault)
    after.set(id, row)
    texts.set(id, withText(texts.get(id) ?? {}, row, each))
  })
  const changes = [...after.values()].map((row): ContactChange => ({ before: before.get(row.id), after: row }))
  return {
    changes,
    history: changes.flatMap(({ after: row }) => historyRowOf(row, texts.get(row.id) ?? {}) ?? []).sort(byPerson),
    historyGone: historyKeysOf(changes.flatMap(({ before: old, after: row }) => (old && (old.who !== row.who || old.newestFirst !== row.newestFirst) ? [old] : []))),
  }
}

/** As they lie on the disk: a batch is written a tenth to a fifth quicker in this order. */
const byPerson = (one: HistoryRow, other: HistoryRow): number => (one.who < other.who ? -1 : one.who > other.who ? 1 : one.newestFirst - other.newestFirst)

const isOfContact = (held: HeldFact): held is HeldContactFact =>
  held.fact.kind === 'contact/recorded' || held.fact.kind === 'contact/wrapped-up' || held.fact.kind === 'contact/moved'

/** What was wrapped up before it is recorded stands in no history yet: its text is in its fact alone. */
async function textsOf(store: Store, rows: readonly ContactRow[]): Promise<Map<ContactId, HistoryTexts>> {
  const keys = historyKeysOf(rows)
  const found = keys.length === 0 ? [] : await store.db.history.bulkGet(keys)
  const texts = new Map<ContactId, HistoryTexts>(found.flatMap((row) => (row ? [[row.id, row] as const] : [])))
  const rest = rows.filter(({ id }) => !texts.has(id))
  for (const [id, each] of rest.length === 0 ? [] : await textsInFacts(store.db.facts, rest)) texts.set(id, each)
  return texts
}

/** The text of the fact that now counts. One of another vault than the row's stays in its fact alone. */
function withText({ recordedText, wrappedUpText }: HistoryTexts, row: ContactRow, { fact, access, sealed }: HeldContactFact): HistoryTexts {
  const text = access.vault === row.vault ? sealed : undefined
  return given({
    recordedText: row.recordedBy?.fact === fact.id ? text : recordedText, wrappedUpText: row.wrappedUpBy?.fact === fact.id ? text : wrappedUpText,
  })
}

/** A fact recorded while the vault was locked has no key in its envelope: it is made of its number once that can be read. */
async function contactKeyOf({ fact, access, numberKey }: HeldContactFact): Promise<MatchKey | undefined> {
  if (numberKey !== undefined) return numberKey
  if (fact.customerKey !== undefined || fact.kind !== 'contact/recorded') return fact.customerKey
  return access.keys && fact.personal.e164 ? await numberKeyOf(access.keys.match, fact.personal.e164) : undefined
}
