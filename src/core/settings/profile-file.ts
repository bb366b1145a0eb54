import { isRecordValue, type Decoder } from '../contract/decode'
import type { PageOrigin } from '../contract/ids'
import { refused, type Result } from '../contract/result'
import type { DomProfile, SiteProfile, TranscriptProfile, UrlPopPattern } from '../contract/settings'
import { decodeDomProfile, decodeHeaderMap, decodeTranscriptProfile, decodeUrlPopPattern, EMPTY_DOM_PROFILE, EMPTY_TRANSCRIPT_PROFILE, EMPTY_URL_POP } from '../contract/site-profile'
import { parseJson } from '../files/parse-json'
import { readSiteAddress } from './read-site-address'

/** What a site's profile is on another computer: all of it, and no customer data. */
export interface ProfileFile {
  readonly origin?: PageOrigin
  readonly headerMap: readonly { readonly header: string; readonly fact: SiteProfile['headerMap'][string] }[]
  readonly urlPop?: UrlPopPattern
  readonly domProfile?: DomProfile
  readonly transcript?: TranscriptProfile
}

export type ProfileFileProblem =
  | { readonly kind: 'not-json' | 'not-a-profile' | 'newer' }
  /** `field`: where in the file, as a person finds it there (`domProfile.state[2]`). */
  | { readonly kind: 'malformed'; readonly field: string }

const FORMAT = 'callside-site-profile'
const VERSION = 1
/** Many times what the caps of a profile allow; a bigger file is another one. */
export const LARGEST_PROFILE_FILE_BYTES = 200_000

export function writeProfileFile(origin: PageOrigin, { headerMap, urlPop, domProfile, transcript }: Omit<SiteProfile, 'isOn' | 'frameOrigins'>): string {
  const rows = Object.entries(headerMap).map(([header, fact]) => ({ header, fact }))
  return `${JSON.stringify({ format: FORMAT, version: VERSION, origin, headerMap: rows, ...(urlPop && { urlPop }), ...(domProfile && { domProfile }), ...(transcript && { transcript }) }, null, 2)}\n`
}

/** Whole or not at all; what is wrong is named by its place in the file. */
export function readProfileFile(text: string): Result<ProfileFile, 'unreadable'> & { readonly problem?: ProfileFileProblem } {
  const file = parseJson(text)
  if (file === undefined) return problem({ kind: 'not-json' })
  if (!isRecordValue(file) || file.format !== FORMAT) return problem({ kind: 'not-a-profile' })
  if (typeof file.version !== 'number' || file.version > VERSION) return problem({ kind: 'newer' })
  // Lists that are left out are empty.
  const urlPop = isRecordValue(file.urlPop) ? { ...EMPTY_URL_POP, ...file.urlPop } : file.urlPop
  const domProfile = isRecordValue(file.domProfile) ? { ...EMPTY_DOM_PROFILE, ...file.domProfile } : file.domProfile
  const transcript = isRecordValue(file.transcript) ? { ...EMPTY_TRANSCRIPT_PROFILE, ...file.transcript } : file.transcript
  const headers = decodeHeaderMap(file.headerMap ?? [])
  if (!headers) return malformed('headerMap', file.headerMap, (row) => decodeHeaderMap([row]))
  const [url, dom, said] = [decodeUrlPopPattern(urlPop), decodeDomProfile(domProfile), decodeTranscriptProfile(transcript)]
  if (urlPop !== undefined && !url) return partMalformed('urlPop', urlPop, decodeUrlPopPattern, EMPTY_URL_POP)
  if (domProfile !== undefined && !dom) return partMalformed('domProfile', domProfile, decodeDomProfile, EMPTY_DOM_PROFILE)
  if (transcript !== undefined && !said) return partMalformed('transcript', transcript, decodeTranscriptProfile, EMPTY_TRANSCRIPT_PROFILE)
  const origin = typeof file.origin === 'string' ? readSiteAddress(file.origin) : undefined
  return { ok: true, value: { headerMap: headers, ...(origin && { origin }), ...(url && { urlPop: url }), ...(dom && { domProfile: dom }), ...(said && { transcript: said }) } }
}

function problem(of: ProfileFileProblem) {
  return { ...refused('unreadable'), problem: of }
}

/** The first row of a list that does not decode by itself; the list, where it is too long or none. */
function malformed(field: string, given: unknown, decode: (row: unknown) => unknown) {
  const at = Array.isArray(given) ? given.findIndex((row) => decode(row) === undefined) : -1
  return problem({ kind: 'malformed', field: at < 0 ? field : `${field}[${at + 1}]` })
}

/** The first field that does not decode among empty others, and in it the first row. */
function partMalformed(part: string, given: unknown, decode: Decoder<unknown>, empty: object) {
  if (!isRecordValue(given)) return problem({ kind: 'malformed', field: part })
  const fields = Object.entries(given).filter(([name, value]) => decode({ ...empty, [name]: value }) === undefined)
  const [name, value] = fields[0] ?? []
  if (name === undefined) return problem({ kind: 'malformed', field: part })
  return malformed(`${part}.${name}`, value, (row) => decode({ ...empty, [name]: [row] }))
}
