import type { AlertRule } from './alert-rules'
import type { CodeClass } from './facts'
import type { Closing, Script, Snippet, Wording } from './guidance'
import type { CodeId, LineId, TagId } from './ids'
import type { Demand } from './knowledge'
import type { Labels, Versioned } from './language'
import type { LineColour } from './line-of-business'
import type { RetainedKind } from './retained-kinds'
import type { Offer, Plan } from './offers'
import type { PublishedSite } from './published-site'
import type { RosterAgent, RosterTeam } from './roster'
import type { Target } from './targets'
import type { PracticeCall } from './practice'

export { LANGUAGES, type Labels, type Language } from './language'

export interface WrapUpCode extends Versioned {
  readonly kind: 'code'
  readonly id: CodeId
  readonly line: LineId
  /** The code above it in the tree; absent at the top. Only leaves are chosen. */
  readonly parent?: CodeId
  readonly codeClass: CodeClass
  /** What the customer wanted, in the customer's terms; contacts of one demand answer each other. */
  readonly demand: Labels
  /** Choosing it says that nothing is left to do. */
  readonly isClosing: boolean
  readonly order: number
}

/** In the order they are shown: who they are, what they are worth to us, what they use, how they like to be served. */
export const TAG_TIERS = ['identity', 'value', 'business', 'preference'] as const
export type TagTier = (typeof TAG_TIERS)[number]

export interface Tag extends Versioned {
  readonly kind: 'tag'
  readonly id: TagId
  readonly line: LineId
  readonly tier: TagTier
  readonly order: number
}

export interface LineOfBusiness extends Versioned {
  readonly kind: 'line'
  readonly id: LineId
  /** Numbers customers dial for this line (DNIS), as E.164 or as written. */
  readonly dialledNumbers: readonly string[]
  /** Of whom its desks' records are for: the site and the public half of its segment key (`key-code.ts`). Its packs carry it, so nobody has to paste it. */
  readonly segmentKey?: string
  /** The client in whose vault its records lie; lines of one client name the same. Absent: the common vault. */
  readonly vault?: string
  /** How it is marked wherever its calls and records are shown. Absent: by its place among the others. */
  readonly colour?: LineColour
  /** How long its records are kept; what is not named, as long as the desk says. */
  readonly retentionDays?: Partial<Readonly<Record<RetainedKind, number>>>
}

export type Definition = WrapUpCode | Tag | LineOfBusiness | Demand | Offer | Plan | Script | Wording | Snippet | Closing | AlertRule | Target | PublishedSite | RosterAgent | RosterTeam | PracticeCall
