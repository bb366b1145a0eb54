import type { CustomerId } from '../../core/contract/ids'
import type { CustomerCard } from '../../core/customers/customer-card'
import { useWords } from '../words/use-words'

/** Why there is no name, or how to say that the name is wrong. */
export function MatchNote({ card, onRefuse }: { readonly card: CustomerCard; readonly onRefuse: (customer: CustomerId) => void }) {
  const { t } = useWords()
  const { match } = card
  switch (match.kind) {
    case 'one':
      return (
        <button type="button" className="link-button small" onClick={() => onRefuse(match.customer)}>{t('match.notThisPerson')}</button>
      )
    case 'shared':
      return <p>{t(`match.sharedWhy.${match.why}`)}</p>
    case 'withheld':
      return <p>{t('match.withheldHint')}</p>
    case 'locked':
      return <p>{t('match.lockedHint')}</p>
    case 'several':
      return <p>{t('match.severalHint', { count: match.choices.length })}</p>
    case 'maybe':
      return <p>{t('match.maybeHint')}</p>
    case 'none':
      return null
  }
}
