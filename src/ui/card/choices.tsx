import type { CustomerId, EpochMs } from '../../core/contract/ids'
import type { CardChoice } from '../../core/customers/customer-card'
import { Label } from '../words/label'
import { useWords } from '../words/use-words'

interface ChoicesProps {
  readonly choices: readonly CardChoice[]
  readonly now: EpochMs
  readonly onChoose: (customer: CustomerId) => void
}

/** Keys 1 to 9 reach the first nine: as many as can be told apart at a glance. */
export const MAX_KEYED_CHOICES = 9

/** Ranked, the most recent first; one key or one click says who it is, and the number remembers. */
export function Choices({ choices, now, onChoose }: ChoicesProps) {
  const { day } = useWords()
  return (
    <ol className="choices">
        {choices.slice(0, MAX_KEYED_CHOICES).map((choice, index) => (
          <li key={choice.customer}>
            <button type="button" className="choice" aria-keyshortcuts={String(index + 1)} onClick={() => onChoose(choice.customer)}>
              <kbd aria-hidden="true">{index + 1}</kbd>
              <strong>{choice.name}</strong>
              <span className="number soft">{choice.numberShown}</span>
              <span className="choice-last faint">
                {choice.lastContactAt !== undefined && <time>{day(choice.lastContactAt, now)}</time>}
                {choice.lastDemand && <span> <Label of={choice.lastDemand} /></span>}
              </span>
            </button>
          </li>
        ))}
    </ol>
  )
}
