import type { GuideStep } from '../contract/knowledge'
import { LANGUAGES } from '../contract/language'
import { lintArticles, type Finding } from '../knowledge/lint-articles'
import { isFactName } from '../offers/fact-names'
import { factsNeeded } from '../offers/rule'
import type { Item, ItemKind } from '../packs/item'
import { findMistakes } from './find-mistakes'
import { formOf } from './item-forms'

/** Something that is wrong in an item, or between two of them. Each has words in the locales. */
export interface ItemProblem {
  readonly kind: ItemKind
  readonly id: string
  readonly why: 'malformed' | 'missing-language' | 'broken-reference' | 'retired-reference' | 'loop' | 'expired' | 'unknown-fact' | 'same-short' | Exclude<Finding['kind'], 'expired'>
  /** The id of the other item, a fact, or languages. */
  readonly other?: string
  /** It would lead an agent wrong: to be mended before it is published. The others are advice. */
  readonly isInTheWay: boolean
}

const AT_ONCE = 100

/** Every problem of every item that is not retired, those in the way first. In steps of some milliseconds. `today`: the day of the contact center. */
export function* checkItems(items: readonly Item[], now: number, today: string): Generator<undefined, readonly ItemProblem[]> {
  const offered = items.filter(({ retiredAt }) => retiredAt === undefined)
  const there = new Map(items.map((item) => [`${item.kind} ${item.id}`, item]))
  const codes = new Set(items.flatMap((item) => (item.kind === 'code' ? [item.id as string] : [])))
  const found: ItemProblem[] = []
  for (const [at, item] of offered.entries()) {
    found.push(...ofItself(item, now, today), ...ofReferences(item, there, codes))
    if (at % AT_ONCE === 0) yield
  }
  found.push(...ofShorts(offered))
  const findings = yield* lintArticles(offered.filter((item) => item.kind === 'article'), now)
  for (const [id, each] of findings) {
    for (const finding of each) if (finding.kind !== 'expired') found.push({ kind: 'article', id, why: finding.kind, isInTheWay: false, ...('other' in finding && { other: finding.other }) })
  }
  return found.toSorted((a, b) => Number(b.isInTheWay) - Number(a.isInTheWay))
}

function ofItself(item: Item, now: number, today: string): readonly ItemProblem[] {
  const { kind, id } = item
  const problem = (why: ItemProblem['why'], other?: string, isInTheWay = true): ItemProblem => ({ kind, id, why, isInTheWay, ...(other !== undefined && { other }) })
  const mistakes = item.kind === 'notice' ? [] : findMistakes(formOf(item.kind), { ...item })
  const languages = LANGUAGES.filter((language) => mistakes.some(({ why, path }) => why === 'missing' && path.endsWith(`.${language}`)))
  const facts = item.kind === 'offer' ? item.eligibility.flatMap(({ rule }) => factsNeeded(rule)).filter((fact) => fact !== '' && !isFactName(fact)) : []
  const isOther = mistakes.some(({ why, path }) => why !== 'missing' || !LANGUAGES.some((language) => path.endsWith(`.${language}`)))
  const last = item.kind === 'notice' ? item.until : 'validTo' in item ? item.validTo : undefined
  const isExpired = last !== undefined && (typeof last === 'number' ? last < now : last < today)
  return [
    ...(languages.length > 0 ? [problem('missing-language', languages.join(', '))] : []), ...facts.map((fact) => problem('unknown-fact', fact)),
    ...(isOther && facts.length === 0 ? [problem('malformed')] : []), ...(isExpired ? [problem('expired', undefined, false)] : []),
  ]
}

function ofReferences(item: Item, there: ReadonlyMap<string, Item>, codes: ReadonlySet<string>): readonly ItemProblem[] {
  const { kind, id } = item
  const named = referencesOf(item).flatMap(([to, other]): readonly ItemProblem[] => {
    const target = there.get(`${to} ${other}`)
    if (target && target.retiredAt === undefined) return []
    return [{ kind, id, why: target ? 'retired-reference' : 'broken-reference', other, isInTheWay: true }]
  })
  const unknown = item.kind === 'script' ? Object.values(item.phases).flat().flatMap(({ demand }) => (demand === undefined || codes.has(demand) || codes.has(`${item.line}.${demand}`) ? [] : [demand])) : []
  return [...named, ...unknown.map((other): ItemProblem => ({ kind, id, why: 'broken-reference', other, isInTheWay: true })), ...(isAboveItself(item, there) ? [{ kind, id, why: 'loop', isInTheWay: true } as const] : [])]
}

function referencesOf(item: Item): readonly (readonly [ItemKind, string])[] {
  switch (item.kind) {
    case 'article':
    case 'notice':
      return item.demand === undefined ? [] : [['demand', item.demand]]
    case 'demand':
      return [...(item.parent === undefined ? [] : [['demand', item.parent] as const]), ...[...item.page.points.map(({ article }) => article), ...endsOf(item.page.guide)].flatMap((article) => (article === undefined ? [] : [['article', article] as const]))]
    case 'code':
      return item.parent === undefined ? [] : [['code', item.parent]]
    default:
      return []
  }
}

function endsOf(guide: GuideStep | undefined): readonly (string | undefined)[] {
  return guide?.choices.flatMap(({ next, end }) => [end?.article, ...endsOf(next)]) ?? []
}

function isAboveItself(item: Item, there: ReadonlyMap<string, Item>): boolean {
  const seen = new Set<string>()
  for (let each: Item | undefined = item; each && (each.kind === 'demand' || each.kind === 'code') && each.parent !== undefined; each = there.get(`${each.kind} ${each.parent}`)) {
    if (seen.has(each.id)) return seen.has(item.id) && each.id === item.id
    seen.add(each.id)
  }
  return false
}

/** Two snippets of one short form: typing it finds whichever stands first. */
function ofShorts(items: readonly Item[]): readonly ItemProblem[] {
  const first = new Map<string, string>()
  return items.filter((item) => item.kind === 'snippet').flatMap(({ kind, id, short, line }): readonly ItemProblem[] => {
    const other = first.get(`${line} ${short}`)
    if (other === undefined) first.set(`${line} ${short}`, id)
    return other === undefined ? [] : [{ kind, id, why: 'same-short', other, isInTheWay: true }]
  })
}
