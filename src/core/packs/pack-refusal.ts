/** Why a pack was refused whole; each has words that say what is safe and what to do. */
export const PACK_REFUSALS = [
  'not-a-pack', 'damaged', 'too-large', 'newer-format', 'cannot-verify', 'unknown-key', 'revoked-key', 'not-signed-by-lead', 'wrong-site', 'wrong-line', 'expired',
  'older-version', 'base-missing', 'left-client', 'not-saved', 'busy', 'failed',
] as const
export type PackRefusal = (typeof PACK_REFUSALS)[number]
