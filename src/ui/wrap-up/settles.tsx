import type { ContactId, EpochMs } from '../../core/contract/ids'
import type { ContactLine } from '../../core/customers/customer-card'
import { Label } from '../words/label'
import { useWords } from '../words/use-words'

interface SettlesProps {
  readonly unsolved: readonly ContactLine[]
  readonly closes: readonly ContactId[]
  readonly now: EpochMs
  readonly onChange: (closes: readonly ContactId[]) => void
}

/** Earlier contacts that were left unsolved: does this one settle them? */
export function Settles({ unsolved, closes, now, onChange }: SettlesProps) {
  const { t, whenExactly } = useWords()
  if (unsolved.length === 0) return null
  return (
    <fieldset className="settles">
      <legend className="field-name">{t('wrapUp.settles')}</legend>
      {unsolved.map((each) => {
        const isClosed = closes.includes(each.contact)
        return (
          <label key={each.contact} className="check">
            <input type="checkbox" checked={isClosed} onChange={() => onChange(isClosed ? closes.filter((id) => id !== each.contact) : [...closes, each.contact])} />
            <span>{each.demand ? <Label of={each.demand} /> : t(`outcome.${each.outcome}`)}</span>
            <time className="faint small">{whenExactly(each.startedAt, now)}</time>
          </label>
        )
      })}
    </fieldset>
  )
}
