import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { CallContext, type Speaker } from '../../../src/core/knowledge/suggest/call-context'
import { explainSuggestion } from '../../../src/core/knowledge/suggest/explain-suggestion'
import { NOTHING_LEARNED } from '../../../src/core/knowledge/suggest/learned'
import { ArticleRanker } from '../../../src/core/knowledge/suggest/rank-articles'
import { suggestArticles } from '../../../src/core/knowledge/suggest/suggest-articles'
import { aSearchIndex } from '../../fixtures/builders/a-search-index'
import { demoArticles } from '../../fixtures/builders/the-demo-library'

let ranker: ArticleRanker
beforeAll(() => void (ranker = new ArticleRanker(aSearchIndex(demoArticles()))))

type Said = readonly (readonly [Speaker, string])[]
function listFor(turns: Said) {
  const context = new CallContext(ranker.index, 'call')
  let suggested = suggestArticles(ranker, context, NOTHING_LEARNED)
  for (const [speaker, text] of turns) {
    context.hear(speaker, text)
    suggested = suggestArticles(ranker, context, NOTHING_LEARNED)
  }
  return { ...suggested, context }
}
const first = (turns: Said) => {
  const { ranked: [best] } = listFor(turns)
  return best && ranker.index.articleIds[best.article]
}

/** What people say, and what recognition, chats and pages make of it. */
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('国际漫游怎么开通', '國際漫遊', 'my bag is lost', '人均100到150元', 'OK👌🏻', '的的的', 'ｆｕｌｌ　ｗｉｄｔｈ', '\u200b', '١٢٣', 'प्रश्न', '𠮷野家', '13800138000', '一百零五', '。。。', '<b>&amp;</b>', '{{name}}', '\n\t') },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
)
const turn = fc.tuple(fc.constantFrom<Speaker>('customer', 'agent'), fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')))

describe('whatever is said', () => {
  it('gives a list in order, of articles once each, and a confidence that is one', () => {
    fc.assert(fc.property(fc.array(turn, { maxLength: 8 }), (turns) => {
      const { ranked, confidence, evidence, context } = listFor(turns)
      expect(confidence >= 0 && confidence <= 1 && evidence.every(Number.isFinite)).toBe(true)
      expect(ranked.every(({ score, features }, at) => Number.isFinite(score) && features.every(Number.isFinite) && score <= (ranked[at - 1]?.score ?? Infinity))).toBe(true)
      expect(new Set(ranked.map(({ article }) => article)).size).toBe(ranked.length)
      if (ranked[0]) expect(explainSuggestion(context, ranked[0]).words.every((word) => word.trim() !== '')).toBe(true)
    }), { numRuns: 150 })
  })

  it('and nothing but silence, a number or a smile makes nobody sure of a card', () => {
    for (const text of ['', '   ', '。', '👍👍', '1', '嗯嗯', 'uh', '的', '\u0000']) expect(listFor([['customer', text]]).isWorthShowing, JSON.stringify(text)).toBe(false)
  })

  it('an empty line between two changes nothing but what is newest', () => {
    expect(first([['customer', '国际漫游怎么开通'], ['agent', ''], ['customer', '']])).toBe(first([['customer', '国际漫游怎么开通']]))
  })
})

describe('as recognition writes it', () => {
  const asked = () => demoArticles().flatMap(({ id, phrasings }) => phrasings.slice(0, 2).map((text) => ({ id, text })))
  const right = (write: (text: string) => string) => asked().filter(({ id, text }) => first([['customer', write(text)]]) === id).length

  it('without signs, in small letters, the same is found', () => {
    expect(right((text) => text.replace(/[\p{P}\p{S}]/gu, '').toLowerCase())).toBeGreaterThanOrEqual(right((text) => text) * 0.97)
  })

  it('in capitals, in full width, with smiles: the same is found', () => {
    const wide = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    expect([right((text) => text.toUpperCase()), right(wide), right((text) => `😡 ${text} 🙏`)]).toEqual(Array(3).fill(right((text) => text)))
  })

  it('a story of some thousand words ends with what was asked, and that is found', () => {
    const story = '然后我就一直等一直等也没有人接我又打了一次还是那样后来我朋友说他也遇到过'.repeat(300)
    expect(first([['customer', `${story}。我想问国际漫游怎么开通`], ['agent', '好的'], ['customer', '国际漫游怎么开通']])).toBe(first([['customer', '国际漫游怎么开通']]))
  })
})
