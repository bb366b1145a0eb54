import type { EffectProblem } from '../../core/contract/replies'
import type { Call } from '../../core/calls/call'
import type { AuditAction } from '../../core/contract/audit'
import type { Contact, Who } from '../../core/contacts/contact'
import type { Definition } from '../../core/contract/definitions'
import type { Envelope, FactKind } from '../../core/contract/facts'
import type {
  AgentId, CallId, CodeId, ContactId, CustomerId, DeviceId, EpochMs, FactId, LineId, MatchKey, VaultId,
} from '../../core/contract/ids'
import type { CountingRow } from './counting-row'
import type { NumberChoice } from '../../core/facts/fold-number-choice'
import type { Task } from '../../core/facts/fold-task'

/** Bytes of `sealing/seal.ts`. Uint8Array, so that IndexedDB keeps them as they are. */
export type Sealed = Uint8Array<ArrayBuffer>

export type MetaRow =
  | { readonly key: 'device'; readonly id: DeviceId; readonly nextSeq: number; readonly signing?: CryptoKeyPair }
  | { readonly key: 'views'; readonly state: 'folding'; readonly after?: FactId }
  /** Of this desk's facts, those up to that number are in segments, or never go into one. */
  | { readonly key: 'segments'; readonly cutTo: number }
  | CountingRow

/** A client's keys. Destroying this row destroys all that was sealed with it. */
export interface VaultRow {
  readonly id: VaultId
  readonly lines: readonly LineId[]
  /** By whom lines are put together. Absent: the vault of all lines that none names. */
  readonly client?: string
  readonly createdAt: EpochMs
  /** With a passphrase: how the key that wraps the others is made of it. */
  readonly kdf?: { readonly name: 'PBKDF2-SHA-256'; readonly rounds: number; readonly salt: Sealed }
  /** Without one: that key itself, which no script can export. */
  readonly wrappingKey?: CryptoKey
  readonly wrapped: Sealed
  /** Raw P-256 point: what is recorded while the vault is locked is sealed to it. */
  readonly inboxPublic: Sealed
  /** Changed when keys are closed or rewrapped, so that every open context forgets its copies. */
  readonly turnedAt: EpochMs
}

export interface FactRow extends Envelope {
  readonly kind: FactKind
  readonly vault: VaultId
  readonly about?: string
  readonly open: object
  readonly sealed: Sealed
  /** Recorded while the vault was locked, and not yet in the views of customers and numbers. Absent: folded. */
  readonly isWaiting?: 1
  /** Of a fact of another installation: its number under our own match key. Its envelope stays as it was signed. */
  readonly numberKey?: MatchKey
}

export interface CustomerRow {
  readonly id: CustomerId
  readonly vault: VaultId
  readonly line: LineId
  /** Keyed hashes of the numbers, their tails and the external ids. */
  readonly keys: readonly MatchKey[]
  /** Those of `keys` that stand for one whole number. */
  readonly numberKeys: readonly MatchKey[]
  readonly updatedAt: EpochMs
  readonly mergedInto?: CustomerId
  readonly sealed: Sealed
}

export interface ContactRow extends Contact {
  readonly vault: VaultId
  /** `-startedAt`: ascending is newest first, which IndexedDB reads in one request (a reversed cursor is one per row). */
  readonly newestFirst?: number
  /** `who`, of a contact that is not solved: few have it. */
  readonly unsolvedOf?: Who
}

/**
 * A contact beside the others of its person, with its texts: what a card and a page of the history read lies in one place of the
 * disk (docs/speed.md). The texts are as sealed in the facts that the row names; one that is absent is to be read there.
 */
export interface HistoryRow extends ContactRow, HistoryTexts {
  readonly who: Who
  readonly newestFirst: number
}

export interface HistoryTexts {
  readonly recordedText?: Sealed
  readonly wrappedUpText?: Sealed
}

export type HistoryKey = [who: string, newestFirst: number, id: string]

export interface TaskRow extends Task {
  readonly vault: VaultId
}

export interface NumberChoiceRow extends NumberChoice {
  readonly vault: VaultId
}

/** How often a code was given on a day: small, so that suggesting never reads the contacts of all. */
export interface CodeCountRow {
  readonly line: LineId
  readonly day: number
  readonly code: CodeId
  readonly count: number
}

export type CallRow = Call<Sealed>

export interface EffectRow {
  /** The idempotency key: the same effect put twice is one. */
  readonly id: string
  readonly kind: string
  /** Ids and times only; whatever is personal is read from the facts when the effect runs. */
  readonly payload: unknown
  readonly state: 'waiting' | 'needs-attention'
  readonly dueAt: EpochMs
  readonly attempts: number
  readonly lastProblem?: EffectProblem
  readonly line: LineId
  readonly agent: AgentId
  readonly createdAt: EpochMs
}

export interface DraftRow {
  readonly call: CallId
  readonly contact: ContactId
  /** Whose it is: it goes to nobody else unless handed over. */
  readonly owner: AgentId
  readonly line: LineId
  readonly vault: VaultId
  readonly changedAt: EpochMs
  readonly sealed: Sealed
}

/** `terms`: what finds it by typing, beyond its labels: pinyin, initials. */
export type DefinitionRow = Definition & { readonly terms?: readonly string[] }

/** A document of a page that holds a part of ours. */
export interface SurfaceRow {
  readonly document: string
  readonly part: 'sensor' | 'placer' | 'pop'
  readonly tab: number
  readonly frame: number
  readonly origin: string
  readonly token?: string
  readonly seenAt: EpochMs
}

export interface JobRow {
  readonly id: string
  readonly kind: string
  readonly state: 'running' | 'stopped' | 'failed' | 'done'
  readonly startedAt: EpochMs
  readonly changedAt: EpochMs
  readonly done: number
  readonly total?: number
  readonly cursor?: unknown
  readonly agent?: AgentId
}

export interface AuditRow {
  /** 1, 2, 3 … without gaps. */
  readonly n: number
  readonly at: EpochMs
  readonly agent: AgentId
  readonly line?: LineId
  readonly action: AuditAction
  /** An id or a kind, never a name or a number. */
  readonly about?: string
  readonly count?: number
  /** Hash of the row before, hexadecimal; empty for the first. */
  readonly previous: string
  readonly hash: string
}

export interface TombstoneRow {
  readonly id: string
  /** `left`: a line of business whose client left (`core/leaving/left-line.ts`). */
  readonly why: 'erased' | 'retention' | 'left'
  readonly at: EpochMs
}
