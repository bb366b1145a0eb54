import type { TitledProblem } from '../desk/check-items'
import type { AgentId, LineId, SiteId } from '../contract/ids'
import type { KeyId, LeadRole, PackAlgorithm, RootKey } from './keys'
import type { PackRefusal } from './pack-refusal'
import type { PairingCode } from './pairing-code'

/** What settings and policy say, which a thread cannot read itself. */
export interface PackDesk {
  readonly agent: AgentId
  /** Of the contact center: what is past its last day. */
  readonly timeZone: string
  readonly site?: SiteId
  /** Lines that a policy names; none: whatever comes of the site. */
  readonly lines: readonly LineId[]
  /** A code or an invitation that a policy gives. */
  readonly trustedRoot?: string
}

/** Between the page of the team and its worker thread. */
export type PackOrder =
  | { readonly order: 'make-keys'; readonly alg: PackAlgorithm; readonly site: SiteId; readonly name: string; readonly passphrase: string; readonly desk: PackDesk }
  | { readonly order: 'add-lead'; readonly name: string; readonly role: LeadRole; readonly lines: readonly LineId[]; readonly passphrase: string; readonly desk: PackDesk }
  | { readonly order: 'export-key'; readonly key: KeyId; readonly desk: PackDesk }
  | { readonly order: 'export-trust'; readonly desk: PackDesk }
  | { readonly order: 'revoke'; readonly key: KeyId; readonly desk: PackDesk }
  | { readonly order: 'rotate'; readonly alg: PackAlgorithm; readonly passphrase: string; readonly desk: PackDesk }
  /** `passphrase`: of a key file. */
  | { readonly order: 'open-file'; readonly file: Blob; readonly passphrase?: string; readonly desk: PackDesk }
  /** The code that a lead reads aloud. */
  | { readonly order: 'type-code'; readonly typed: string; readonly desk: PackDesk }
  /** Read from a picture: shown with its code before it is trusted. */
  | { readonly order: 'read-invitation'; readonly text: string; readonly desk: PackDesk }
  /** `file`: the trust file that it stood in, of which all the rest is taken too. */
  | { readonly order: 'trust'; readonly root: RootKey; readonly how: 'picture' | 'file'; readonly file?: Blob; readonly desk: PackDesk }
  | { readonly order: 'forget-root'; readonly id: string; readonly desk: PackDesk }
  | { readonly order: 'check'; readonly line: LineId; readonly desk: PackDesk }
  | { readonly order: 'publish'; readonly line: LineId; readonly note: string; readonly expiresInDays?: number; readonly desk: PackDesk }
  | { readonly order: 'go-back'; readonly line: LineId; readonly to: number; readonly note: string; readonly desk: PackDesk }

export type PackTold =
  | { readonly told: 'progress'; readonly of: 'publish' | 'take' | 'check'; readonly done: number; readonly total: number }
  | { readonly told: 'refused'; readonly why: PackRefusal | KeyRefusal; readonly code?: PairingCode; readonly root?: RootKey }
  | { readonly told: 'checked'; readonly problems: readonly TitledProblem[]; readonly problemCount: number; readonly items: number }
  | { readonly told: 'published'; readonly version: number; readonly files: readonly NamedFile[] }
  | { readonly told: 'taken'; readonly line: LineId; readonly version: number; readonly isNew: boolean; readonly role?: 'agent' }
  | { readonly told: 'key-file'; readonly file: NamedFile }
  | { readonly told: 'keys-made' }
  | { readonly told: 'key-taken'; readonly role: LeadRole }
  | { readonly told: 'invited'; readonly root: RootKey; readonly code: PairingCode; readonly how: 'picture' | 'file' }
  | { readonly told: 'trusted'; readonly role?: 'agent' }
  | { readonly told: 'passphrase-wanted' }
  | { readonly told: 'done' }

export interface NamedFile {
  readonly name: string
  readonly file: Blob
}

/** Why something about keys was not done. */
export type KeyRefusal = 'passphrase-too-short' | 'wrong-passphrase' | 'no-key' | 'not-a-code' | 'not-an-invitation' | 'has-problems' | 'no-such-version'


/** What a published pack, or the step between two of them, is called as a file that is handed on; in a team's place they are found under `packFileName` and `packStepName`. */
export const handedFileName = (line: LineId, step?: { readonly from: number; readonly to: number }): string =>
  `${fileLine(line)}${step ? `-${step.to}-from-${step.from}` : ''}.callside-pack`

/** Of a line's id what every file system takes. */
const fileLine = (line: LineId): string => line.replaceAll(/[^\w.-]/g, '_')
