import type { Fact, FactKind } from '../contract/facts'

/** A fact as it leaves where names, numbers and free text stay: its open part alone. */
export function withoutPersonal(fact: Fact): Fact {
  // An empty personal part is of no kind; `withBlanks` makes it one again where it is read.
  return { ...fact, personal: {} } as Fact
}

/** What stands in place of a text that was not sent, where a reader counts on one. Of the other kinds nothing is needed. */
const BLANKS: Partial<Readonly<Record<FactKind, object>>> = {
  'contact/wrapped-up': { note: '' }, 'task/set': { text: '' }, 'shift/started': { agentName: '' },
  'article/doubted': { text: '' }, 'article/answered': { text: '' }, 'knowledge/gap': { typed: '' },
  'feedback/given': { text: '' }, 'feedback/answered': { text: '' },
}

export function withBlanks(fact: Fact): Fact {
  const blank = BLANKS[fact.kind]
  return blank === undefined ? fact : ({ ...fact, personal: { ...blank, ...fact.personal } } as Fact)
}

const PERSONAL_ALONE: ReadonlySet<FactKind> = new Set<FactKind>([
  'customer/named', 'customer/number-linked', 'customer/number-unlinked', 'customer/identified', 'customer/remembered', 'customer/noted',
])

/** A fact that says nothing without its personal part, and came without: it is kept, and folded into no view. */
export function isUntold(fact: Fact): boolean {
  return PERSONAL_ALONE.has(fact.kind) && Object.keys(fact.personal).length === 0
}
