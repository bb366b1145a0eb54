import type { EpochMs, LineId, SiteId } from '../contract/ids'
import type { KeyId, LeadRole, PackAlgorithm, RootKey } from './keys'
import type { PackHeader } from './pack-header'
import type { PackRefusal } from './pack-refusal'
import type { PairingCode } from './pairing-code'

/** What a desk knows of packs, of whose it takes and of what it signs with; no private key is in it. */
export interface TeamState {
  /** Of the line, newest first. */
  readonly packs: readonly TeamPack[]
  readonly refused: readonly TeamRefused[]
  readonly roots: readonly TeamRoot[]
  /** Typed, and no pack of it came yet. */
  readonly codes: readonly { readonly id: string; readonly code: PairingCode }[]
  readonly keys: readonly TeamKey[]
  /** Packs came, of a line that this desk does not work in; it has none of its own. */
  readonly otherLine?: LineId
}

export interface TeamPack extends Pick<PackHeader, 'version' | 'madeAt' | 'expiresAt' | 'note'> {
  readonly takenAt: EpochMs
  readonly isOwn: boolean
  readonly lead: string
  readonly items: number
  readonly changes: { readonly added: number; readonly changed: number; readonly retired: number }
  readonly backTo?: number
  /** Its content is still here to go back to. */
  readonly isKept: boolean
}

export interface TeamRefused {
  readonly line: LineId | ''
  readonly why: PackRefusal
  readonly at: EpochMs
  readonly version?: number
  readonly code?: PairingCode
  readonly root?: RootKey
}

export interface TeamRoot {
  readonly id: string
  readonly site: SiteId
  readonly code: PairingCode
  readonly root: RootKey
  readonly at: EpochMs
  readonly isOwn: boolean
  readonly isReplaced: boolean
}

export interface TeamKey {
  readonly id: KeyId
  readonly kind: 'root' | 'lead' | 'issued'
  readonly name: string
  readonly alg: PackAlgorithm
  readonly role?: LeadRole
  readonly lines: readonly LineId[]
  readonly until?: EpochMs
  readonly canExport: boolean
  readonly isRevoked: boolean
  readonly isReplaced: boolean
}
