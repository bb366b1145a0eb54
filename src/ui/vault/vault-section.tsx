import { useState } from 'react'
import type { OnCommand } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Icon } from '../icons/icon'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'
import { PassphraseForm } from './passphrase-form'
import { RemovePassphrase } from './remove-passphrase'
import { UnlockForm } from './unlock-form'

interface VaultSectionProps {
  /** Absent: being looked at. */
  readonly vault: 'none' | 'open' | 'locked' | undefined
  readonly isLockedAtShiftEnd: boolean
  readonly onCommand: OnCommand
}

/** The passphrase that opens customer records: set, changed, taken away, locked and unlocked. */
export function VaultSection({ vault, isLockedAtShiftEnd, onCommand }: VaultSectionProps) {
  const { t } = useWords()
  const [asked, ask] = useState<'set' | 'remove'>()
  const [told, setTold] = useState<'changed' | 'removed'>()
  const { isBusy, why, run } = useReply()
  const turn = (to: typeof asked) => {
    ask(asked === to ? undefined : to)
    setTold(undefined)
  }
  const end = (what: typeof told) => {
    ask(undefined)
    setTold(what)
  }
  return (
    <section className="settings-section" aria-labelledby="settings-vault">
      <h2 id="settings-vault">{t('vault.section')}</h2>
      <p className="soft">{t('vault.why')}</p>
      {vault && <p className={vault === 'locked' ? 'is-amber' : 'soft'} role="status"><Icon name="lock" /> {t(`vault.state.${vault}`)}</p>}
      {told && <p className="is-green" role="status"><Icon name="check" /> {t(`vault.${told}`)}</p>}
      {vault === 'locked' && <div className="settings-form"><UnlockForm onCommand={onCommand} /></div>}
      {(vault === 'none' || vault === 'open') && (
        <div className="row">
          <button type="button" className={`button ${vault === 'none' && asked !== 'set' ? 'is-main' : ''}`} aria-expanded={asked === 'set'} onClick={() => turn('set')}>{t(vault === 'none' ? 'vault.set' : 'vault.change')}</button>
          {vault === 'open' && <button type="button" className="button" disabled={isBusy} onClick={() => void run(() => onCommand('vault/lock', {}))}>{t('vault.lock')}</button>}
          {vault === 'open' && <button type="button" className="button is-quiet" aria-expanded={asked === 'remove'} onClick={() => turn('remove')}>{t('vault.remove')}</button>}
        </div>
      )}
      {asked === 'set' && vault !== 'locked' && <PassphraseForm hasOne={vault === 'open'} onCommand={onCommand} onDone={() => end('changed')} />}
      {asked === 'remove' && vault === 'open' && <RemovePassphrase onCommand={onCommand} onDone={() => end('removed')} />}
      <label className="check"><input type="checkbox" checked={isLockedAtShiftEnd} onChange={(event) => void run(() => onCommand('settings/change', { isLockedAtShiftEnd: event.target.checked }))} /><span>{t('vault.atShiftEnd')}</span></label>
      <Refusal why={why} />
    </section>
  )
}
