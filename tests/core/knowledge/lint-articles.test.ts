import { describe, expect, it, test } from 'vitest'
import { atOnce } from '../../../src/core/at-once'
import type { Article } from '../../../src/core/contract/knowledge'
import type { EpochMs } from '../../../src/core/contract/ids'
import { lintArticles } from '../../../src/core/knowledge/lint-articles'
import { anArticleRow } from '../../fixtures/builders/an-article'

const NOW = Date.UTC(2026, 10, 28)
const DAY_MS = 86_400_000
const days = (count: number) => (NOW + count * DAY_MS) as EpochMs
/** Nothing is wrong with it. */
const good = (id: string, title: string, given: Partial<Article> = {}): Article => ({
  ...anArticleRow(id, title), body: '发送 KT 到服务号即可。', phrasings: [`${title}怎么办`, `我想${title}`, `${title}要多久`], owner: '套餐组', checkedAt: days(-10), ...given,
})
const found = (...articles: readonly Article[]) => [...atOnce(lintArticles(articles, NOW))].map(([id, findings]) => [id.replace('line-1.', ''), ...findings.map(({ kind }) => kind)])

describe('the linter', () => {
  it('finds nothing in what is good', () => {
    expect(found(good('one', '开通漫游'), good('two', '补办新卡'))).toEqual([])
  })

  test.each<[string, Partial<Omit<Article, 'owner'>> & { readonly owner?: string | undefined }, string]>([
    ['takes a minute to read aloud, in Chinese', { body: '说'.repeat(601) }, 'too-long'],
    ['or in English', { body: 'word '.repeat(301) }, 'too-long'],
    ['says no way in which customers ask', { phrasings: [] }, 'no-phrasings'],
    ['says two only', { phrasings: ['出国能用吗', '国外怎么打电话'] }, 'few-phrasings'],
    ['has run out', { validTo: days(-1) }, 'expired'],
    ['was looked at by nobody for half a year', { checkedAt: days(-181) }, 'stale'],
    ['is nobody’s', { owner: undefined }, 'no-owner'],
  ])('names what %s', (_, given, kind) => {
    const { owner, ...rest } = { ...good('one', '开通漫游'), ...given }
    expect(found({ ...rest, ...(owner !== undefined && { owner }) })).toEqual([['one', kind]])
  })

  it('names two that customers ask for in the same words, each with the other, and no third', () => {
    const ask = ['话费为什么多了', '账单怎么比上月贵', '多扣了钱', '话费突然高了']
    const articles = [good('one', '话费变多的原因', { phrasings: ask }), good('two', '话费变多怎么查', { phrasings: [...ask, '查账单'] }), good('three', '补办新卡')]
    expect(found(...articles)).toEqual([['one', 'overlapping'], ['two', 'overlapping']])
    expect(atOnce(lintArticles(articles, NOW)).get(articles[0]!.id)).toEqual([{ kind: 'overlapping', other: articles[1]!.id }])
  })

  it('names a title that is there already, also in the other script', () => {
    expect(found(good('one', '开通国际漫游'), good('two', '開通國際漫遊！', { phrasings: ['出国上网', '境外打电话', '到日本怎么用'] }))).toEqual([['two', 'duplicate-title']])
  })

  it('leaves alone what is retired', () => {
    expect(found(good('one', '开通漫游', { retiredAt: days(-1), phrasings: [], body: '说'.repeat(999) }))).toEqual([])
  })
})
