import type { Judgement, LearnedFrom, SuggestionCard } from '../../contract/suggestions'
import { given } from '../../facts/given'
import type { Feedback } from './feedback'
import { choiceOf } from './learn-weights'

/** What is kept of a judgement, to learn from it. Of a card that was only put away nothing is. */
export function learnedFrom({ article, list }: SuggestionCard, judgement: Judgement): LearnedFrom {
  const judged = { evidence: list.evidence, isRight: judgement === 'accepted' && list.ranked[0]?.article === article }
  switch (judgement) {
    case 'accepted':
      return { said: list.said, judged, ...given({ choice: choiceOf(list.ranked, (each) => each === article) }) }
    case 'dismissed':
      // Who dismisses what he took himself says nothing of what stood first.
      return list.ranked[0]?.article === article ? { judged } : {}
    case 'cleared':
      return {}
  }
}

/** As the learning reads it (`feedback.ts`). */
export function feedbackOf(judgement: Judgement, { call, article }: { readonly call: string; readonly article: string }, { said, choice, judged }: LearnedFrom): Feedback {
  if (judgement === 'accepted' && said) {
    return { kind: 'accepted', turn: { call, article, terms: new Map(said.terms), newest: new Map(said.newest) }, choice, judged }
  }
  return judgement === 'dismissed' && judged ? { kind: 'dismissed', call, judged } : { kind: 'cleared' }
}
