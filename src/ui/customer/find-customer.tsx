import type { CustomerId, EpochMs } from '../../core/contract/ids'
import type { Settings } from '../../core/contract/settings'
import { useKept } from '../forms/use-kept'
import { useCustomerSearch } from '../hooks/use-customer-search'
import { useWords } from '../words/use-words'
import { ChoiceField } from './choice-field'

interface FindCustomerProps {
  readonly settings: Settings
  readonly now: EpochMs
  readonly label: string
  readonly hotkey?: string
  /** Left out of what is found. */
  readonly except?: CustomerId
  readonly onChoose: (customer: CustomerId, name: string) => void
}

/** By name, pinyin initials or number; what was not looked through is said, and can be. */
export function FindCustomer({ settings, now, label, hotkey, except, onChoose }: FindCustomerProps) {
  const { t, number } = useWords()
  const [typed, setTyped] = useKept(`find ${settings.line} ${except ?? ''}`, '')
  const { found, isSearching, scanned, onMore } = useCustomerSearch(typed, settings)
  const choices = found.filter(({ customer }) => customer !== except)
  const choose = (customer: CustomerId) => {
    setTyped('')
    onChoose(customer, choices.find((each) => each.customer === customer)?.name ?? '')
  }
  return (
    <section className="find-customer" aria-label={label}>
      <ChoiceField label={label} hint={t('record.findHint')} hotkey={hotkey} typed={typed} onType={setTyped} choices={choices} now={now} onChoose={choose} />
      <div role="status" className="small soft">
        {isSearching && t('record.searching')}
        {!isSearching && typed.trim() !== '' && choices.length === 0 && t('record.nobody')}
        {!isSearching && onMore && <p className="row">{t('record.partial', { shown: number(scanned ?? 0) })} <button type="button" className="link-button" onClick={onMore}>{t('record.goOn')}</button></p>}
      </div>
    </section>
  )
}
