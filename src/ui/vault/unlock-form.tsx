import { useState } from 'react'
import type { VaultId } from '../../core/contract/ids'
import type { OnCommand } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'

/** Of one vault; of the line in front where none is named. Calls go on being recorded meanwhile; only seeing them needs the passphrase. */
export function UnlockForm({ vault, onCommand }: { readonly vault?: VaultId | undefined; readonly onCommand: OnCommand }) {
  const { t } = useWords()
  const [passphrase, setPassphrase] = useState('')
  const { isBusy, why, run } = useReply()
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void run(() => onCommand('vault/unlock', { passphrase, ...(vault && { vault }) })).then((isOpen) => isOpen && setPassphrase(''))
      }}
    >
      <label className="field">
        <span>{t('vault.passphrase')}</span>
        <input type="password" className="input" autoComplete="off" maxLength={200} value={passphrase} onChange={(event) => setPassphrase(event.target.value)} />
      </label>
      <p className="field-hint">{t('vault.hint')}</p>
      <Refusal why={why} />
      <div className="row"><button className="button is-main" disabled={isBusy || !passphrase}>{t('vault.unlock')}</button></div>
    </form>
  )
}
