import type { EpochMs, SiteId } from '../contract/ids'
import type { ContactRowRead, CustomerRowRead } from './read-row'

/**
 * The text whose keyed hash is the customer's id: the same row gives the same customer each time, and without the key nobody
 * can try numbers. By the id of the other system, else by the first whole number.
 */
export function customerIdText(site: SiteId, by: { readonly externalId: string } | { readonly e164: string }): string {
  return JSON.stringify('externalId' in by ? ['import/customer', site, 'x', by.externalId] : ['import/customer', site, 'e', by.e164])
}

export function customerIdBasis({ externalId, numbers }: CustomerRowRead): { readonly externalId: string } | { readonly e164: string } | undefined {
  if (externalId !== undefined) return { externalId }
  const e164 = numbers.find((number) => number.e164 !== undefined)?.e164
  return e164 === undefined ? undefined : { e164 }
}

/** With whom, when, by what, in which direction, and the row's own id: two contacts that agree in all of these are one. */
export function contactIdText(site: SiteId, { externalId, number, startedAt, channel, direction, rowId }: ContactRowRead): string {
  const who = externalId !== undefined ? ['x', externalId] : number ? ['n', number.e164 ?? number.rawNumber] : []
  return JSON.stringify(['import/contact', site, who, startedAt, channel, direction, rowId ?? ''])
}

/** UUIDv8 of a hash. With a time it begins with it, as UUIDv7 does, so that rows of one time lie together on the disk. */
export function uuidOfHash(hash: Uint8Array, at?: EpochMs): string {
  const bytes = hash.slice(0, 16)
  if (at !== undefined) for (let index = 0; index < 6; index += 1) bytes[index] = Math.floor(Math.max(0, at) / 2 ** (8 * (5 - index))) % 256
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const text = Array.from(bytes, (byte) => HEX[byte]).join('')
  return `${text.slice(0, 8)}-${text.slice(8, 12)}-${text.slice(12, 16)}-${text.slice(16, 20)}-${text.slice(20)}`
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))
