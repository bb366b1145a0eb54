import type { VaultSeen } from '../../core/settings/vault-seen'
import type { OnCommand } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Icon } from '../icons/icon'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'
import { useVaultName } from './name-of-vault'
import './vault.css'

interface VaultLightsProps {
  readonly vaults: readonly VaultSeen[]
  readonly onCommand: OnCommand
}

/** Each client's vault with its light, where there are several: open ones are locked by one click. A locked one is opened where it is asked for. */
export function VaultLights({ vaults, onCommand }: VaultLightsProps) {
  const { t } = useWords()
  const nameOf = useVaultName()
  const { isBusy, why, run } = useReply()
  if (vaults.length < 2) return null
  return (
    <section className="vault-lights" aria-label={t('vault.lights')}>
      <h3 className="field-name">{t('vault.lights')}</h3>
      <ul>
        {vaults.map((vault) => (
          <li key={vault.id} className="row is-spread">
            <span className="vault-light-name">{nameOf(vault)}</span>
            <span className={`small ${vault.state === 'locked' ? 'is-amber' : 'soft'}`}>{vault.state === 'locked' && <Icon name="lock" />} {t(`vault.state.${vault.state}`)}</span>
            {vault.state === 'open' && <button type="button" className="link-button small" disabled={isBusy} aria-label={`${t('vault.lock')} ${nameOf(vault)}`} onClick={() => void run(() => onCommand('vault/lock', { vault: vault.id }))}>{t('vault.lock')}</button>}
          </li>
        ))}
      </ul>
      <Refusal why={why} />
    </section>
  )
}
