import { describe, expect, it } from 'vitest'
import type { ArticleId } from '../../src/core/contract/ids'
import type { Demand, GuideStep } from '../../src/core/contract/knowledge'
import { lintArticles } from '../../src/core/knowledge/lint-articles'
import { atOnce } from '../../src/core/at-once'
import { LIBRARY_NOW, theDemoLibrary } from '../fixtures/builders/the-demo-library'

const files = [...theDemoLibrary().values()]
const articles = files.flatMap((each) => each.articles)
const demands = files.flatMap((each) => each.definitions).filter((each): each is Demand => each.kind === 'demand')
const endsOf = ({ choices }: GuideStep): readonly (ArticleId | undefined)[] => choices.flatMap(({ next, end }) => (next ? endsOf(next) : [end?.article]))

describe('the knowledge of the demo', () => {
  it('is taken whole: at least 60 articles in three languages, twelve demands with their one page, three guides', () => {
    expect(files.flatMap(({ refused }) => refused)).toEqual([])
    expect(articles.length).toBeGreaterThanOrEqual(60)
    expect(new Set(articles.map(({ language }) => language))).toEqual(new Set(['zh-CN', 'zh-TW', 'en']))
    expect(demands.length).toBeGreaterThanOrEqual(12)
    expect(demands.filter(({ page }) => page.guide).length).toBeGreaterThanOrEqual(3)
    expect(demands.every(({ page }) => page.points.length > 0 && page.texts.length > 0 && page.tasks.length > 0)).toBe(true)
  })

  it('names no article and no demand that is not there', () => {
    const ids = new Set<string>(articles.map(({ id }) => id))
    const named = demands.flatMap(({ page }) => [...page.points.map(({ article }) => article), ...(page.guide ? endsOf(page.guide) : [])]).filter((each) => each !== undefined)
    expect(named.filter((each) => !ids.has(each))).toEqual([])
    const known = new Set<string>(demands.map(({ id }) => id))
    expect(articles.filter(({ demand }) => demand !== undefined && !known.has(demand))).toEqual([])
  })

  it('is good: the linter finds the one article that has run out, and nothing else', () => {
    const found = atOnce(lintArticles(articles, LIBRARY_NOW))
    expect([...found].map(([id, findings]) => [id, findings.map(({ kind }) => kind)])).toEqual([['l.tel-summer', ['expired']]])
    expect(articles.every(({ phrasings }) => phrasings.length >= 3 && phrasings.length <= 6)).toBe(true)
  })
})
