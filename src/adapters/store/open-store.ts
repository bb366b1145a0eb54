import { Dexie } from 'dexie'
import { v7 } from 'uuid'
import type { DeviceId, EpochMs } from '../../core/contract/ids'
import { declareVersions, DATABASE_NAME } from './schema'
import type { Store } from './store'
import { locks, type LockPort } from './locks'
import { JudgementCount } from './judgement-count'
import { OpenedTranscripts } from './opened-transcripts'
import { Keyring } from './sealing/keyring'
import type { OpenKeysPort } from './sealing/open-keys-port'
import { createVault } from './sealing/create-vault'
import { isCommonVault } from './sealing/vault-of-line'

export type { Store } from './store'

export interface StoreOptions {
  readonly openKeys: OpenKeysPort
  /** A reader (panel, desk) makes nothing: until the background has opened the store once, it reads emptiness. */
  readonly role: 'writer' | 'reader'
  readonly name?: string
  readonly locks?: LockPort
  readonly newId?: () => string
  readonly now?: () => EpochMs
  /** For tests: another IndexedDB than the global one. */
  readonly indexedDb?: { readonly indexedDB: IDBFactory; readonly IDBKeyRange: typeof IDBKeyRange }
}

export async function openStore(options: StoreOptions): Promise<Store> {
  const db = declareVersions(new Dexie(options.name ?? DATABASE_NAME, {
    // Rows are sealed bytes read once: a second copy of them in memory helps nobody.
    cache: 'disabled',
    ...options.indexedDb,
  }))
  const store: Store = {
    db,
    keyring: new Keyring(db, options.openKeys),
    transcripts: new OpenedTranscripts(db),
    judgements: new JudgementCount(db),
    locks: options.locks ?? locks(),
    newId: options.newId ?? (() => v7()),
    now: options.now ?? (() => Date.now() as EpochMs),
  }
  await db.open()
  if (options.role === 'writer') await store.locks.withLock('vault', () => makeDeviceAndVault(store))
  return store
}

/** Once per installation. Keys are made before the transaction: WebCrypto inside of one ends it. */
async function makeDeviceAndVault(store: Store): Promise<void> {
  const { db } = store
  if ((await db.meta.get('device')) === undefined) {
    const signing = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify'])
    await db.meta.add({ key: 'device', id: store.newId() as DeviceId, nextSeq: 1, signing })
  }
  if (!(await db.vaults.toArray()).some(isCommonVault)) await createVault(store, [])
}
