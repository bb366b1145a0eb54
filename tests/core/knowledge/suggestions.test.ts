import { describe, expect, it } from 'vitest'
import { AcceptedTurns } from '../../../src/core/knowledge/suggest/accepted-turns'
import { CallContext, type Speaker } from '../../../src/core/knowledge/suggest/call-context'
import { explainSuggestion } from '../../../src/core/knowledge/suggest/explain-suggestion'
import { NOTHING_LEARNED } from '../../../src/core/knowledge/suggest/learned'
import { ArticleRanker } from '../../../src/core/knowledge/suggest/rank-articles'
import { suggestArticles } from '../../../src/core/knowledge/suggest/suggest-articles'
import { anArticle, aSearchIndex } from '../../fixtures/builders/a-search-index'

const inns = ['Harbour Inn', 'Mill House'].flatMap((inn, number) =>
  [['Is there parking?', 'Guests park behind the house.'], ['Are pets welcome?', 'Dogs are welcome on the ground floor.'], ['Is breakfast included?', 'Breakfast is served until ten.']].map(([question, answer], at) =>
    anArticle(`inn${number}-${at}`, `${inn} - ${question}`, answer, { parent: `inn${number}` })))
const hotels = [
  anArticle('h1', '松风酒店', '领域：酒店；价格：320；评分：4.5；地铁：东门站'), anArticle('h2', '云海酒店', '领域：酒店；价格：780；评分：4.8；地铁：西门站'),
  anArticle('h3', '青石酒店', '领域：酒店；价格：150；评分：3.9；地铁：北门站'), anArticle('r1', '老张面馆', '领域：餐馆；人均消费：30；评分：4.6；推荐菜：牛肉面、酱骨头'),
]
const bank = [
  anArticle('lost', 'Lost card', 'Block the card in the application.', { phrasings: ['I cannot find my card anywhere', 'my wallet was stolen'] }),
  anArticle('limit', 'Card limits', 'The daily limit of a card can be raised.', { phrasings: ['why was my payment refused', 'I want to spend more in a day'] }),
]
const index = aSearchIndex([...inns, ...hotels, ...bank])
const ranker = new ArticleRanker(index)

const aMoment = (call: string, article: string, terms: ReadonlyMap<string, number>) => ({ call, article, terms, newest: terms })

function aCall(turns: readonly (readonly [Speaker, string])[], past?: AcceptedTurns) {
  const context = new CallContext(index, 'this call')
  let suggested = suggestArticles(ranker, context, NOTHING_LEARNED, past)
  for (const [speaker, text] of turns) {
    context.hear(speaker, text)
    suggested = suggestArticles(ranker, context, NOTHING_LEARNED, past)
  }
  return { context, suggested, ids: suggested.ranked.map(({ article }) => index.articleIds[article]) }
}

describe('a suggestion', () => {
  it('is of the place that was named some turns ago', () => {
    expect(aCall([['customer', 'I have a room at the Mill House'], ['agent', 'What can I do for you?'], ['customer', 'Can I bring my pets?']]).ids[0]).toBe('inn1-1')
  })

  it('goes over to the place that is named now', () => {
    expect(aCall([['customer', 'Are pets welcome at the Mill House?'], ['customer', 'And pets at the Harbour Inn?']]).ids[0]).toBe('inn0-1')
  })

  it('is found by how customers say it, though no word of the article is said', () => {
    expect(aCall([['customer', 'somebody stole my wallet']]).ids[0]).toBe('lost')
  })

  it('keeps to the limits that are asked for, and leaves what was talked of before', () => {
    const { ids } = aCall([['customer', '松风酒店的地铁是哪站'], ['agent', '松风酒店在东门站'], ['customer', '再找一家酒店，价格在700-800元，评分4.5分以上']])
    expect(ids[0]).toBe('h2')
  })

  it('is the same in traditional characters', () => {
    expect(aCall([['customer', '老張麵館有什麼推薦菜']]).ids[0]).toBe('r1')
  })

  it('is none before anything was said, and of none is one sure', () => {
    expect(aCall([]).suggested).toMatchObject({ ranked: [], confidence: 0, isWorthShowing: false })
  })

  it('is surer of what stands clear of the others', () => {
    const [clear, open] = [aCall([['customer', 'Is breakfast included at the Mill House?']]), aCall([['customer', 'Is breakfast included?']])]
    expect(clear.suggested.confidence).toBeGreaterThan(open.suggested.confidence)
  })

  it('is less sure if another answers what the newest turn says', () => {
    const [whole, part] = [aCall([['customer', 'Is breakfast included at the Mill House?']]), aCall([['customer', 'Is breakfast included at the Mill House? And are pets welcome?']])]
    expect(part.suggested.confidence).toBeLessThan(whole.suggested.confidence)
  })

  it('is the same list for the same talk', () => {
    expect(aCall([['customer', 'card limit']]).suggested).toEqual(aCall([['customer', 'card limit']]).suggested)
  })
})

describe('what was accepted before', () => {
  const taken = (call: string) => {
    const past = new AcceptedTurns()
    for (let time = 0; time < 5; time += 1) past.add(aMoment(call || `call ${time}`, 'limit', new Map([['oxford', 1], ['shoe', 1]])))
    return past
  }

  it('is suggested at a moment like it, though the article has none of the words', () => {
    expect(aCall([['customer', 'it is about the oxford shoes']], taken('')).ids[0]).toBe('limit')
  })

  it('has no vote in its own call', () => {
    expect(aCall([['customer', 'it is about the oxford shoes']], taken('this call')).ids).not.toContain('limit')
  })

  it('counts by the newest turn alone as well, whatever was said before', () => {
    const past = new AcceptedTurns()
    past.add({ call: 'old', article: 'limit', terms: new Map([['nothing', 1], ['alike', 1]]), newest: new Map([['shoe', 1]]) })
    expect(aCall([['customer', 'tickets to the coast on monday'], ['customer', 'shoes']], past).ids).toEqual(['limit'])
  })

  it('goes when so many others came after it', () => {
    const past = new AcceptedTurns(2)
    for (const [article, word] of [['lost', 'shoe'], ['limit', 'hat'], ['h1', 'coat']] as const) past.add(aMoment(`a call for a ${word}`, article, new Map([[word, 1]])))
    expect([aCall([['customer', 'shoes']], past).ids, aCall([['customer', 'hats']], past).ids, past.habitOf('lost', '')]).toEqual([[], ['limit'], 0])
  })

  it('is forgotten with the article', () => {
    const past = new AcceptedTurns()
    past.add(aMoment('old', 'gone', new Map([['shoe', 1]])))
    expect(aCall([['customer', 'shoes']], past).ids).toEqual([])
  })
})

describe('the reason of a suggestion', () => {
  it('is the words as they were said', () => {
    const { context, suggested } = aCall([['customer', 'Is Breakfast included at the Mill House?']])
    const { words, isNamed } = explainSuggestion(context, suggested.ranked[0]!)
    expect([words.includes('breakfast'), words.includes('mill'), isNamed]).toEqual([true, true, true])
  })

  it('is whole words of Chinese, not pairs of characters', () => {
    const { context, suggested } = aCall([['customer', '老张面馆的牛肉面']])
    expect(explainSuggestion(context, suggested.ranked[0]!).words).toContain('牛肉面')
  })

  it('cuts no word of Chinese in two, in either script', () => {
    const bill = aSearchIndex([...hotels, anArticle('bill', '账单说明', '在应用里查询。', { phrasings: ['这个月账单怎么这么多', '水电费在哪里交'] }), anArticle('roaming', '漫游', '', { phrasings: ['出国漫游费怎么算'] })])
    const wordsOf = (text: string) => {
      const context = new CallContext(bill, 'this call')
      context.hear('customer', text)
      const { ranked } = suggestArticles(new ArticleRanker(bill), context, NOTHING_LEARNED)
      return explainSuggestion(context, ranked[0]!).words
    }
    expect(wordsOf('我这个月账单怎么回事')).toContain('月账单')
    expect(wordsOf('我這個月帳單怎麼回事')).toContain('月帳單')
    expect([...wordsOf('我的漫游费怎么办'), ...wordsOf('我的漫遊費怎麼辦')]).toEqual(['漫游费', '漫遊費'])
    for (const words of [wordsOf('账单怎么看'), wordsOf('帳單怎麼看')]) expect(words.join()).toMatch(/^账单$|^帳單$/u)
  })

  it('says that limits are kept, and that it was taken before', () => {
    const past = new AcceptedTurns()
    past.add(aMoment('old', 'h2', new Map([['酒店', 1], ['价格', 1], ['700', 1]])))
    const { context, suggested } = aCall([['customer', '酒店价格700元以上']], past)
    expect(explainSuggestion(context, suggested.ranked[0]!)).toMatchObject({ keepsToLimits: true, wasTaken: true })
  })
})
