import type { VaultSeen } from '../../core/settings/vault-seen'
import type { LineId } from '../../core/contract/ids'
import type { OnCommand } from '../hooks/reply'
import { UnlockForm } from './unlock-form'
import { VaultNotices } from './vault-notices'

interface UnlockLockedProps {
  /** Absent: being looked at. */
  readonly vaults: readonly VaultSeen[] | undefined
  readonly line: LineId
  readonly onCommand: OnCommand
}

/** Where all records have to be open: each client's by its own passphrase, where there are several. */
export function UnlockLocked({ vaults = [], line, onCommand }: UnlockLockedProps) {
  return vaults.length > 1 ? <VaultNotices vaults={vaults} line={line} onCommand={onCommand} /> : <UnlockForm onCommand={onCommand} />
}
