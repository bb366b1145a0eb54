import type { EpochMs, LineId } from '../../core/contract/ids'
import type { KeyFile } from '../../core/packs/key-file'
import type { Certificate, KeyId, PublicKey, Revocations, RootKey, Rotation, VouchedKey } from '../../core/packs/keys'
import type { PackHeader } from '../../core/packs/pack-header'
import type { PackRefusal } from '../../core/packs/pack-refusal'
import type { PairingCode } from '../../core/packs/pairing-code'

/** How a pack came to be here. */
export type PackWay = 'published' | 'file' | 'folder' | 'address'

/** A pack that is or was in force here; of a line the highest version is. */
export interface PackRow extends Pick<PackHeader, 'line' | 'version' | 'site' | 'contentHash' | 'madeAt' | 'expiresAt' | 'counts' | 'note'> {
  readonly takenAt: EpochMs
  readonly way: PackWay
  readonly lead: string
  readonly kid: KeyId
  readonly changes: PackChanges
  /** Of one that was published to go back: to this version's content. */
  readonly backTo?: number
}

/** Items that the pack brought, changed, or retired. */
export interface PackChanges {
  readonly added: number
  readonly changed: number
  readonly retired: number
}

/** The bytes of whole packs that were published here, to go back to, and of packs that came and are not yet taken. */
export interface PackFileRow {
  readonly id: string
  readonly state: 'kept' | 'came'
  readonly line: LineId | ''
  readonly at: EpochMs
  readonly way: PackWay
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Of one that was published here: the step from the one before, where that is clearly smaller. */
  readonly step?: Uint8Array<ArrayBuffer>
  /** Of the line that was asked for, where one was. */
  readonly expected?: LineId
}

/** What is to be told of a line's packs; under '' of those whose line could not be read. */
export interface PackNoteRow {
  readonly line: LineId | ''
  /** When it was last known that there is nothing newer. */
  readonly checkedAt?: EpochMs
  /** The last one that was refused; gone as soon as one is taken. */
  readonly refused?: PackRefused
}

export interface PackRefused {
  readonly why: PackRefusal
  readonly at: EpochMs
  readonly way: PackWay
  readonly version?: number
  /** Of the root that is not trusted: what its lead reads aloud. */
  readonly code?: PairingCode
  readonly root?: RootKey
}

export type TrustRow = {
  readonly id: string
  readonly at: EpochMs
} & (
  | { readonly kind: 'root'; readonly id: KeyId; readonly root: RootKey; readonly code: PairingCode; readonly how: TrustWay; readonly rotations: readonly Rotation[]; readonly revoked?: Revocations; readonly replacedBy?: KeyId; readonly segmentKey?: VouchedKey }
  | { readonly kind: 'code'; readonly code: PairingCode }
)
export type TrustWay = 'code' | 'picture' | 'file' | 'policy' | 'own' | 'rotation'

/** `own`: this desk signs with it. `issued`: its certificate was made here, and its private key went with a file. */
export interface DeskKeyRow {
  readonly id: KeyId
  readonly kind: 'root' | 'lead' | 'issued'
  readonly name: string
  readonly key: PublicKey
  readonly root: RootKey
  readonly madeAt: EpochMs
  readonly certificate?: Certificate
  /** Cannot be exported by any script. */
  readonly privateKey?: CryptoKey
  /** The same, sealed under the passphrase that was given when it was made: what a desk exports. */
  readonly file?: KeyFile
}
