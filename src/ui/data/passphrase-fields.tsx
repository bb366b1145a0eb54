import { useState, type FormEvent } from 'react'
import { SHORTEST_BACKUP_PASSPHRASE } from '../../core/backup/backup-header'
import { passphraseStrength } from '../../core/backup/passphrase-strength'
import { useWords } from '../words/use-words'

interface PassphraseFieldsProps {
  readonly isBusy: boolean
  /** What it is chosen for. */
  readonly of?: 'backup' | 'key'
  /** Both are the same, and long enough. */
  readonly onChosen: (passphrase: string) => void
}

/** Twice, for nothing can be read again with one that was mistyped; with a hint how strong it is. */
export function PassphraseFields({ isBusy, of = 'backup', onChosen }: PassphraseFieldsProps) {
  const { t } = useWords()
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const strength = passphraseStrength(passphrase)
  const isSame = passphrase === again
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onChosen(passphrase)
    setPassphrase('')
    setAgain('')
  }
  return (
    <form className="stack data-form" onSubmit={submit}>
      <label className="field">
        <span>{t(of === 'key' ? 'segments.key.passphrase' : 'data.backup.passphrase')}</span>
        <input type="password" className="input" autoComplete="new-password" maxLength={200} value={passphrase} aria-describedby="passphrase-strength" onChange={(event) => setPassphrase(event.target.value)} />
      </label>
      <p id="passphrase-strength" className={`strength is-${strength} small`} role="status">
        {passphrase !== '' && (
          <>
            <span className="strength-bar" aria-hidden="true"><span /></span>
            <span>{t(`data.backup.strength.${strength}`, { count: SHORTEST_BACKUP_PASSPHRASE })}</span>
          </>
        )}
      </p>
      <label className="field">
        <span>{t('data.backup.again')}</span>
        <input type="password" className="input" autoComplete="new-password" maxLength={200} value={again} onChange={(event) => setAgain(event.target.value)} />
      </label>
      {again !== '' && !isSame && <p className="is-red small" role="status">{t('data.backup.differ')}</p>}
      <p className="field-hint">{t(of === 'key' ? 'segments.key.noWayBack' : 'data.backup.noWayBack')}</p>
      <div><button className="button is-main" disabled={isBusy || strength === 'short' || !isSame}>{t(of === 'key' ? 'segments.key.make' : 'data.backup.start')}</button></div>
    </form>
  )
}
