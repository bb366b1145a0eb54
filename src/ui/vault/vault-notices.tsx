import type { VaultSeen } from '../../core/settings/vault-seen'
import type { LineId, VaultId } from '../../core/contract/ids'
import type { OnCommand } from '../hooks/reply'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'
import { useVaultName } from './name-of-vault'
import { UnlockForm } from './unlock-form'
import './vault.css'

interface VaultNoticesProps {
  readonly vaults: readonly VaultSeen[]
  /** Its passphrase is asked for elsewhere on the page. */
  readonly isAsked?: VaultId | undefined
  /** In front: its vault is the one that is asked for first. */
  readonly line: LineId
  readonly onCommand: OnCommand
}

/** Wherever an agent may ask who called, while records are locked: of each client by itself. */
export function VaultNotices({ vaults, isAsked, line, onCommand }: VaultNoticesProps) {
  const { t } = useWords()
  const nameOf = useVaultName()
  const isOne = vaults.length === 1 && vaults[0]?.client === undefined
  return vaults.filter(({ id, state }) => state === 'locked' && id !== isAsked).map((vault) => {
    const isInFront = vault.lines.some(({ id }) => id === line)
    const title = isOne ? t('vault.title') : t('vault.of', { name: nameOf(vault) })
    return isInFront ? (
      <section key={vault.id} className="vault-notice" aria-label={title}>
        <p className="is-amber"><Icon name="lock" /> {title}</p>
        <UnlockForm vault={vault.id} onCommand={onCommand} />
      </section>
    ) : (
      <details key={vault.id} className="vault-notice">
        <summary className="is-amber"><Icon name="lock" /> {title}</summary>
        <UnlockForm vault={vault.id} onCommand={onCommand} />
      </details>
    )
  })
}
