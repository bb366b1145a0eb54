import { integer, record, text, type Decoded } from '../contract/decode'
import type { SiteId } from '../contract/ids'

/** The site's segment key for another lead's desk: the private half under a passphrase (PBKDF2-SHA-256, AES-256-GCM). */
export const decodeSegmentKeyFile = record({
  callsideSegmentKey: integer(1, 1), site: text<SiteId>(200), publicKey: text(100),
  /** More rounds than these would only keep the machine busy. */
  locked: record({ rounds: integer(1, 10_000_000), salt: text(100), iv: text(32), sealed: text(1000) }),
})
export type SegmentKeyFile = Decoded<typeof decodeSegmentKeyFile>
