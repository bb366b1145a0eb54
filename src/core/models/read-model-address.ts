import type { PageOrigin } from '../contract/ids'
import { readWrittenUrl } from '../text/read-written-url'

/**
 * The address of a model's server as people write or copy it: with or without https, with a slash or a whole path behind.
 * Undefined: no address, or one with a password in it.
 */
export function readModelAddress(written: string): string | undefined {
  const url = readWrittenUrl(written)
  if (url === undefined) return undefined
  const { protocol, hostname, username, password, search, hash, origin, pathname } = url
  const isWeb = protocol === 'https:' || protocol === 'http:'
  if (!isWeb || hostname === '' || hostname.includes('*') || username !== '' || password !== '' || search !== '' || hash !== '') return undefined
  return origin + pathname.replace(/\/chat\/completions\/?$/, '').replace(/\/+$/, '')
}

/** What the browser is asked to allow for it. */
export function originOfModel(baseUrl: string): PageOrigin {
  return new URL(baseUrl).origin as PageOrigin
}

/** Whether others on the way can read what is sent. A server on this machine has no way. */
export function isReadOnTheWay(baseUrl: string): boolean {
  const { protocol, hostname } = new URL(baseUrl)
  return protocol === 'http:' && !/^(localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)
}
