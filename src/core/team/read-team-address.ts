import { isReadOnTheWay } from '../models/read-model-address'
import { readWrittenUrl } from '../text/read-written-url'

/** Where files are: a folder of the web (ends in a slash) under which they have their names, or the one file itself. */
export interface TeamAddress {
  readonly url: string
  readonly isOneFile: boolean
}

/**
 * An address as people write or copy it. One that ends in `.callside-pack`, or carries a signature behind a question mark (presigned), is
 * the one file itself. Undefined: no address, one with a password in it, or one that others on the way could read: only this machine
 * itself may do without https.
 */
export function readTeamAddress(written: string): TeamAddress | undefined {
  const url = readWrittenUrl(written)
  if (url === undefined || !isSafe(url) || url.hostname.includes('*') || url.username !== '' || url.password !== '' || url.hash !== '') return undefined
  const isOneFile = url.search !== '' || url.pathname.endsWith('.callside-pack')
  if (!isOneFile && !url.pathname.endsWith('/')) url.pathname += '/'
  return { url: url.href, isOneFile }
}

function isSafe({ protocol, href }: URL): boolean {
  return (protocol === 'https:' || protocol === 'http:') && !isReadOnTheWay(href)
}
