import { describe, expect, it } from 'vitest'
import type { ArticleId, EpochMs, SuggestionId } from '../../../src/core/contract/ids'
import type { SuggestedList } from '../../../src/core/contract/suggestions'
import { NO_SUGGESTIONS, takeSuggested, withoutCard } from '../../../src/core/knowledge/suggest/call-suggestions'
import { replaceCard, withWords } from '../../../src/core/knowledge/suggest/refine-card'

const at = (ms: number) => ms as EpochMs
const [FIRST, SECOND] = ['first' as ArticleId, 'second' as ArticleId]
const LIST: SuggestedList = {
  ranked: [FIRST, SECOND].map((article) => ({ article, score: 1, features: {} as never })), confidence: 0.9, threshold: 0.5, evidence: [], said: { terms: [], newest: [] },
}
let ids = 0
const newId = () => `s${(ids += 1)}`
const shown = () => takeSuggested(NO_SUGGESTIONS, LIST, { dial: 'practised', now: at(100_000), newId })
const idOf = (state: ReturnType<typeof shown>) => state.card?.id as SuggestionId
const replace = (state: ReturnType<typeof shown>, of = idOf(state), article = SECOND) => replaceCard(state, of, article, { now: at(101_000), newId })

describe('a card that came up', () => {
  it('is replaced by another of its list within the same budget, and that one is not put up once more', () => {
    const before = shown()
    const after = replace(before)
    expect(after?.card).toMatchObject({ article: SECOND, isModelChoice: true, list: LIST })
    expect(after?.card?.id).not.toBe(before.card?.id)
    expect(after?.attention).toEqual({ ...before.attention, visible: SECOND, shown: [FIRST, SECOND] })
  })
  it('keeps what stands beside it', () => {
    const before = { ...shown(), heard: 'line-9' }
    const after = replaceCard(before, idOf(before), SECOND, { now: at(101_000), newId })
    expect([after?.heard, withWords(before, idOf(before), ['这样说'])?.heard]).toEqual(['line-9', 'line-9'])
  })
  it('is left alone once the agent did something: put it away, or muted the call', () => {
    const before = shown()
    expect(replace(withoutCard(before, 'card/cleared', at(100_500)), idOf(before))).toBeUndefined()
    expect(replace({ ...before, attention: { ...before.attention, isMuted: true } })).toBeUndefined()
  })
  it('is left alone for one that is not in its list, or was shown before', () => {
    expect(replace(shown(), undefined, 'other' as ArticleId)).toBeUndefined()
    const once = replace(shown())
    expect(once && replace(once, undefined, FIRST)).toBeUndefined()
  })
  it('takes words for itself alone', () => {
    const before = shown()
    expect(withWords(before, idOf(before), ['这样说'])?.card).toMatchObject({ article: FIRST, words: ['这样说'] })
    expect(withWords(before, 'gone' as SuggestionId, ['这样说'])).toBeUndefined()
  })
})
