import { useRef, useState } from 'react'
import type { CustomerId, EpochMs } from '../../core/contract/ids'
import type { Settings } from '../../core/contract/settings'
import { Choices } from '../card/choices'
import { useCustomerSearch } from '../hooks/use-customer-search'
import { KeyedField } from '../keys/keyed-field'
import { useWords } from '../words/use-words'

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
  const [typed, setTyped] = useState('')
  const list = useRef<HTMLDivElement>(null)
  const { found, isSearching, scanned, onMore } = useCustomerSearch(typed, settings)
  const choices = found.filter(({ customer }) => customer !== except)
  const choose = (customer: CustomerId) => {
    setTyped('')
    onChoose(customer, choices.find((each) => each.customer === customer)?.name ?? '')
  }
  return (
    <section className="find-customer" aria-label={label}>
      <KeyedField
        hotkey={hotkey} label={label} type="search" value={typed} placeholder={t('record.findHint')}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          const first = choices[0]
          if (event.key === 'Enter' && first) choose(first.customer)
          if (event.key === 'ArrowDown') list.current?.querySelector('button')?.focus()
        }}
      />
      {choices.length > 0 && <div ref={list}><Choices choices={choices} now={now} keyed="enter" onChoose={choose} /></div>}
      <div role="status" className="small soft">
        {isSearching && t('record.searching')}
        {!isSearching && typed.trim() !== '' && choices.length === 0 && t('record.nobody')}
        {!isSearching && onMore && <p className="row">{t('record.partial', { shown: number(scanned ?? 0) })} <button type="button" className="link-button" onClick={onMore}>{t('record.goOn')}</button></p>}
      </div>
    </section>
  )
}
