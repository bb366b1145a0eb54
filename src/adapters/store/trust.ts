import type { KeyId, Revocations, RootKey, Rotation, VouchedKey } from '../../core/packs/keys'
import type { PairingCode } from '../../core/packs/pairing-code'
import { newerList, type Trust } from '../../core/packs/verify-pack'
import { given } from '../../core/facts/given'
import type { TrustRow, TrustWay } from './pack-rows'
import type { Tables } from './schema'
import type { Store } from './store'

type RootRow = Extract<TrustRow, { kind: 'root' }>

/** What this desk trusts; `given`: what a policy adds. */
export async function readTrust({ db }: Store, givenCode?: PairingCode): Promise<Trust> {
  const rows = await db.trust.toArray()
  const codes = rows.flatMap((row) => (row.kind === 'code' ? [row.code] : []))
  return { roots: rows.filter((row) => row.kind === 'root'), codes: givenCode === undefined ? codes : [...codes, givenCode] }
}

export interface NewRoot {
  readonly id: KeyId
  readonly root: RootKey
  readonly code: PairingCode
  readonly how: TrustWay
  readonly rotations: readonly Rotation[]
  /** Ids of the roots that it follows. */
  readonly before: readonly KeyId[]
  readonly revoked?: Revocations
  readonly segmentKey?: VouchedKey
  readonly at: TrustRow['at']
}

/** In a transaction with `trust`. Roots before it are replaced; a code that was typed for it has done its work; of two lists the later one stays. */
export async function putRoot({ trust }: Pick<Tables, 'trust'>, { id, root, code, how, rotations, before, revoked, segmentKey, at }: NewRoot): Promise<void> {
  const found = await trust.get(id)
  const known = found?.kind === 'root' ? found : undefined
  const next: RootRow = { kind: 'root', id, root, code, how: known?.how ?? how, at: known?.at ?? at, rotations, ...given({ revoked: newerList(known?.revoked, revoked), replacedBy: known?.replacedBy, segmentKey: later(known?.segmentKey, segmentKey) }) }
  await trust.put(next)
  await trust.where('id').anyOf([...before]).modify((row) => {
    if (row.kind === 'root') Object.assign(row, { replacedBy: id })
  })
  await trust.delete(codeId(code))
}

const later = (here: VouchedKey | undefined, come: VouchedKey | undefined): VouchedKey | undefined => (here && (come === undefined || come.at <= here.at) ? here : come)

/** Typed before a pack came: the first that is signed under it is trusted. */
export async function putCode(store: Store, code: PairingCode): Promise<void> {
  await store.db.trust.put({ kind: 'code', id: codeId(code), code, at: store.now() })
}

const codeId = (code: PairingCode): string => `code:${code}`
