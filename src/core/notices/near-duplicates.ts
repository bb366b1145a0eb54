import { spokenTokens } from '../guidance/spoken-tokens'
import type { Notice } from '../contract/notices'

export interface NearDuplicate {
  readonly notice: Notice
  /** 0 to 1: how much of the two is the same. */
  readonly likeness: number
}

/**
 * From here on two notices say the same thing in other words. Set on pairs that were written for it (tests/core/notices): those
 * above are one matter told twice, those below two matters of one subject.
 */
export const NEAR = 0.5

type Texts = Pick<Notice, 'title' | 'body' | 'wording'>

/** Notices that say nearly what this one says, the likest first. */
export function nearDuplicates(written: Texts & { readonly id?: Notice['id'] | undefined }, among: readonly Notice[]): readonly NearDuplicate[] {
  const own = pairsOf(written)
  if (own.size < FEWEST_PAIRS) return []
  return among
    .filter(({ id }) => id !== written.id)
    .map((notice) => ({ notice, likeness: likenessOf(own, pairsOf(notice)) }))
    .filter(({ likeness }) => likeness >= NEAR)
    .sort((a, b) => b.likeness - a.likeness)
}

/** A title of two words is like anything. */
const FEWEST_PAIRS = 6

/** Kept for as long as the notice itself is: an editor asks at every letter that is typed. */
const kept = new WeakMap<object, ReadonlySet<string>>()

/** The pairs of neighbouring words (of Chinese: of signs), in the form in which both scripts are one. */
function pairsOf(notice: Texts): ReadonlySet<string> {
  const known = kept.get(notice)
  if (known) return known
  const words = spokenTokens(`${notice.title}\n${notice.wording ?? ''}\n${notice.body}`).map(({ token }) => token)
  const pairs = new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`))
  kept.set(notice, pairs)
  return pairs
}

/** Of Dice, but for lengths: a short one that a long one holds whole is still told twice. */
function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0
  let shared = 0
  for (const pair of one) if (other.has(pair)) shared += 1
  const dice = (2 * shared) / (one.size + other.size)
  const held = shared / Math.min(one.size, other.size)
  return (dice + held) / 2
}
