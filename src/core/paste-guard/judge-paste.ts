import type { EpochMs, VaultId } from '../contract/ids'

/** What is kept of a copy: whose data it was, and what it is known by. */
export interface Copy {
  readonly vault: VaultId
  readonly at: EpochMs
  readonly marks: readonly string[]
}

export const PASTE_WHYS = ['copied', 'number', 'external-id'] as const
/** Copied from the other client's data; or it holds a number, or an id of another system, that is known there and not here. */
export type PasteWhy = (typeof PASTE_WHYS)[number]

export interface PasteJudgement {
  /** Whose it is. */
  readonly from: VaultId
  readonly why: readonly PasteWhy[]
}

/** By which vaults something that identifies a customer is known. */
export interface KnownIdentifier {
  readonly why: Exclude<PasteWhy, 'copied'>
  readonly vaults: readonly VaultId[]
}

/** More are of another hour. */
const MOST_COPIES = 20
const KEPT_MS = 8 * 3_600_000

/** The latest copy of a text says whose it is: what was copied again from another client's data is that client's. */
export function withCopy(copies: readonly Copy[], copy: Copy): readonly Copy[] {
  if (copy.marks.length === 0) return copies
  return [...copies.filter(({ at }) => at > copy.at - KEPT_MS), copy].slice(-MOST_COPIES)
}

/** Undefined: nothing tells that it is another client's. What was copied from the target too is the target's. */
export function judgePaste(target: VaultId, marks: readonly string[], copies: readonly Copy[], known: readonly KnownIdentifier[]): PasteJudgement | undefined {
  const own = new Set(copies.filter(({ vault }) => vault === target).flatMap((copy) => copy.marks))
  const pasted = new Set(marks.filter((mark) => !own.has(mark)))
  const copy = copies.findLast((each) => each.vault !== target && each.marks.some((mark) => pasted.has(mark)))
  const foreign = known.filter(({ vaults }) => vaults.length > 0 && !vaults.includes(target))
  const from = copy?.vault ?? foreign[0]?.vaults[0]
  if (from === undefined) return undefined
  const whys = new Set<PasteWhy>([...(copy ? ['copied' as const] : []), ...foreign.map(({ why }) => why)])
  return { from, why: PASTE_WHYS.filter((why) => whys.has(why)) }
}
