import { Dexie, type Table } from 'dexie'
import type { RecordedContact, Who } from '../../core/contacts/contact'
import type { Envelope, Fact } from '../../core/contract/facts'
import type { TeamId } from '../../core/contract/ids'
import { cameBack, canComeBack, countContact, isCounted, REPEAT_WITHIN_MS } from '../../core/metrics/count-contact'
import { addToSlots, quarterOf, type Counts, type FiguresOf } from '../../core/metrics/counted'
import { keyOfFigures, type FigureKey, type FigureRow } from './figure-rows'
import type { OfferResultRow } from './offer-rows'
import { countedSoFar, type CountedSoFar } from './counting-row'
import { readTogether } from './read-together'
import type { ContactRow, FactRow, HistoryKey, HistoryRow, MetaRow } from './rows'

export interface FigureTables {
  readonly figures: Table<FigureRow, FigureKey>
  readonly history: Table<HistoryRow, HistoryKey>
  readonly meta: Table<MetaRow, MetaRow['key']>
}

export interface FigureChanges {
  readonly contacts?: readonly { readonly before?: ContactRow | undefined; readonly after?: ContactRow | undefined }[]
  readonly offers?: readonly { readonly before?: OfferResultRow | undefined; readonly after?: OfferResultRow | undefined }[]
  readonly suggestions?: readonly { readonly fact: SuggestionFact; readonly sign: 1 | -1 }[]
}

export type SuggestionFact = Pick<Envelope, 'line' | 'agent' | 'team' | 'happenedAt'> & { readonly kind: Fact['kind']; readonly open: object }
export const isOfSuggestion = ({ kind }: Pick<FactRow, 'kind'>): boolean => kind === 'suggestion/shown' || kind === 'suggestion/judged'

/**
 * The rows of figures that these changes touch, as they become. Before the transaction, under the lock `facts`. Of a contact it
 * matters whether its person came back, so whoever is changed has his contacts of two weeks read, from where they lie side by side.
 */
export async function countFigures(tables: FigureTables, changes: FigureChanges): Promise<FigureRow[]> {
  const { contacts = [], offers = [], suggestions = [] } = changes
  if (contacts.length + offers.length + suggestions.length === 0) return []
  const mark = await tables.meta.get('figures')
  return await countWhere(tables, changes, countedSoFar(mark?.key === 'figures' ? mark : undefined))
}

/** Of what was never counted yet, whatever the mark says. */
export const countAnew = (tables: FigureTables, changes: FigureChanges): Promise<FigureRow[]> => countWhere(tables, changes, countedSoFar(undefined))

async function countWhere(tables: FigureTables, { contacts = [], offers = [], suggestions = [] }: FigureChanges, counted: CountedSoFar): Promise<FigureRow[]> {
  const sums = new Sums()
  await addContacts(tables, contacts, counted, sums)
  for (const { before, after } of offers) {
    if (before && counted.hasOffer(before)) addOffer(sums, before, -1)
    if (after && counted.hasOffer(after)) addOffer(sums, after, 1)
  }
  for (const { fact, sign } of suggestions) if (counted.hasSuggestion(fact)) addSuggestion(sums, fact, sign)
  return await sums.onto(tables)
}

export function putFigures({ figures }: FigureTables, rows: readonly FigureRow[]): readonly PromiseLike<unknown>[] {
  const [kept, gone] = [rows.filter(({ slots }) => slots.length > 0), rows.filter(({ slots }) => slots.length === 0)]
  return [...(kept.length > 0 ? [figures.bulkPut(kept)] : []), ...(gone.length > 0 ? [figures.bulkDelete(gone.map(keyOfFigures))] : [])]
}

async function addContacts({ history }: FigureTables, changes: NonNullable<FigureChanges['contacts']>, counted: CountedSoFar, sums: Sums): Promise<void> {
  const changed = changes.filter(({ before, after }) => isCounted(before) || isCounted(after))
  const persons = new Map<Who, { least: number; most: number; becoming: RecordedContact[] }>()
  for (const { before, after } of changed) {
    for (const each of [before, after]) {
      if (!isCounted(each) || !canComeBack(each)) continue
      const { startedAt, who } = each
      const person = persons.get(who) ?? { least: startedAt, most: startedAt, becoming: [] }
      persons.set(who, { ...person, least: Math.min(person.least, startedAt), most: Math.max(person.most, startedAt) })
    }
  }
  for (const { after } of changed) if (isCounted(after)) persons.get(after.who)?.becoming.push(after)
  const own = new Set(changed.map(({ before, after }) => (after ?? before)?.id))
  const pasts = new Map(await Promise.all([...persons].map(async ([who, { least, most, becoming }]) => {
    const rows = await history.where('[who+newestFirst+id]').between([who, -(most + REPEAT_WITHIN_MS), Dexie.minKey], [who, -(least - REPEAT_WITHIN_MS), Dexie.maxKey], true, true).toArray()
    const was = rows.flatMap((row): RecordedContact[] => (isCounted(row) ? [row] : []))
    const others = was.filter(({ id }) => !own.has(id))
    return [who, { was, becomes: [...others, ...becoming], others: others.filter(({ startedAt }) => startedAt <= most) }] as const
  })))
  for (const { before, after } of changed) {
    if (isCounted(before) && counted.hasContact(before)) addContact(sums, before, cameBack(before, pasts.get(before.who)?.was ?? []), -1)
    if (isCounted(after) && counted.hasContact(after)) addContact(sums, after, cameBack(after, pasts.get(after.who)?.becomes ?? []), 1)
  }
  // Others of the same person: what came or went may be what they came back for.
  for (const { was, becomes, others } of pasts.values()) {
    for (const contact of others.filter(counted.hasContact)) {
      const [before, after] = [cameBack(contact, was), cameBack(contact, becomes)]
      if (before === after) continue
      addContact(sums, contact, before, -1)
      addContact(sums, contact, after, 1)
    }
  }
}

function addContact(sums: Sums, contact: RecordedContact, isBack: boolean, sign: 1 | -1): void {
  sums.add(contact, contact.startedAt, countContact(contact, isBack), sign, contact.code)
}

/** An answer without its showing (half of a merge) is nobody's. */
function addOffer(sums: Sums, row: OfferResultRow | undefined, sign: 1 | -1): void {
  if (row?.shown === undefined) return
  const { line, agent, team = '' as TeamId, at } = row.shown
  sums.add({ line, agent, team }, at, { offersShown: 1, offersAccepted: row.answered?.answer === 'accepted' ? 1 : 0 }, sign)
}

function addSuggestion(sums: Sums, { kind, open, happenedAt, ...of }: SuggestionFact, sign: 1 | -1): void {
  const isTaken = kind === 'suggestion/judged' && 'judgement' in open && open.judgement === 'accepted'
  if (kind === 'suggestion/shown') sums.add(of, happenedAt, { suggestionsShown: 1 }, sign)
  else if (isTaken) sums.add(of, happenedAt, { suggestionsTaken: 1 }, sign)
}

interface Sum {
  readonly of: FiguresOf
  readonly parts: (readonly [at: number, counts: Counts, code: string | undefined, sign: 1 | -1])[]
}

/** What is added and taken away, by row. */
class Sums {
  readonly #rows = new Map<string, Sum>()

  add({ line, agent, team }: Omit<FiguresOf, 'day'>, moment: number, counts: Counts, sign: 1 | -1, code?: string): void {
    const { day, at } = quarterOf(moment)
    const of = { line, day, agent, team }
    const name = JSON.stringify(keyOfFigures(of))
    const known = this.#rows.get(name) ?? { of, parts: [] }
    known.parts.push([at, counts, code, sign])
    this.#rows.set(name, known)
  }

  async onto({ figures }: FigureTables): Promise<FigureRow[]> {
    const sums = [...this.#rows.values()]
    if (sums.length === 0) return []
    const rows = new Map((await readTogether(figures, sums.map(({ of }) => keyOfFigures(of)), keyOfFigures)).map((row) => [JSON.stringify(keyOfFigures(row)), row]))
    return sums.map(({ of, parts }) => {
      const before = rows.get(JSON.stringify(keyOfFigures(of)))?.slots ?? []
      return { ...of, slots: parts.reduce((slots, [at, counts, code, sign]) => addToSlots(slots, at, counts, code, sign), before) }
    })
  }
}
