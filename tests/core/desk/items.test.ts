import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atOnce } from '../../../src/core/at-once'
import type { AgentId, EpochMs } from '../../../src/core/contract/ids'
import { compareVersions } from '../../../src/core/desk/compare-versions'
import { diffTexts } from '../../../src/core/desk/diff-texts'
import { findLines, type LineAsk } from '../../../src/core/desk/find-lines'
import { findMistakes } from '../../../src/core/desk/find-mistakes'
import { DESK_KINDS, formOf } from '../../../src/core/desk/item-forms'
import { lineOf, stateOf, type ItemLine } from '../../../src/core/desk/item-line'
import { UNREADABLE } from '../../../src/core/desk/read-raw'
import { COMPARISONS, rowsOfRule, ruleOfRows } from '../../../src/core/desk/rule-rows'
import { setAt } from '../../../src/core/desk/set-at'
import { decodeRule } from '../../../src/core/offers/rule'
import type { DeskItem, DeskItemKind } from '../../../src/core/desk/desk-item'
import { ITEMS, LINE, NOW } from '../../fixtures/builders/all-items'

const mistakes = (item: DeskItem, ...changes: readonly (readonly [string, unknown])[]) =>
  findMistakes(formOf(item.kind), changes.reduce<Readonly<Record<string, unknown>>>((of, [path, value]) => setAt(of, path.split('.'), value), { ...item })).map(({ why, path }) => [why, path])
const first = <K extends DeskItemKind>(kind: K) => ITEMS.find((item) => item.kind === kind) as Extract<DeskItem, { kind: K }>

describe('the forms of the desk', () => {
  it('show everything that comes with the product and the demo, and find nothing wrong in it', () => {
    expect(ITEMS.length).toBeGreaterThan(150)
    expect(ITEMS.flatMap((item) => mistakes(item).map((mistake) => [item.kind, item.id, ...mistake]))).toEqual([])
  })

  it('have a field for everything that an item of their kind says', () => {
    const own = ['kind', 'id', 'line', 'version', 'changedAt', 'retiredAt']
    const unshown = ITEMS.flatMap((item) => Object.keys(item).filter((name) => !own.includes(name) && !formOf(item.kind).fields.some((field) => field.name === name)).map((name) => `${item.kind}.${name}`))
    expect([...new Set(unshown)]).toEqual([])
  })

  it('find nothing wrong in what somebody at a desk has changed', () => {
    expect(ITEMS.flatMap((item) => mistakes({ ...item, changedBy: 'agent:9001' as AgentId, retiredAt: NOW }).map((mistake) => [item.kind, ...mistake]))).toEqual([])
  })

  it('find a new item of every kind incomplete', () => {
    for (const kind of DESK_KINDS) expect(findMistakes(formOf(kind), { ...formOf(kind).empty, kind, id: 'line-1.new', line: LINE, version: 1, changedAt: NOW }).length).toBeGreaterThan(0)
  })
})

describe('what is typed', () => {
  it('is told where it is wrong, by the way to the field', () => {
    const article = first('article')
    expect(mistakes(article, ['title', ''], ['phrasings', ['好', ' ']])).toEqual([['missing', 'title'], ['missing', 'phrasings.1']])
    expect(mistakes(article, ['title', '长'.repeat(201)])).toEqual([['too-long', 'title']])
    expect(mistakes(article, ['validFrom', NOW], ['validTo', NOW - 1])).toEqual([['ends-before-it-begins', 'validTo']])
    expect(mistakes(first('demand'), ['page.fields', ['项'.repeat(81)]])).toEqual([['too-long', 'page.fields.0']])
    expect(mistakes(first('wording'), ['better.zh-TW', ''])).toEqual([['missing', 'better.zh-TW']])
    expect(mistakes(first('code'), ['order', '第一'], ['codeClass', 'other'])).toEqual([['missing', 'codeClass'], ['not-a-number', 'order']])
    expect(mistakes(first('snippet'), ['short', 'bye'])).toEqual([['wrong-form', 'short']])
    expect(mistakes(first('offer'), ['weight', 11], ['pilot', UNREADABLE])).toEqual([['out-of-range', 'weight'], ['missing', 'pilot']])
    expect(mistakes(first('offer'), ['eligibility', [{ id: 'a', rule: { system: [1] }, whyNot: { 'zh-CN': '无', 'zh-TW': '無', en: 'no' } }]])).toEqual([['wrong-form', 'eligibility.0.rule']])
    expect(mistakes(first('script'), ['phases.greeting', [0, 1].map(() => ({ id: 'a', text: { 'zh-CN': '好', 'zh-TW': '好', en: 'Hello' }, isRequired: true, saidWhen: [] }))])).toEqual([['same-twice', 'phases.greeting.1.id']])
  })

  it('is told where a guide leads nowhere, asks nothing, or goes deeper than an agent can ask', () => {
    const guide = (value: unknown) => mistakes(first('demand'), ['page.guide', value])
    const end = { text: '预约' }
    expect(guide({ ask: '?', choices: [{ label: 'a' }] })).toEqual([['leads-nowhere', 'page.guide.choices.0']])
    expect(guide({ ask: '', choices: [{ label: 'a', end: { text: '' } }] })).toEqual([['missing', 'page.guide.ask'], ['missing', 'page.guide.choices.0.end.text']])
    expect(guide({ ask: '?', choices: [] })).toEqual([['missing', 'page.guide.choices']])
    const deep = (levels: number): object => ({ ask: '?', choices: [levels === 1 ? { label: 'a', end } : { label: 'a', next: deep(levels - 1) }] })
    expect(guide(deep(3))).toEqual([])
    expect(guide(deep(4))).toEqual([['wrong-form', 'page.guide.choices.0.next.choices.0.next.choices.0.next']])
    expect(guide({ ask: '?', choices: Array.from({ length: 6 }, () => ({ label: 'a', end })) })).toEqual([['too-many', 'page.guide.choices']])
  })

  it('is told in a condition of an alert rule, a pilot and a profile, by the way to the field', () => {
    expect(mistakes(first('alert-rule'), ['conditions', []])).toEqual([['missing', 'conditions']])
    expect(mistakes(first('alert-rule'), ['conditions', [{ asks: 'calls', within: 'today', least: 1 }, { asks: 'escalation', to: [] }, { asks: 'weather' }]])).toEqual([['out-of-range', 'conditions.0.least'], ['missing', 'conditions.1.to'], ['missing', 'conditions.2']])
    expect(mistakes(first('offer'), ['pilot', { agents: [] }])).toEqual([['missing', 'pilot.agents']])
    expect(mistakes(first('offer'), ['pilot', { sharePercent: 100 }])).toEqual([['out-of-range', 'pilot.sharePercent']])
    expect(mistakes(first('site-profile'), ['origins', ['phone.example']])).toEqual([['wrong-form', 'origins.0']])
    expect(mistakes(first('site-profile'), ['origins', []], ['headerMap', [{ header: 'queue', fact: 'queue' }]])).toEqual([['missing', 'origins'], ['wrong-form', 'headerMap.0.header']])
    expect(mistakes(first('agent'), ['number', ' '], ['skill', 'wizard'])).toEqual([['missing', 'number'], ['missing', 'skill']])
  })

  it('is told as a whole where each field is right and the item is not', () => {
    expect(mistakes(first('snippet'), ['body.en', 'Hello {nobody}'])).toEqual([['as-a-whole', '']])
  })
})

describe('a condition as rows', () => {
  const row = fc.record({ fact: fc.constantFrom('isKnown', 'contactsInYear', 'remembered.plan', 'tags'), comparison: fc.constantFrom(...COMPARISONS), value: fc.oneof(fc.string(), fc.integer(), fc.boolean()) })
  it('is the same rule again, and one that the product takes', () => {
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
      const rule = ruleOfRows(rows)
      expect(decodeRule(rule).ok).toBe(true)
      expect(rowsOfRule(rule)).toEqual(rows)
    }))
  })

  it('refuses nothing that it cannot show: that stands as it is written', () => {
    for (const rule of [{ or: [{ '==': [{ var: 'isKnown' }, true] }, { '>': [{ var: 'month' }, 3] }] }, { '<': [1, { var: 'month' }, 5] }, { some: [{ var: 'tags' }, { '==': [{ var: '' }, 'a'] }] }, { '>': [{ var: ['averageUse.data', 0] }, 3] }, { '!': [{ '==': [{ var: 'isKnown' }, true] }] }, { and: [] }, 3, null]) {
      expect(rowsOfRule(rule)).toBeUndefined()
    }
  })
})

describe('two versions', () => {
  it('differ in what a person reads, and not in what every version has of its own', () => {
    const article = first('article')
    expect(compareVersions(article, { ...article, version: 9, changedAt: NOW })).toEqual([])
    expect(compareVersions({ ...article, parent: '甲' }, { ...article, phrasings: ['一', '二'], retiredAt: NOW })).toEqual([
      { path: 'phrasings', before: article.phrasings.join('\n'), after: '一\n二' }, { path: 'retiredAt', before: undefined, after: String(NOW) }, { path: 'parent', before: '甲', after: undefined },
    ])
  })

  it('are told apart word by word, in Chinese too', () => {
    expect(diffTexts('移机费五十元', '移机费八十元', 'zh-CN')).toEqual([{ text: '移机费', is: 'same' }, { text: '五十', is: 'removed' }, { text: '八十', is: 'added' }, { text: '元', is: 'same' }])
    expect(diffTexts('a fee of 50', 'a fee of 80', 'en')).toEqual([{ text: 'a fee of ', is: 'same' }, { text: '50', is: 'removed' }, { text: '80', is: 'added' }])
    const long = '字'.repeat(20_001)
    expect(diffTexts(long, '短', 'zh-CN')).toEqual([{ text: long, is: 'removed' }, { text: '短', is: 'added' }])
  })
})

describe('the rows of a table', () => {
  it('say whether an item counts today', () => {
    const line = { retiredAt: undefined, validFrom: undefined, validTo: undefined }
    const stateAt = (more: Partial<ItemLine>) => stateOf({ ...line, ...more } as ItemLine, NOW, '2026-03-10')
    expect([stateAt({}), stateAt({ validTo: '2026-03-10' }), stateAt({ validTo: '2026-03-09' }), stateAt({ validFrom: '2026-03-11' }), stateAt({ validTo: (NOW - 1) as EpochMs }), stateAt({ retiredAt: NOW, validTo: '2020-01-01' })]).toEqual(['current', 'current', 'expired', 'future', 'expired', 'retired'])
  })

  it('are filtered and sorted in steps as they would be at once', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 4000 }), (numbers) => {
      const lines = numbers.map((version, at): ItemLine => ({ kind: 'tag', id: `${at}`, name: `n${version}`, version, changedAt: NOW }))
      const ask: LineAsk = { text: 'n', keeps: ({ version }) => version % 3 !== 0, textOf: ({ name }) => String(name), compare: (a, b) => a.version - b.version }
      expect(atOnce(findLines(lines, ask))).toEqual(lines.filter(ask.keeps).sort(ask.compare))
    }), { numRuns: 20 })
  })

  it('leave the long texts behind', () => {
    expect(JSON.stringify(ITEMS.map(lineOf)).length).toBeLessThan(JSON.stringify(ITEMS).length / 2)
  })
})
