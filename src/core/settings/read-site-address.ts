import type { PageOrigin } from '../contract/ids'
import { readWrittenUrl } from '../text/read-written-url'

/** What a person writes for a site: `phone.example`, `https://phone.example/agent?x=1`, `10.0.0.5:8443`. Undefined: no web page. */
export function readSiteAddress(written: string): PageOrigin | undefined {
  const url = readWrittenUrl(written)
  if (url === undefined) return undefined
  const { protocol, hostname, origin } = url
  const isWeb = protocol === 'https:' || protocol === 'http:'
  return isWeb && isHost(hostname) ? (origin as PageOrigin) : undefined
}

/** One machine: a permission for many at once is not asked here. A name without a dot is a machine of the house. */
function isHost(hostname: string): boolean {
  return hostname !== '' && !hostname.includes('*') && !hostname.startsWith('.')
}
