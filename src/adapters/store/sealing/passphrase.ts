import type { EpochMs, VaultId } from '../../../core/contract/ids'
import { done, refused, type Result } from '../../../core/contract/result'
import type { Store } from '../store'
import type { VaultRow } from '../rows'
import { randomBytes } from './bytes'
import { makeWrappingKey, PASSPHRASE_ROUNDS, unwrap, wrap, wrappingKeyOf, type RawVaultKeys } from './vault-keys'

/** Shorter ones are guessed in an afternoon, whatever the rounds. */
export const SHORTEST_PASSPHRASE = 8
export type VaultRefusal = 'vault-locked' | 'wrong-passphrase' | 'passphrase-too-short' | 'no-such-vault' | 'no-passphrase'

/**
 * Sets or changes it. Only the wrapping of the keys changes; nothing sealed is written anew. The vault stays open.
 * Fewer `rounds` are for tests, which have no secrets and little time.
 */
export async function setPassphrase(store: Store, vault: VaultId, passphrase: string, rounds = PASSPHRASE_ROUNDS): Promise<Result<undefined, VaultRefusal>> {
  if ([...passphrase].length < SHORTEST_PASSPHRASE) return refused('passphrase-too-short')
  return await rewrap(store, vault, async (row, raw) => {
    const kdf = { name: 'PBKDF2-SHA-256' as const, rounds, salt: randomBytes(16) }
    const wrapped = await wrap(raw, await wrappingKeyOf(passphrase, kdf), row.id)
    await store.keyring.openKeys.write(row.id, JSON.stringify(raw))
    return { kdf, wrapped }
  })
}

export async function removePassphrase(store: Store, vault: VaultId): Promise<Result<undefined, VaultRefusal>> {
  return await rewrap(store, vault, async (row, raw) => {
    const wrappingKey = await makeWrappingKey()
    return { wrappingKey, wrapped: await wrap(raw, wrappingKey, row.id) }
  })
}

/** At the beginning of a shift. What was recorded meanwhile is folded by `foldWaiting`, which the caller runs next. */
export async function unlockVault(store: Store, vault: VaultId, passphrase: string): Promise<Result<undefined, VaultRefusal>> {
  const row = await store.db.vaults.get(vault)
  if (row === undefined) return refused('no-such-vault')
  if (row.kdf === undefined) return refused('no-passphrase')
  const raw = await unwrap(row.wrapped, await wrappingKeyOf(passphrase, row.kdf), row.id)
  if (raw === undefined) return refused('wrong-passphrase')
  await store.keyring.openKeys.write(vault, JSON.stringify(raw))
  await touch(store, row)
  return done(undefined)
}

/** A vault without a passphrase cannot be locked: its key lies beside it. */
export async function lockVault(store: Store, vault: VaultId): Promise<Result<undefined, VaultRefusal>> {
  const row = await store.db.vaults.get(vault)
  if (row === undefined) return refused('no-such-vault')
  if (row.kdf === undefined) return refused('no-passphrase')
  await store.keyring.openKeys.clear(vault)
  await touch(store, row)
  // Others hear of the row; who locks has forgotten when it is done.
  store.keyring.forget()
  store.transcripts.forget()
  return done(undefined)
}

type Wrapping = Pick<VaultRow, 'wrapped' | 'kdf' | 'wrappingKey'>

async function rewrap(
  store: Store, vault: VaultId, make: (row: VaultRow, raw: RawVaultKeys) => Promise<Wrapping>,
): Promise<Result<undefined, VaultRefusal>> {
  return await store.locks.withLock('vault', async () => {
    const row = await store.db.vaults.get(vault)
    if (row === undefined) return refused('no-such-vault')
    const raw = await store.keyring.rawOf(row)
    if (raw === undefined) return refused('vault-locked')
    const { kdf: _, wrappingKey: __, ...rest } = row
    const wrapping = await make(row, raw)
    await store.db.vaults.put({ ...rest, ...wrapping, turnedAt: store.now() })
    if (wrapping.kdf === undefined) await store.keyring.openKeys.clear(vault)
    store.keyring.forget()
    return done(undefined)
  })
}

/** Writing the row tells every other context to forget its copies of the keys. */
async function touch(store: Store, row: VaultRow): Promise<void> {
  await store.db.vaults.update(row.id, { turnedAt: Math.max(store.now(), row.turnedAt + 1) as EpochMs })
  store.keyring.forget()
}
