import type { LineId, VaultId } from '../../../core/contract/ids'
import type { Store } from '../store'
import { makeRawKeys, makeWrappingKey, wrap } from './vault-keys'

/** A vault without a passphrase, for the named lines; for all lines that have none of their own where none is named. */
export async function createVault(store: Store, lines: readonly LineId[]): Promise<VaultId> {
  const id = store.newId() as VaultId
  const [{ raw, inboxPublic }, wrappingKey] = await Promise.all([makeRawKeys(), makeWrappingKey()])
  const wrapped = await wrap(raw, wrappingKey, id)
  const createdAt = store.now()
  await store.db.vaults.add({ id, lines, createdAt, wrappingKey, wrapped, inboxPublic, turnedAt: createdAt })
  store.keyring.forget()
  return id
}
