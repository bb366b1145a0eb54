import { describe, expect, it } from 'vitest'
import { CallContext } from '../../../src/core/knowledge/suggest/call-context'
import { NOTHING_LEARNED } from '../../../src/core/knowledge/suggest/learned'
import { ArticleRanker } from '../../../src/core/knowledge/suggest/rank-articles'
import { suggestArticles } from '../../../src/core/knowledge/suggest/suggest-articles'
import { wordsFor } from '../../../src/core/knowledge/suggest/words-for'
import { anArticle, aSearchIndex } from '../../fixtures/builders/a-search-index'

const library = [
  anArticle('fraud', '号码被停用：涉诈核验怎么恢复', '核验通过后 2 小时以内恢复，超过 24 小时以上请上报。'),
  anArticle('roaming', '国际漫游怎么开通', '出境前一天开通，落地自动生效。', { phrasings: ['出国手机怎么用', '漫游费怎么算'] }),
  anArticle('bill', '话费账单怎么查', '在应用里查询，也可以寄到家里。', { phrasings: ['钱扣到哪里去了', '帮我查一下扣了什么费'] }),
  anArticle('port', '携号转网怎么办理', '先查资格，再领授权码。', { phrasings: ['我要换一家'] }),
  anArticle('speed', '宽带测速多少算正常', '网线直连，达到九成为正常。', { phrasings: ['网速慢怎么回事'] }),
  anArticle('fibrecard', '星云卡', '每月 19 元，含 100 分钟。'),
  anArticle('bag', 'Lost bag: the claim', 'Claim within 21 days. A bag still missing after that is lost.', { phrasings: ['my suitcase is still not here'] }),
  anArticle('checkin', 'Online check-in does not work', 'Use the code on the ticket.', { phrasings: ['the site says my name is wrong'] }),
  anArticle('wheelchair', 'Wheelchair and other assistance', 'Ask for it two days before.', { phrasings: ['my mother cannot walk far'] }),
]
const index = aSearchIndex(library)
const ranker = new ArticleRanker(index)

function hear(...turns: readonly string[]) {
  const context = new CallContext(index, 'this call')
  let suggested = suggestArticles(ranker, context, NOTHING_LEARNED)
  for (const text of turns) {
    context.hear('customer', text)
    suggested = suggestArticles(ranker, context, NOTHING_LEARNED)
  }
  const [first] = suggested.ranked
  return { first: first && index.articleIds[first.article], ...suggested, words: first && wordsFor(context, first.article) }
}

describe('before anything is learned', () => {
  it.each([
    '以上', '24 小时以上', '一下', '帮我查一下', '多少', '超过 100', '在家里', '家里', '我要超过', '幫我查一下', 'still', 'is it still?', 'work', 'it does not work', 'two', 'wrong', '21 days', 'my name',
  ])('one word that is said in any call brings no card: %s', (text) => {
    const { isWorthShowing, confidence } = hear(text)
    expect(isWorthShowing).toBe(false)
    expect(confidence).toBeLessThan(0.7)
  })

  it.each(['请问一百块以上的怎么办', '上门要多少时间', '我們家裡有四個人', 'my dog is still at the vet', 'we wait two hours'])('nor does it among words that no article has: %s', (text) => {
    expect(hear(text).isWorthShowing).toBe(false)
  })

  it.each([['星云卡', 'fibrecard'], ['我想问星云卡', 'fibrecard'], ['星雲卡', 'fibrecard'], ['转网', 'port'], ['漫游', 'roaming'], ['wheelchair', 'wheelchair']])('one word that tells does, of the title and rare: %s', (text, article) => {
    expect(hear(text)).toMatchObject({ first: article, isWorthShowing: true })
  })

  it.each([['出国前国际漫游怎么开通', 'roaming'], ['我的話費帳單在哪裡查', 'bill'], ['they lost my bag, how do I claim', 'bag']])('several words do: %s', (text, article) => {
    expect(hear(text)).toMatchObject({ first: article, isWorthShowing: true })
  })

  it('what was said some turns ago counts as well', () => {
    expect(hear('我要办国际漫游', '好的').words).toMatchObject({ words: 2, titleWords: 2, isOneWord: false })
  })
})

describe('what an article rests on', () => {
  it('is whole words, each once, in either script', () => {
    expect(hear('漫游费，漫游费').words).toMatchObject({ words: 1, titleWords: 1 })
    expect(hear('國際漫遊').words).toMatchObject({ words: 2, titleWords: 2 })
  })

  it('is no number and nothing that is said in any call', () => {
    expect(hear('24 小时以上').words).toEqual({ words: 0, titleWords: 0, isOneWord: true })
    expect(hear('still').words).toEqual({ words: 0, titleWords: 0, isOneWord: true })
  })
})
