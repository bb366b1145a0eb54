import { describe, expect, it } from 'vitest'
import type { EpochMs, LineId } from '../../../../src/core/contract/ids'
import type { Demand } from '../../../../src/core/contract/knowledge'
import type { LibraryDesk } from '../../../../src/core/knowledge/library/item-reader'
import { readLibrary } from '../../../../src/core/knowledge/library/read-library'

const desk: LibraryDesk = { line: 'l1' as LineId, language: 'zh-CN', timeZone: 'Asia/Shanghai', now: 1_000 as EpochMs }
const ROAMING = { id: 'roaming', title: '国际漫游怎么开', body: '发送 KTGJMY 到服务号。', phrasings: ['出国手机能用吗'] }
const library = (lists: object, head: object = { callside: 'library', v: 1 }) => readLibrary(JSON.stringify({ ...head, ...lists }), desk)
const read = (lists: object) => {
  const file = library(lists)
  if (!file.ok) throw new Error(file.why)
  return file.value
}
const step = (depth: number): object => ({ ask: `第${depth}步`, choices: [depth === 0 ? { label: '好', end: { text: '完成' } } : { label: '好', next: step(depth - 1) }] })
const refusalsOfGuide = (guide: object) => read({ demands: [{ id: 'd', labels: '信号不好', guide }] }).refused.map(({ why, field }) => [why, field])

describe('a library file', () => {
  it('names its articles for the line it is read for, and days by its clocks', () => {
    const [article] = read({ articles: [{ ...ROAMING, demand: 'abroad', validFrom: '2026-11-01', validTo: '2026年11月30日' }] }).articles
    expect(article).toMatchObject({ id: 'l1.roaming', demand: 'l1.abroad', language: 'zh-CN', version: 1, changedAt: 1_000 })
    expect(article?.validFrom).toBe(Date.parse('2026-11-01T00:00:00+08:00'))
    expect(article?.validTo).toBe(Date.parse('2026-11-30T23:59:59.999+08:00'))
  })

  it('takes every item that is right and lists each that is not, with its place and the reason', () => {
    const { articles, refused } = read({
      articles: [ROAMING, 'nonsense', { ...ROAMING, id: 'a', title: undefined }, { ...ROAMING, id: 'b', phrasings: ['x', 3] }, ROAMING, { ...ROAMING, id: 'c', validTo: 'soon' }, { ...ROAMING, id: 'd', validFrom: '2026-05-02', validTo: '2026-05-01' }, { ...ROAMING, id: 'e', validTo: '03/04/2026' }],
      poems: [{}],
    })
    expect(articles.map(({ id }) => id)).toEqual(['l1.roaming'])
    expect(refused.map(({ place, why, field }) => [place, why, field])).toEqual([
      ['articles[2]', 'not-an-item', ''], ['articles[3]', 'missing', 'title'], ['articles[4]', 'not-text', 'phrasings[2]'], ['articles[5]', 'doubled-id', 'id'],
      ['articles[6]', 'unreadable-day', 'validTo'], ['articles[7]', 'ends-before-start', 'validTo'], ['articles[8]', 'unreadable-day', 'validTo'], ['poems', 'unknown-kind', ''],
    ])
  })

  it('holds the one page of a demand', () => {
    const { definitions, refused } = read({
      demands: [{
        id: 'slow', labels: { 'zh-CN': '网速慢', 'zh-TW': '網速慢', en: 'Slow internet' }, fields: ['地址'], points: [{ text: '先问时段' }, { article: 'roaming' }],
        texts: [{ id: 'sms', title: '重启光猫', body: '{name}，请断电一分钟后重启。' }], tasks: [{ kind: 'callback', text: '回访网速', dueInHours: 24 }], guide: step(2),
        links: [{ title: '装维工单', to: 'https://tickets.example/new?number={号码}' }, { title: '装维专家', to: '8801' }],
      }],
    })
    expect(refused).toEqual([])
    expect((definitions as readonly Demand[])[0]).toMatchObject({ id: 'l1.slow', page: { points: [{ text: '先问时段' }, { article: 'l1.roaming' }], tasks: [{ dueInHours: 24 }], links: [{ to: 'https://tickets.example/new?number={号码}' }, { title: '装维专家' }] } })
  })

  it('refuses a link that leads to no site and is no number', () => {
    const refusals = (to: string) => read({ demands: [{ id: 'd', labels: '信号不好', links: [{ title: '工单', to }] }] }).refused.map(({ why, field }) => [why, field])
    expect(refusals('javascript:alert(1)')).toEqual([['wrong-form', 'links[1].to']])
    expect(refusals('')).toEqual([['missing', 'links[1].to']])
  })

  it('refuses a guide that is deeper than three questions or wider than five answers, and says where', () => {
    expect(refusalsOfGuide(step(2))).toEqual([])
    expect(refusalsOfGuide(step(3))).toEqual([['guide-too-deep', 'guide.choices[1].next.choices[1].next.choices[1].next']])
    const six = Array.from({ length: 6 }, (_, number) => ({ label: `${number}`, end: { text: '好' } }))
    expect(refusalsOfGuide({ ask: '?', choices: six })).toEqual([['guide-too-wide', 'guide.choices']])
    expect(refusalsOfGuide({ ask: '?', choices: [] })).toEqual([['guide-empty', 'guide.choices']])
    expect(refusalsOfGuide({ ask: '?', choices: [{ label: '好' }] })).toEqual([['guide-leads-nowhere', 'guide.choices[1]']])
  })

  it('is told from other files', () => {
    expect(readLibrary('hello', desk)).toEqual({ ok: false, why: 'not-json' })
    expect(library({}, { callside: 'profile' })).toEqual({ ok: false, why: 'not-a-library' })
    expect(library({}, { callside: 'library', v: 2 })).toEqual({ ok: false, why: 'newer-library' })
  })
})
