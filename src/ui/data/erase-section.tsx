import { useState } from 'react'
import type { CustomerId } from '../../core/contract/ids'
import type { ReplyOf } from '../../core/contract/replies'
import type { Settings } from '../../core/contract/settings'
import { useBelongings } from '../hooks/use-belongings'
import { useCustomerSearch } from '../hooks/use-customer-search'
import { Icon } from '../icons/icon'
import { Skeleton } from '../states/skeleton'
import { useWords } from '../words/use-words'
import { EraseConfirm } from './erase-confirm'

export type OnErase = (customer: CustomerId) => Promise<ReplyOf<'customer/erase'>>

interface EraseSectionProps {
  readonly settings: Settings
  readonly onErase: OnErase
}

interface Erased { readonly contacts: number; readonly facts: number }

/** The right to be forgotten: found, looked at, confirmed by typing, gone. */
export function EraseSection({ settings, onErase }: EraseSectionProps) {
  const { t } = useWords()
  const [typed, setTyped] = useState('')
  const [chosen, choose] = useState<CustomerId>()
  const [erased, setErased] = useState<Erased>()
  const { found, isSearching } = useCustomerSearch(typed, settings)
  const again = () => {
    setTyped('')
    choose(undefined)
    setErased(undefined)
  }
  return (
    <section className="stack" aria-label={t('data.erase.title')}>
      <h2>{t('data.erase.title')}</h2>
      <p className="soft">{t('data.erase.hint')}</p>
      {erased ? (
        <div className="stack">
          <p role="status" className="row is-green"><Icon name="check" />{t('data.erase.done')}</p>
          <p>{t('data.erase.doneHint', { contacts: t('data.contacts', { count: erased.contacts }), facts: t('data.facts', { count: erased.facts }) })}</p>
          <p className="soft">{t('data.erase.stays')}</p>
          <div><button type="button" className="button" onClick={again}>{t('data.erase.another')}</button></div>
        </div>
      ) : chosen ? <Chosen customer={chosen} region={settings.region} onErase={onErase} onErased={setErased} onCancel={() => choose(undefined)} /> : (
        <div className="stack data-form">
          <label className="field">
            <span>{t('data.erase.search')}</span>
            <input type="search" className="input" value={typed} onChange={(event) => setTyped(event.target.value)} />
          </label>
          <ul className="stack" aria-label={t('data.erase.search')}>
            {found.map(({ customer, name, numberShown }) => (
              <li key={customer}><button type="button" className="button is-wide data-choice" onClick={() => choose(customer)}><span>{name || t('data.erase.unnamed')}</span><span className="soft">{numberShown}</span></button></li>
            ))}
          </ul>
          {typed.trim() !== '' && !isSearching && found.length === 0 && <p className="soft" role="status">{t('data.erase.nothing')}</p>}
        </div>
      )}
    </section>
  )
}

interface ChosenProps {
  readonly customer: CustomerId
  readonly region: string
  readonly onErase: OnErase
  readonly onErased: (erased: Erased) => void
  readonly onCancel: () => void
}

function Chosen({ customer, region, onErase, onErased, onCancel }: ChosenProps) {
  const belongings = useBelongings(customer, region)
  if (!belongings) return <Skeleton lines={3} />
  return <EraseConfirm belongings={belongings} onErase={onErase} onErased={onErased} onCancel={onCancel} />
}
