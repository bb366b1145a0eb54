import type { LineId, VaultId } from '../../../core/contract/ids'
import type { VaultRow } from '../rows'
import type { Store } from '../store'
import { makeRawKeys, makeWrappingKey, wrap } from './vault-keys'

/** A vault without a passphrase, for the named lines, of the named client; for all lines that have none of their own where none is named. */
export async function createVault(store: Store, lines: readonly LineId[], client?: string): Promise<VaultId> {
  const row = await newVaultRow(store, lines, client)
  await store.db.vaults.add(row)
  store.keyring.forget()
  return row.id
}

/** Made before the transaction that writes it: WebCrypto inside of one ends it. */
export async function newVaultRow(store: Store, lines: readonly LineId[], client?: string): Promise<VaultRow> {
  const id = store.newId() as VaultId
  const [{ raw, inboxPublic }, wrappingKey] = await Promise.all([makeRawKeys(), makeWrappingKey()])
  const wrapped = await wrap(raw, wrappingKey, id)
  const createdAt = store.now()
  return { id, lines, createdAt, wrappingKey, wrapped, inboxPublic, turnedAt: createdAt, ...(client !== undefined && { client }) }
}
