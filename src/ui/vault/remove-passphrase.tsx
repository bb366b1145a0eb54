import { useState } from 'react'
import type { VaultId } from '../../core/contract/ids'
import type { OnCommand } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'

export function RemovePassphrase({ vault, onCommand, onDone }: { readonly vault: VaultId; readonly onCommand: OnCommand; readonly onDone: () => void }) {
  const { t } = useWords()
  const [current, setCurrent] = useState('')
  const { isBusy, why, run } = useReply()
  return (
    <form
      className="stack settings-form"
      onSubmit={(event) => {
        event.preventDefault()
        void run(() => onCommand('vault/remove-passphrase', { vault, current })).then((isDone) => isDone && onDone())
      }}
    >
      <label className="field"><span>{t('vault.current')}</span><input type="password" className="input" autoComplete="current-password" maxLength={200} value={current} onChange={(event) => setCurrent(event.target.value)} /></label>
      <Refusal why={why} />
      <div className="row"><button className="button is-danger" disabled={isBusy || !current}>{t('vault.remove')}</button></div>
    </form>
  )
}
