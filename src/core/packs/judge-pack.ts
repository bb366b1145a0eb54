import type { EpochMs, LineId, SiteId } from '../contract/ids'
import { done, refused, type Result } from '../contract/result'
import type { KeyId } from './keys'
import type { PackHeader, PackName } from './pack-header'
import type { PackRefusal } from './pack-refusal'

/** What a desk goes by when a pack comes. */
export interface PackStanding {
  readonly now: EpochMs
  readonly schema: number
  /** What a policy names; absent: the root that is trusted says whose packs are taken. */
  readonly site?: SiteId
  /** Lines that a policy names; none: whatever comes of the site. */
  readonly lines: readonly LineId[]
  /** Of the line that was asked for, where one was. */
  readonly expected?: LineId
  /** The pack of this line that is here. */
  readonly current?: PackName
}

/** Whose the header is, as its signatures prove. */
export interface ProvenKeys {
  readonly root: KeyId
  /** Roots before it, whose words for the next are proven. */
  readonly before: readonly KeyId[]
  readonly lead: KeyId
}

/** What is known of the roots it names. */
export interface KnownRoots {
  /** Roots that are trusted, by pairing or by policy. */
  readonly trusted: ReadonlySet<KeyId>
  /** Roots that gave way to another, and keys that were revoked: in the pack or heard of before. */
  readonly revoked: ReadonlySet<KeyId>
}

/** Clocks of office machines differ; a certificate that begins in a moment counts. */
const CLOCK_SKEW_MS = 10 * 60_000

/** Is this pack, whose signatures are proven, to be taken here? `already-here`: it is the one that is. */
export function judgePack(header: PackHeader, keys: ProvenKeys, roots: KnownRoots, standing: PackStanding): Result<'newer' | 'already-here', PackRefusal> {
  const { certificate, site, line, version } = header
  const { now, current } = standing
  if (header.minSchema !== undefined && header.minSchema > standing.schema) return refused('newer-format')
  if (roots.revoked.has(keys.root)) return refused('revoked-key')
  if (!roots.trusted.has(keys.root) && !keys.before.some((root) => roots.trusted.has(root))) return refused('unknown-key')
  if (roots.revoked.has(keys.lead)) return refused('revoked-key')
  if (site !== header.root.site || (standing.site !== undefined && standing.site !== site)) return refused('wrong-site')
  if (standing.expected !== undefined && standing.expected !== line) return refused('wrong-line')
  if (standing.lines.length > 0 && !standing.lines.includes(line)) return refused('wrong-line')
  if (certificate.lines.length > 0 && !certificate.lines.includes(line)) return refused('not-signed-by-lead')
  if (certificate.from > now + CLOCK_SKEW_MS || certificate.until < now) return refused('expired')
  if (header.expiresAt !== undefined && header.expiresAt < now) return refused('expired')
  if (current && version < current.version) return refused('older-version')
  if (current && version === current.version) return header.contentHash === current.hash ? done('already-here') : refused('older-version')
  if (header.base && (current?.version !== header.base.version || current.hash !== header.base.hash)) return refused('base-missing')
  return done('newer')
}
