import type { GuideStep } from '../contract/knowledge'
import type { LineId } from '../contract/ids'
import type { PracticeCall } from '../contract/practice'
import { LANGUAGES } from '../contract/language'
import { idIn } from '../knowledge/library/id-in-line'
import { lintArticles, type Finding } from '../knowledge/lint-articles'
import { isFactName } from '../offers/fact-names'
import { factsNeeded } from '../offers/rule'
import { lineOfItem, type Item, type ItemKind } from '../packs/item'
import { agentIdOf, agentNumberOf } from '../settings/policy'
import { findMistakes } from './find-mistakes'
import { formOf } from './item-forms'

/** Something that is wrong in an item, or between two of them. Each has words in the locales. */
export interface ItemProblem {
  readonly kind: ItemKind
  readonly id: string
  readonly why: 'malformed' | 'missing-language' | 'broken-reference' | 'retired-reference' | 'loop' | 'expired' | 'unknown-fact' | 'same-short' | 'same-number' | 'same-code' | 'same-page' | 'not-on-roster' | Exclude<Finding['kind'], 'expired'>
  /** The id of the other item, a fact, or languages. */
  readonly other?: string
  /** It would lead an agent wrong: to be mended before it is published. The others are advice. */
  readonly isInTheWay: boolean
}

/** As a list shows it. */
export interface TitledProblem extends ItemProblem {
  readonly title: string
}

const AT_ONCE = 100

/** Every problem of every item that is not retired, those in the way first. In steps of some milliseconds. `today`: the day of the contact center. */
export function* checkItems(items: readonly Item[], now: number, today: string): Generator<undefined, readonly ItemProblem[]> {
  const offered = items.filter(({ retiredAt }) => retiredAt === undefined)
  const there = new Map(items.map((item) => [`${item.kind} ${item.id}`, item]))
  const codes = new Set(items.flatMap((item) => (item.kind === 'code' ? [item.id as string] : [])))
  // A rule names a tag by its id or its name in any language.
  const tags = new Set<string>(offered.flatMap((item) => (item.kind === 'tag' ? [item.id, ...LANGUAGES.map((language) => item.labels[language])] : [])))
  const found: ItemProblem[] = []
  for (const [at, item] of offered.entries()) {
    found.push(...ofItself(item, now, today), ...ofReferences(item, there, codes, tags))
    if (at % AT_ONCE === 0) yield
  }
  found.push(...ofSames(offered), ...ofRoster(offered))
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
  const facts = rulesOf(item).flatMap((rule) => factsNeeded(rule)).filter((fact) => fact !== '' && !isFactName(fact))
  const isOther = mistakes.some(({ why, path }) => why !== 'missing' || !LANGUAGES.some((language) => path.endsWith(`.${language}`)))
  const last = item.kind === 'notice' ? item.until : 'validTo' in item ? item.validTo : undefined
  const isExpired = last !== undefined && (typeof last === 'number' ? last < now : last < today)
  return [
    ...(languages.length > 0 ? [problem('missing-language', languages.join(', '))] : []), ...facts.map((fact) => problem('unknown-fact', fact)),
    ...(isOther && facts.length === 0 ? [problem('malformed')] : []), ...(isExpired ? [problem('expired', undefined, false)] : []),
  ]
}

function ofReferences(item: Item, there: ReadonlyMap<string, Item>, codes: ReadonlySet<string>, tags: ReadonlySet<string>): readonly ItemProblem[] {
  const { kind, id } = item
  // A practice call that names what is gone only scores less: no agent is led wrong by it.
  const isInTheWay = kind !== 'practice-call'
  const named = referencesOf(item).flatMap(([to, other]): readonly ItemProblem[] => {
    const target = there.get(`${to} ${other}`)
    if (target && target.retiredAt === undefined) return []
    return [{ kind, id, why: target ? 'retired-reference' : 'broken-reference', other, isInTheWay }]
  })
  const lostTags = item.kind === 'alert-rule' ? item.conditions.flatMap((each) => (each.asks === 'tag' && !tags.has(each.tag) ? [each.tag] : [])) : []
  const unknown = item.kind === 'practice-call' ? unknownSteps(item, there) : item.kind === 'script' ? Object.values(item.phases).flat().flatMap(({ demand }) => (demand === undefined || codes.has(demand) || codes.has(`${item.line}.${demand}`) ? [] : [demand])) : []
  return [...named, ...[...unknown, ...lostTags].map((other): ItemProblem => ({ kind, id, why: 'broken-reference', other, isInTheWay })), ...(isAboveItself(item, there) ? [{ kind, id, why: 'loop', isInTheWay: true } as const] : [])]
}

/** Steps that no script of its line has. */
function unknownSteps({ line, expected: { steps } }: PracticeCall, there: ReadonlyMap<string, Item>): readonly string[] {
  if (steps.length === 0) return []
  const known = new Set([...there.values()].flatMap((item) => (item.kind === 'script' && item.line === line && item.retiredAt === undefined ? Object.values(item.phases).flat().map(({ id }) => id) : [])))
  return steps.filter((step) => !known.has(step))
}

function referencesOf(item: Item): readonly (readonly [ItemKind, string])[] {
  switch (item.kind) {
    case 'article':
    case 'notice':
      return item.demand === undefined ? [] : [['demand', item.demand]]
    case 'demand':
      return [...(item.parent === undefined ? [] : [['demand', item.parent] as const]), ...[...item.page.points.map(({ article }) => article), ...endsOf(item.page.guide)].flatMap((article) => (article === undefined ? [] : [['article', article] as const]))]
    case 'agent':
      return item.teams.map((team) => ['team', team] as const)
    case 'team':
      return item.lead === undefined ? [] : [['agent', item.lead]]
    case 'code':
      return item.parent === undefined ? [] : [['code', item.parent]]
    case 'practice-call':
      return [
        ...inLine('code', item.line, [...item.expected.codes, ...item.customer.contacts.flatMap(({ code }) => code ?? [])]), ...inLine('article', item.line, item.expected.articles),
        ...inLine('offer', item.line, item.expected.offers), ...inLine('tag', item.line, item.customer.tags),
      ]
    default:
      return []
  }
}

/** By id or by the name within the line; each once. */
const inLine = <K extends ItemKind>(kind: K, line: LineId, names: readonly string[]) => [...new Set(names.map((name) => idIn(line, name)))].map((id) => [kind, id] as const)

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

const rulesOf = (item: Item) => (item.kind === 'offer' ? item.eligibility.map(({ rule }) => rule) : item.kind === 'alert-rule' ? item.conditions.flatMap((each) => (each.asks === 'fact' ? [each.rule] : [])) : [])

/** What may be said once: two snippets of one short form, agents of one number, teams of one code, profiles of one page. Whichever stands first would be found. */
function ofSames(items: readonly Item[]): readonly ItemProblem[] {
  const first = new Map<string, string>()
  return items.flatMap((item) => namesOf(item).flatMap(({ why, name }): readonly ItemProblem[] => {
    const { kind, id } = item
    const key = `${kind} ${lineOfItem(item)} ${name}`
    const other = first.get(key)
    if (other === undefined) first.set(key, id)
    return other === undefined || other === id ? [] : [{ kind, id, why, other, isInTheWay: true }]
  }))
}

function namesOf(item: Item): readonly { readonly why: ItemProblem['why']; readonly name: string }[] {
  switch (item.kind) {
    case 'snippet':
      return [{ why: 'same-short', name: item.short }]
    case 'agent':
      return [{ why: 'same-number', name: agentIdOf(item.number) }]
    case 'team':
      return [{ why: 'same-code', name: item.code }]
    case 'site-profile':
      return item.origins.map((name) => ({ why: 'same-page', name }))
    default:
      return []
  }
}

/** Where there is a roster, whoever is named and does not stand on it is perhaps mistyped. */
function ofRoster(items: readonly Item[]): readonly ItemProblem[] {
  const agents = new Set(items.flatMap((item) => (item.kind === 'agent' ? [agentIdOf(item.number)] : [])))
  const teams = new Set<string>(items.flatMap((item) => (item.kind === 'team' ? [item.code] : [])))
  return items.flatMap((item): readonly ItemProblem[] => {
    const { kind, id } = item
    const named = item.kind === 'offer' && item.pilot && 'agents' in item.pilot ? item.pilot.agents.map(agentIdOf) : item.kind === 'notice' && item.audience.kind === 'agents' ? item.audience.agents : []
    const unknownAgents = agents.size === 0 ? [] : named.filter((agent) => !agents.has(agent)).map((agent) => agentNumberOf(agent) ?? agent)
    const namedTeams: readonly string[] = item.kind === 'notice' && item.audience.kind === 'teams' ? item.audience.teams : item.kind === 'target' ? item.teams : []
    const unknownTeams = teams.size === 0 ? [] : namedTeams.filter((team) => !teams.has(team))
    return [...unknownAgents, ...unknownTeams].map((other) => ({ kind, id, why: 'not-on-roster', other, isInTheWay: false }))
  })
}
