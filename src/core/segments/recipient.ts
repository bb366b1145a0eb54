import type { LineId, SiteId } from '../contract/ids'
import { readKeyCode } from './key-code'

/** Whom a line's facts are encrypted to, and who said so. */
export interface Recipient {
  readonly site: SiteId
  /** Raw point, base64url. */
  readonly publicKey: string
  readonly namedBy: 'policy' | 'team' | 'hand'
}

export interface NamedKeys {
  /** As written in a policy. */
  readonly policy: string | undefined
  /** As written in the packs of each line, or in a trust file of the team. */
  readonly lines: ReadonlyMap<LineId, string | undefined>
  /** Pasted by hand, for the whole desk. */
  readonly hand: Pick<Recipient, 'site' | 'publicKey'> | undefined
  /** In trust files that this desk took: for lines whose packs name none. */
  readonly trusted: readonly string[]
}

/**
 * A policy goes before the line's own packs, these before a trust file, and a key that somebody pasted is for what nobody else speaks of.
 * A line of which nothing is known goes where all other lines go, if that is one place: no client's records are ever encrypted to another's.
 */
export function recipientOf(line: LineId, { policy, lines, hand, trusted }: NamedKeys): Recipient | undefined {
  const byPolicy = named(policy)
  if (byPolicy) return { ...byPolicy, namedBy: 'policy' }
  const own = named(lines.get(line)) ?? onlyOne(trusted)
  if (own) return { ...own, namedBy: 'team' }
  if (hand) return { ...hand, namedBy: 'hand' }
  const others = onlyOne([...lines.values()])
  return others && { ...others, namedBy: 'team' }
}

const named = (written: string | undefined) => (written === undefined ? undefined : readKeyCode(written))

function onlyOne(written: readonly (string | undefined)[]) {
  const keys = written.flatMap((each) => named(each) ?? [])
  const [first] = keys
  return first && keys.every(({ publicKey }) => publicKey === first.publicKey) ? first : undefined
}
