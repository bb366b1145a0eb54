import type { VaultSeen } from '../../core/settings/vault-seen'
import { useWords } from '../words/use-words'

/** What a vault is called: by its client, or by the one line it holds. */
export function useVaultName(): (vault: Pick<VaultSeen, 'client' | 'lines'>) => string {
  const { t, labelText } = useWords()
  return ({ client, lines }) => client ?? (lines.length === 1 && lines[0] ? labelText(lines[0].labels) : t('vault.common'))
}
