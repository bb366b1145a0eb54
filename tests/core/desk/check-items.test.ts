import { expect, it } from 'vitest'
import { atOnce } from '../../../src/core/at-once'
import type { EpochMs } from '../../../src/core/contract/ids'
import { checkItems } from '../../../src/core/desk/check-items'
import { setAt } from '../../../src/core/desk/set-at'
import type { DeskItem, DeskItemKind } from '../../../src/core/desk/desk-item'
import type { Item } from '../../../src/core/packs/item'
import { ITEMS, NOW } from '../../fixtures/builders/all-items'

const TODAY = '2026-03-10'
const check = (items: readonly Item[]) => atOnce(checkItems(items, NOW, TODAY))
const inTheWay = (items: readonly Item[]) => check(items).filter((each) => each.isInTheWay).map(({ kind, why, other }) => [kind, why, other])
const first = <K extends DeskItemKind>(kind: K, fits: (item: Extract<DeskItem, { kind: K }>) => boolean = () => true) => ITEMS.find((item): item is Extract<DeskItem, { kind: K }> => item.kind === kind && fits(item as Extract<DeskItem, { kind: K }>))!
/** All items, one of them changed at some places. */
const having = (item: DeskItem, ...changes: readonly (readonly [string, unknown])[]): readonly Item[] => {
  const changed = changes.reduce<DeskItem>((of, [path, value]) => setAt(of, path.split('.'), value), item)
  return ITEMS.map((each) => (each === item ? changed : each))
}

it('finds nothing in the way in what comes with the product and the demo', () => {
  expect(inTheWay(ITEMS)).toEqual([])
})

it('finds what is named and is not there, or is retired', () => {
  const article = first('article', ({ demand }) => demand !== undefined)
  expect(inTheWay(having(article, ['demand', 'line-1.gone']))).toEqual([['article', 'broken-reference', 'line-1.gone']])
  const demand = first('demand', ({ id }) => id === article.demand)
  expect(inTheWay(having(demand, ['retiredAt', NOW]))).toContainEqual(['article', 'retired-reference', demand.id])
  expect(inTheWay(having(first('demand'), ['page.points', [{ article: 'line-1.nothing' }]]))).toEqual([['demand', 'broken-reference', 'line-1.nothing']])
  expect(inTheWay(having(first('script'), ['phases.greeting.0.demand', 'no-such-code']))).toEqual([['script', 'broken-reference', 'no-such-code']])
})

it('finds a code that stands above itself', () => {
  const [one, other] = ITEMS.filter((item) => item.kind === 'code')
  const looped = ITEMS.map((item) => (item === one ? { ...one!, parent: other!.id } : item === other ? { ...other!, parent: one!.id } : item)) as readonly Item[]
  expect(inTheWay(looped)).toEqual([['code', 'loop', undefined], ['code', 'loop', undefined]])
})

it('finds missing languages, unknown facts, doubled short forms, and what is malformed', () => {
  expect(inTheWay(having(first('wording'), ['better.zh-TW', ''], ['better.en', ' ']))).toEqual([['wording', 'missing-language', 'zh-TW, en']])
  const condition = { id: 'a', rule: { '>': [{ var: 'shoeSize' }, 3] }, whyNot: { 'zh-CN': '无', 'zh-TW': '無', en: 'no' } }
  expect(inTheWay(having(first('offer'), ['eligibility', [condition]]))).toEqual([['offer', 'unknown-fact', 'shoeSize']])
  const [one, other] = ITEMS.filter((item) => item.kind === 'snippet')
  expect(inTheWay(having(other!, ['short', one!.short]))).toEqual([['snippet', 'same-short', one!.id]])
  expect(inTheWay(having(first('tag'), ['tier', 'none']))).toEqual([['tag', 'malformed', undefined]])
})

it('only advises about a practice call that names what is gone: it scores less, and leads nobody wrong', () => {
  const call = first('practice-call')
  const gone = having(call, ['expected.codes', ['no-such-code']], ['expected.steps', ['no-such-step']], ['customer.tags', ['line-1.no-such-tag']])
  expect(inTheWay(gone)).toEqual([])
  expect(check(gone).filter(({ id }) => id === call.id).map(({ why, other }) => [why, other])).toEqual([['broken-reference', 'line-1.no-such-code'], ['broken-reference', 'line-1.no-such-tag'], ['broken-reference', 'no-such-step']])
})

it('only advises about what is expired or could be better, and says nothing of what is retired', () => {
  const article = first('article')
  const expired = check(having(article, ['validTo', (NOW - 1) as EpochMs], ['owner', undefined], ['phrasings', []])).filter(({ id }) => id === article.id)
  expect(expired.map(({ why, isInTheWay }) => [why, isInTheWay])).toEqual(expect.arrayContaining([['expired', false], ['no-owner', false], ['no-phrasings', false]]))
  expect(check(having(article, ['validTo', (NOW - 1) as EpochMs], ['retiredAt', NOW])).filter(({ id }) => id === article.id)).toEqual([])
})

it('finds two agents of one number, two teams of one code, two profiles of one page, and a tag that an alert rule asks for in vain', () => {
  const [one, other] = ITEMS.filter((item) => item.kind === 'agent')
  expect(inTheWay(having(other!, ['number', one!.number]))).toEqual([['agent', 'same-number', one!.id]])
  const [north, south] = ITEMS.filter((item) => item.kind === 'team')
  expect(inTheWay(having(south!, ['code', north!.code]))).toEqual([['team', 'same-code', north!.id]])
  const site = first('site-profile')
  expect(inTheWay([...ITEMS, { ...site, id: 'line-1.twin' as typeof site.id, origins: [site.origins[1]!] }])).toEqual([['site-profile', 'same-page', site.id]])
  expect(inTheWay(having(first('agent'), ['teams', ['line-1.nowhere']]))).toEqual([['agent', 'broken-reference', 'line-1.nowhere']])
  expect(inTheWay(having(first('alert-rule'), ['conditions', [{ asks: 'tag', tag: 'no such tag' }]]))).toEqual([['alert-rule', 'broken-reference', 'no such tag']])
  const tag = first('tag')
  for (const named of [tag.id, tag.labels['zh-TW']]) expect(inTheWay(having(first('alert-rule'), ['conditions', [{ asks: 'tag', tag: named }]]))).toEqual([])
})

it('advises where a pilot or a notice names somebody who is not on the roster, and where there is none says nothing', () => {
  const items = having(first('offer'), ['pilot', { agents: ['9001', '4444'] }])
  const unknown = (of: readonly Item[]) => check(of).filter(({ why }) => why === 'not-on-roster').map(({ kind, other, isInTheWay }) => [kind, other, isInTheWay])
  expect(unknown(items)).toEqual([['offer', '4444', false]])
  expect(unknown(items.filter(({ kind }) => kind !== 'agent'))).toEqual([])
})
