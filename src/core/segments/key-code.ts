import type { SiteId } from '../contract/ids'

/** The public half of a site's segment key, as it is copied from one desk to another. Nothing in it is secret. */
export interface KeyCode {
  readonly site: SiteId
  /** Raw point of P-256, base64url. */
  readonly publicKey: string
}

/** The name of a site has 64 signs at most, each of which may be written as nine. */
export const LONGEST_KEY_CODE = 700

const MARK = 'callside-segments'

export function writeKeyCode({ site, publicKey }: KeyCode): string {
  return [MARK, '1', encodeURIComponent(site), publicKey].join(':')
}

/** Whitespace of a message it was sent in does no harm. Undefined: it is none. */
export function readKeyCode(written: string): KeyCode | undefined {
  const [mark, version, site, publicKey, ...rest] = written.replaceAll(/\s/g, '').split(':')
  if (mark !== MARK || version !== '1' || site === undefined || !/^[\w-]{87}$/.test(publicKey ?? '') || rest.length > 0) return undefined
  try {
    return { site: decodeURIComponent(site) as SiteId, publicKey: publicKey ?? '' }
  } catch {
    // A percent sign that begins nothing.
    return undefined
  }
}
