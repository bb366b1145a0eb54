import { describe, expect, it } from 'vitest'
import { fromBuffers, toBuffers } from '../../../src/core/knowledge/search/index-buffers'
import { idOf } from '../../../src/core/knowledge/search/dictionary'
import { impactOn } from '../../../src/core/knowledge/search/postings'
import { readLimits } from '../../../src/core/knowledge/search/read-limits'
import { withDigits } from '../../../src/core/knowledge/search/spoken-numerals'
import { splitFacts } from '../../../src/core/knowledge/search/split-facts'
import { subjectOf } from '../../../src/core/knowledge/search/subject-of'
import { termsOf } from '../../../src/core/knowledge/search/terms-of'
import { anArticle, aSearchIndex } from '../../fixtures/builders/a-search-index'

describe('what a text is found by', () => {
  it('is the same in traditional and simplified characters', () => {
    expect(termsOf('國際漫遊費用')).toEqual(termsOf('国际漫游费用'))
  })

  it('is the same for full-width and half-width, capitals and small letters', () => {
    expect(termsOf('ＷＩＦＩ Router')).toEqual(termsOf('wifi router'))
  })

  it('is the same for the forms of an English word', () => {
    expect(termsOf('renewing licences')).toEqual(termsOf('renewed licence'))
  })

  it('tells a number from the characters behind it', () => {
    expect(termsOf('3小时')).toEqual(['3', '小时'])
  })

  it('leaves out what says nothing, unless all is asked for', () => {
    expect(termsOf('when is it')).toEqual([])
    expect(termsOf('when is it', 'all')).toHaveLength(3)
    expect(termsOf('我的宽带')).toEqual(['宽带'])
  })
})

describe('the form in which articles say facts', () => {
  it('is read apart from sentences, in both languages', () => {
    expect(splitFacts('价格：798；评分：4.5').facts).toEqual([{ name: '价格', value: '798' }, { name: '评分', value: '4.5' }])
    expect(splitFacts('Price: 30\nSee https://shop.example for more.')).toEqual({ facts: [{ name: 'Price', value: '30' }], text: 'See https://shop.example for more.' })
  })

  it('has the subject before the dash or colon of a title', () => {
    expect([subjectOf('Harbour Inn - Is there parking?'), subjectOf('宽带：怎么移机'), subjectOf('Lost card')]).toEqual(['Harbour Inn', '宽带', 'Lost card'])
  })
})

describe('limits', () => {
  const index = aSearchIndex([
    anArticle('a', '松风酒店', '价格：320；评分：4.5'), anArticle('b', '云海酒店', '价格：780；评分：4.8'), anArticle('c', '青石酒店', '价格：150；评分：3.9'),
    anArticle('d', 'Basic plan', 'Monthly fee: 12'), anArticle('e', 'Family plan', 'Monthly fee: 45'), anArticle('f', 'Gold plan', 'Monthly fee: 90'),
  ])
  const limits = (text: string) => readLimits(text, index.numbers, index.articles).map(({ from, to }) => [from, to])

  it.each([
    ['价格在300-400元的酒店', [[300, 400]]],
    ['評分4.5分以上', [[4.5, Infinity]]],
    ['评分四点五分以上', [[4.5, Infinity]]],
    ['价格一百到一百五', [[100, 150]]],
    ['價格兩百三十元以下', [[0, 230]]],
    ['价格500元以下，评分是5分', [[0, 500], [5, 5]]],
    ['a monthly fee under 50', [[0, 50]]],
    ['monthly fee of at least 40 dollars', [[40, Infinity]]],
    ['a monthly fee from 10 to 20', [[10, 20]]],
  ])('of "%s" are read', (text, expected) => {
    expect(limits(text)).toEqual(expected)
  })

  it('are not seen in numbers that no fact is named for', () => {
    expect(limits('我的房号是302')).toEqual([])
  })
})

describe('a number that is said in Chinese', () => {
  it.each([['二十五', '25'], ['一百零五', '105'], ['一百五十', '150'], ['一万二', '12000'], ['三千五百元', '3500元'], ['十五', '15'], ['五星', '5星'], ['四點五', '4.5']])('is read: %s', (spoken, digits) => {
    expect(withDigits(spoken)).toBe(digits)
  })

  it.each(['价格一样吗', '便宜一点', '十分满意', '万一没有', '二零二六', '两三百元', '一家百货'])('is not seen in "%s"', (text) => {
    expect(withDigits(text)).toBe(text)
  })
})

describe('an index', () => {
  const index = aSearchIndex([anArticle('roaming', 'Roaming abroad', 'Switch on data roaming before you travel.', { phrasings: ['no internet on holiday'] }), anArticle('card', 'Lost card', 'Block the card at once.', { parent: 'cards' })])

  it('is the same after it was stored and loaded', () => {
    expect(fromBuffers(toBuffers(index))).toEqual(index)
  })

  it('of another version, or with a part missing, is not read', () => {
    const stored = toBuffers(index)
    expect(fromBuffers({ ...stored, version: 0 })).toBeUndefined()
    expect(fromBuffers({ ...stored, buffers: {} })).toBeUndefined()
  })

  it('knows which article has a word, and which has not', () => {
    const roam = idOf(index.articles, 'roam')!
    expect([impactOn(index.articles, roam, 0) > 0, impactOn(index.articles, roam, 1)]).toEqual([true, 0])
    expect(idOf(index.articles, 'submarine')).toBeUndefined()
  })

  it('of no articles at all can be asked', () => {
    const empty = aSearchIndex([])
    expect([empty.articleIds.length, idOf(empty.articles, 'card')]).toEqual([0, undefined])
  })
})
