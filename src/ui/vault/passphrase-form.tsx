import { useState } from 'react'
import type { VaultId } from '../../core/contract/ids'
import type { OnCommand } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'

/** As the store has it; shorter ones are guessed in an afternoon. */
const SHORTEST = 8

interface PassphraseFormProps {
  readonly vault: VaultId
  /** There is one already: whoever changes it knows it. */
  readonly hasOne: boolean
  readonly onCommand: OnCommand
  readonly onDone: () => void
}

/** A passphrase, typed twice: nothing can be read again with one that was mistyped. */
export function PassphraseForm({ vault, hasOne, onCommand, onDone }: PassphraseFormProps) {
  const { t } = useWords()
  const [current, setCurrent] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const { isBusy, why, run } = useReply()
  const isShort = [...passphrase].length < SHORTEST
  const field = (label: string, value: string, onValue: (value: string) => void, complete: string) => (
    <label className="field"><span>{label}</span><input type="password" className="input" autoComplete={complete} maxLength={200} value={value} onChange={(event) => onValue(event.target.value)} /></label>
  )
  return (
    <form
      className="stack settings-form"
      onSubmit={(event) => {
        event.preventDefault()
        void run(() => onCommand('vault/set-passphrase', { vault, passphrase, ...(hasOne && { current }) })).then((isDone) => isDone && onDone())
      }}
    >
      {hasOne && field(t('vault.current'), current, setCurrent, 'current-password')}
      {field(t('vault.new'), passphrase, setPassphrase, 'new-password')}
      {passphrase !== '' && isShort && <p className="is-amber small" role="status">{t('vault.tooShort')}</p>}
      {field(t('vault.again'), again, setAgain, 'new-password')}
      {again !== '' && again !== passphrase && <p className="is-red small" role="status">{t('vault.differ')}</p>}
      <p className="field-hint">{t('vault.noWayBack')}</p>
      <Refusal why={why} />
      <div className="row"><button className="button is-main" disabled={isBusy || isShort || passphrase !== again || (hasOne && !current)}>{t('vault.save')}</button></div>
    </form>
  )
}
