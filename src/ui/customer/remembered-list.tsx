import type { CustomerId, EpochMs } from '../../core/contract/ids'
import type { RememberedData } from '../../core/customers/customer-card'
import { useKept } from '../forms/use-kept'
import { Icon } from '../icons/icon'
import { KeyedField } from '../keys/keyed-field'
import { useWords } from '../words/use-words'

interface RememberedListProps {
  readonly customer: CustomerId
  readonly remembered: readonly RememberedData[]
  readonly now: EpochMs
  /** Whether it was taken. An empty value forgets. */
  readonly onRemember: (field: string, value: string) => Promise<boolean>
}

/** What the customer told once and is only asked to confirm: an address, a meter number. */
export function RememberedList({ customer, remembered, now, onRemember }: RememberedListProps) {
  const { t, day } = useWords()
  const [field, setField] = useKept(`customer/field ${customer}`, '')
  const [value, setValue] = useKept(`customer/value ${customer}`, '')
  return (
    <>
      <h3>{t('customer.remembered')}</h3>
      <ul>
        {remembered.map((each) => (
          <li key={each.field} className="line-with-end">
            <span className="soft">{each.field}</span>
            <span>{each.value}</span>
            <time className="faint small">{t('customer.toldAt', { day: day(each.toldAt, now) })}</time>
            <button type="button" className="icon-button" title={t('customer.confirm')} aria-label={t('customer.confirmField', { field: each.field })} onClick={() => void onRemember(each.field, each.value)}><Icon name="check" /></button>
            <button type="button" className="icon-button" aria-label={t('customer.forget', { field: each.field })} onClick={() => void onRemember(each.field, '')}><Icon name="close" /></button>
          </li>
        ))}
      </ul>
      <form
        className="row add-line"
        onSubmit={(event) => {
          event.preventDefault()
          if (!field.trim() || !value.trim()) return
          void onRemember(field.trim(), value.trim()).then((isTaken) => {
            if (!isTaken) return
            setField('')
            setValue('')
          })
        }}
      >
        <KeyedField hotkey="i" label={t('customer.field')} value={field} maxLength={80} placeholder={t('customer.field')} onChange={(event) => setField(event.target.value)} />
        <input className="input" value={value} maxLength={400} aria-label={t('customer.value')} placeholder={t('customer.value')} onChange={(event) => setValue(event.target.value)} />
        <button className="button" disabled={!field.trim() || !value.trim()}>{t('action.add')}</button>
      </form>
    </>
  )
}
