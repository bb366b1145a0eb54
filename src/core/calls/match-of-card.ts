import type { CardMatch } from '../customers/customer-card'
import type { CallMatch } from './call'

/** What a call keeps of whom its card named. */
export function matchOfCard(match: CardMatch): CallMatch {
  switch (match.kind) {
    case 'one':
      return { rule: match.rule, customer: match.customer, isChosen: false, candidates: 1 }
    case 'several':
    case 'maybe':
      return { rule: match.kind === 'maybe' ? match.rule : 'exact', isChosen: false, candidates: match.choices.length }
    case 'none':
    case 'withheld':
    case 'shared':
    case 'locked':
      return { rule: match.kind, isChosen: false, candidates: 0 }
  }
}
