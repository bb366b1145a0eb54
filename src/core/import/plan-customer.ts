import type { Fact } from '../contract/facts'
import type { CustomerId, FactId } from '../contract/ids'
import { linkedNumbers, tagsOf, notesOf, type CustomerState } from '../customers/fold-customer'
import { given } from '../facts/given'
import type { NewFact } from '../facts/new-fact'
import type { ImportContext, ImportDefinitions, ImportDesk, RowOutcome } from './import-desk'
import { plainWord } from './plain-word'
import type { CustomerRowRead } from './read-row'

/** One thing that is said of a customer: of two facts on the same subject the later counts. */
type Subject = string

export interface KnownCustomer {
  /** What imports said last on each subject. What was corrected at the desk since stays corrected until the file changes. */
  readonly imported: ReadonlyMap<Subject, { readonly text: string; readonly fact: FactId }>
  /** What is so now, whoever said it. */
  readonly now: ReadonlyMap<Subject, string>
}

export const UNKNOWN_CUSTOMER: KnownCustomer = { imported: new Map(), now: new Map() }

export interface CustomerPlan {
  readonly outcome: RowOutcome
  readonly facts: readonly NewFact[]
  /** What is known once these facts are written. */
  readonly after: KnownCustomer
}

/** Only what is new: a fact that would say the same again is not made. `before` undefined: nobody had this customer yet. */
export function planCustomer(customer: CustomerId, row: CustomerRowRead, before: KnownCustomer | undefined, { desk, definitions: { tags }, newId }: ImportContext): CustomerPlan {
  const known = before ?? UNKNOWN_CUSTOMER
  const imported = new Map(known.imported)
  const now = new Map(known.now)
  const facts: NewFact[] = []
  for (const { subject, text, fact } of said(customer, row, desk, tags)) {
    const last = imported.get(subject)
    if (last === undefined ? now.get(subject) === text : last.text === text) continue
    const id = newId() as FactId
    facts.push({ ...fact, id, ...(last && isReplacing(subject) && { supersedes: last.fact }) })
    imported.set(subject, { text, fact: id })
    now.set(subject, text)
  }
  const outcome = before === undefined ? 'new' : facts.length > 0 ? 'updated' : 'unchanged'
  return { outcome, facts, after: { imported, now } }
}

/** From the facts that imports made of this customer, and the folded state. */
export function knownCustomer(facts: readonly Fact[], state: CustomerState): KnownCustomer {
  const imported = new Map<Subject, { text: string; fact: FactId }>()
  const inOrder = facts.filter(({ origin }) => origin.startsWith('import:')).sort((a, b) => a.happenedAt - b.happenedAt || (a.id < b.id ? -1 : 1))
  for (const fact of inOrder) {
    const named = subjectOf(fact)
    if (named) imported.set(named.subject, { text: named.text, fact: fact.id })
  }
  return { imported, now: subjectsNow(state) }
}

interface Said {
  readonly subject: Subject
  readonly text: string
  readonly fact: NewFact
}

function said(customer: CustomerId, row: CustomerRowRead, desk: ImportDesk, tags: ReadonlyMap<string, CustomerTag>): Said[] {
  const { site, line, team, agent, origin, at: happenedAt } = desk
  const about = { site, line, team, agent, origin, happenedAt }
  const facts: NewFact[] = [
    ...(row.externalId === undefined ? [] : [{ ...about, kind: 'customer/identified' as const, open: { customer }, personal: { externalId: row.externalId } }]),
    ...(row.name === undefined ? [] : [{ ...about, kind: 'customer/named' as const, open: { customer }, personal: given({ name: row.name, salutation: row.salutation }) }]),
    ...row.numbers.map(({ rawNumber, e164 }) => ({
      ...about, kind: 'customer/number-linked' as const, open: { customer }, personal: given({ rawNumber, e164 }), ...(e164 && { customerKeyOf: e164 }),
    })),
    ...row.tags.flatMap(({ label }) => {
      const tag = tags.get(plainWord(label))
      return tag === undefined ? [] : [{ ...about, kind: 'customer/tagged' as const, open: { customer, tag }, personal: {} }]
    }),
    ...row.remembered.map(({ field, value }) => ({ ...about, kind: 'customer/remembered' as const, open: { customer }, personal: { field, value } })),
    ...(row.note === undefined ? [] : [{ ...about, kind: 'customer/noted' as const, open: { customer }, personal: { text: row.note } }]),
  ]
  return facts.flatMap((fact) => {
    const named = subjectOf(fact)
    return named ? [{ ...named, fact }] : []
  })
}

type CustomerTag = ImportDefinitions['tags'] extends ReadonlyMap<string, infer T> ? T : never

function subjectOf(fact: Pick<NewFact | Fact, 'kind' | 'open' | 'personal'>): { readonly subject: Subject; readonly text: string } | undefined {
  const each = fact as NewFact
  switch (each.kind) {
    case 'customer/named':
      return { subject: 'name', text: nameText(each.personal) }
    case 'customer/number-linked':
      return { subject: `number ${each.personal.e164 ?? each.personal.rawNumber}`, text: 'linked' }
    case 'customer/identified':
      return { subject: `id ${each.personal.externalId}`, text: 'known' }
    case 'customer/tagged':
      return { subject: `tag ${each.open.tag}`, text: 'on' }
    case 'customer/remembered':
      return { subject: `field ${each.personal.field}`, text: each.personal.value }
    case 'customer/noted':
      return { subject: 'note', text: each.personal.text }
    default:
      return undefined
  }
}

function subjectsNow(state: CustomerState): Map<Subject, string> {
  return new Map<Subject, string>([
    ...(state.name ? [['name', nameText(state.name.value)] as const] : []),
    ...linkedNumbers(state).map(({ e164, rawNumber }) => [`number ${e164 ?? rawNumber}`, 'linked'] as const),
    ...Object.keys(state.externalIds).map((externalId) => [`id ${externalId}`, 'known'] as const),
    ...tagsOf(state).map((tag) => [`tag ${tag}`, 'on'] as const),
    ...Object.entries(state.remembered).map(([field, { value }]) => [`field ${field}`, value] as const),
    ...notesOf(state).slice(0, 1).map(({ text }) => ['note', text] as const),
  ])
}

const nameText = ({ name, salutation }: { readonly name: string; readonly salutation?: string }) => JSON.stringify([name, salutation ?? ''])
const isReplacing = (subject: Subject) => subject === 'name' || subject === 'note' || subject.startsWith('field ')
