import type { LineId, VaultId } from '../../../core/contract/ids'
import type { VaultRow } from '../rows'
import type { CallsideDb } from '../schema'
import { whenTouched } from '../when-touched'
import { fromBase64, randomBytes, toBase64 } from './bytes'
import type { OpenKeysPort } from './open-keys-port'
import { vaultOfLine } from './vault-of-line'
import { importInboxPublic, importKeys, unwrap, type RawVaultKeys, type VaultKeys } from './vault-keys'

/** No vault's. */
const CALL_KEY = 'calls' as VaultId

export interface VaultAccess {
  readonly vault: VaultId
  readonly inboxPublic: CryptoKey
  /** Absent while the vault is locked. */
  readonly keys?: VaultKeys
}

/**
 * The vaults' keys as this context has them: a cache of the database and of session storage, forgotten as soon as any
 * context locks, rewraps or deletes a vault (all of them write its row).
 */
export class Keyring {
  readonly openKeys: OpenKeysPort
  readonly #db: CallsideDb
  #vaults: Promise<readonly VaultRow[]> | undefined
  #calls: Promise<CryptoKey> | undefined
  readonly #access = new Map<VaultId, Promise<VaultAccess>>()

  constructor(db: CallsideDb, openKeys: OpenKeysPort) {
    this.#db = db
    this.openKeys = openKeys
    whenTouched(this, db.name, ['vaults'], (keyring) => keyring.forget())
  }

  /** The vault of a line of business. */
  async forLine(line: LineId): Promise<VaultAccess> {
    const row = vaultOfLine(await this.#rows(), line)
    if (row === undefined) throw new Error('There is no vault yet')
    return await this.#open(row)
  }

  /** Undefined: deleted, with all that it held. */
  async ofVault(vault: VaultId): Promise<VaultAccess | undefined> {
    const row = (await this.#rows()).find((each) => each.id === vault)
    return row && (await this.#open(row))
  }

  /**
   * For the numbers of calls that are open now, so that two tabs with one call are known for that whatever line each tells of, also
   * while a vault is locked. It ends with the session of the browser.
   */
  async forCalls(): Promise<CryptoKey> {
    this.#calls ??= this.#readCallKey()
    return await this.#calls
  }

  async #readCallKey(): Promise<CryptoKey> {
    const known = await this.openKeys.read(CALL_KEY)
    const raw = known ?? toBase64(randomBytes(32))
    if (known === undefined) await this.openKeys.write(CALL_KEY, raw)
    return await crypto.subtle.importKey('raw', fromBase64(raw), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  }

  forget(): void {
    this.#vaults = undefined
    this.#access.clear()
  }

  async #rows(): Promise<readonly VaultRow[]> {
    const reading = (this.#vaults ??= this.#db.vaults.orderBy('id').toArray())
    // What could not be read, or is still to be made, is asked for again.
    const forget = () => {
      if (this.#vaults === reading) this.#vaults = undefined
    }
    reading.then((rows) => rows.length === 0 && forget(), forget)
    return await reading
  }

  #open(row: VaultRow): Promise<VaultAccess> {
    let access = this.#access.get(row.id)
    if (access === undefined) {
      access = this.#read(row)
      this.#access.set(row.id, access)
      access.then(
        // A locked vault is asked for again: session storage tells nobody of an unlocking.
        (opened) => void (opened.keys ?? this.#access.delete(row.id)),
        () => this.#access.delete(row.id),
      )
    }
    return access
  }

  async #read(row: VaultRow): Promise<VaultAccess> {
    const [raw, inboxPublic] = await Promise.all([this.rawOf(row), importInboxPublic(row.inboxPublic)])
    return { vault: row.id, inboxPublic, ...(raw && { keys: await importKeys(raw) }) }
  }

  /** The keys as text, for wrapping them anew. Undefined: locked. */
  async rawOf(row: VaultRow): Promise<RawVaultKeys | undefined> {
    if (row.wrappingKey !== undefined) return await unwrap(row.wrapped, row.wrappingKey, row.id)
    const open = await this.openKeys.read(row.id)
    return open === undefined ? undefined : (JSON.parse(open) as RawVaultKeys)
  }
}
