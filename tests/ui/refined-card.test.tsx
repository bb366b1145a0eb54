import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { SuggestionCard, type SuggestionCardProps } from '../../src/ui/suggestions/suggestion-card'
import { anArticleRow } from '../fixtures/builders/an-article'
import { NOW } from '../fixtures/cards'
import { draw, placed } from './draw'

type Card = NonNullable<SuggestionCardProps['card']>
const card = (more: Partial<Card> = {}) => (
  <SuggestionCard
    card={{ article: anArticleRow('roaming', '国际漫游怎么开', { body: '发送 KTGJMY。' }), isModelChoice: false, words: [], ...more }} others={[]} isMuted={false} now={NOW}
    onJudge={() => {}} onTake={() => {}} onMute={() => {}}
  />
)

it('what to say comes into the card sentence by sentence, and it says that a model drafted it', () => {
  const { rerender, container } = draw(card())
  expect(container.querySelector('.suggestion-words')).toBeNull()
  rerender(placed(card({ words: ['您发 KTGJMY 就能开通。'] })))
  rerender(placed(card({ words: ['您发 KTGJMY 就能开通。', '不用不收费。'] })))
  expect(container.querySelector('.suggestion-words')?.textContent).toBe('可以这样说（模型草拟）您发 KTGJMY 就能开通。不用不收费。')
})

it('a card that a model chose says so', () => {
  draw(card({ isModelChoice: true }))
  expect(screen.getByText('模型认为它更合适')).toBeDefined()
})
