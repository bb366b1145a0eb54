import type { VaultSeen } from '../../core/settings/vault-seen'
import type { OnCommand } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'
import { VaultRow } from './vault-row'

interface VaultSectionProps {
  /** Absent: being looked at. */
  readonly vaults: readonly VaultSeen[] | undefined
  readonly isLockedAtShiftEnd: boolean
  readonly onCommand: OnCommand
}

/** The passphrases that open customer records, each client's by itself: set, changed, taken away, locked and unlocked. */
export function VaultSection({ vaults, isLockedAtShiftEnd, onCommand }: VaultSectionProps) {
  const { t } = useWords()
  const { why, run } = useReply()
  const isOne = vaults?.length === 1 && vaults[0]?.client === undefined
  return (
    <section className="settings-section" aria-labelledby="settings-vault">
      <h2 id="settings-vault">{t('vault.section')}</h2>
      <p className="soft">{t('vault.why')}{!isOne && <> {t('vault.each')}</>}</p>
      {vaults?.map((vault) => <VaultRow key={vault.id} vault={vault} isOne={isOne} onCommand={onCommand} />)}
      <label className="check"><input type="checkbox" checked={isLockedAtShiftEnd} onChange={(event) => void run(() => onCommand('settings/change', { isLockedAtShiftEnd: event.target.checked }))} /><span>{t('vault.atShiftEnd')}</span></label>
      <Refusal why={why} />
    </section>
  )
}
