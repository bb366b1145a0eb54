import { useState } from 'react'
import type { LineInVault, VaultSeen } from '../../core/settings/vault-seen'
import type { OnCommand } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Icon } from '../icons/icon'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'
import { useVaultName } from './name-of-vault'
import { PassphraseForm } from './passphrase-form'
import { RemovePassphrase } from './remove-passphrase'
import { UnlockForm } from './unlock-form'
import './vault.css'

interface VaultRowProps {
  readonly vault: VaultSeen
  /** There is no other, so it needs no name. */
  readonly isOne: boolean
  readonly onCommand: OnCommand
}

/** One vault: its light, what it holds, and what is done with its passphrase. */
export function VaultRow({ vault, isOne, onCommand }: VaultRowProps) {
  const { id, state, lines } = vault
  const { t, labelText } = useWords()
  const nameOf = useVaultName()
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
  const misplaced = ({ id: line, labels, meant }: LineInVault) => meant && (
    <p key={line} className="is-amber small" role="status">
      {meant.client === undefined ? t('vault.meantCommon', { line: labelText(labels), client: vault.client ?? '' }) : t('vault.meantOwn', { line: labelText(labels), client: meant.client })}
    </p>
  )
  return (
    <div className="vault-row stack" role="group" aria-label={isOne ? t('vault.section') : nameOf(vault)}>
      {!isOne && (
        <div>
          <h3>{nameOf(vault)}</h3>
          <p className="soft small">{lines.length === 0 ? t('vault.noLines') : t('vault.held', { lines: lines.map(({ labels }) => labelText(labels)).join(' · ') })}</p>
        </div>
      )}
      <p className={state === 'locked' ? 'is-amber' : 'soft'} role="status"><Icon name="lock" /> {t(`vault.state.${state}`)}</p>
      {lines.map(misplaced)}
      {told && <p className="is-green" role="status"><Icon name="check" /> {t(`vault.${told}`)}</p>}
      {state === 'locked' && <div className="settings-form"><UnlockForm vault={id} onCommand={onCommand} /></div>}
      {state !== 'locked' && (
        <div className="row">
          <button type="button" className={`button ${isOne && state === 'none' && asked !== 'set' ? 'is-main' : ''}`} aria-expanded={asked === 'set'} onClick={() => turn('set')}>{t(state === 'none' ? 'vault.set' : 'vault.change')}</button>
          {state === 'open' && <button type="button" className="button" disabled={isBusy} onClick={() => void run(() => onCommand('vault/lock', { vault: id }))}>{t('vault.lock')}</button>}
          {state === 'open' && <button type="button" className="button is-quiet" aria-expanded={asked === 'remove'} onClick={() => turn('remove')}>{t('vault.remove')}</button>}
        </div>
      )}
      {asked === 'set' && state !== 'locked' && <PassphraseForm vault={id} hasOne={state === 'open'} onCommand={onCommand} onDone={() => end('changed')} />}
      {asked === 'remove' && state === 'open' && <RemovePassphrase vault={id} onCommand={onCommand} onDone={() => end('removed')} />}
      <Refusal why={why} />
    </div>
  )
}
