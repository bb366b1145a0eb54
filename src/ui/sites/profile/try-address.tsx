import { useState } from 'react'
import type { AddressTry } from '../../../core/contract/replies'
import { useWords } from '../../words/use-words'

interface TryAddressProps {
  /** Nothing where the background did not answer. */
  readonly onTry: (address: string) => Promise<AddressTry | 'nothing' | undefined>
}

/** A real link, and what would be read from it by what is written above. Nothing of it is kept. */
export function TryAddress({ onTry }: TryAddressProps) {
  const { t } = useWords()
  const [address, setAddress] = useState('')
  const [told, setTold] = useState<AddressTry | 'nothing' | 'not-an-address'>()
  const look = async () => setTold(URL.canParse(address.trim()) ? await onTry(address.trim()) : 'not-an-address')
  return (
    <div className="try-out" role="group" aria-label={t('site.link.tryTitle')}>
      <label className="field">
        <span>{t('site.link.tryTitle')}</span>
        <input
          className="input" aria-label={t('site.link.tryAddress')} placeholder="https://crm.example/pop?ani=13800138000" spellCheck={false} autoComplete="off" maxLength={4000} value={address}
          onChange={(event) => {
            setAddress(event.target.value)
            setTold(undefined)
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            void look()
          }}
        />
      </label>
      <div className="row">
        <button type="button" className="button" disabled={!address.trim()} onClick={() => void look()}>{t('site.link.tryTitle')}</button>
        <span className="field-hint">{t('site.link.tryHint')}</span>
      </div>
      <div role="status">
        {told === 'nothing' && <p className="is-amber">{t('site.link.nothing')}</p>}
        {told === 'not-an-address' && <p className="is-amber">{t('site.link.notAnAddress')}</p>}
        {typeof told === 'object' && (
          <dl className="try-told">
            <dt>{t(`site.link.read.${told.direction}`)}</dt><dd className="number">{told.rawNumber ?? '—'}</dd>
            {told.name && <><dt>{t('site.link.read.name')}</dt><dd>{told.name}</dd></>}
            {told.dialled && <><dt>{t('site.link.read.dialled')}</dt><dd className="number">{told.dialled}</dd></>}
            {told.callId && <><dt>{t('site.link.read.callId')}</dt><dd>{told.callId}</dd></>}
          </dl>
        )}
      </div>
    </div>
  )
}
