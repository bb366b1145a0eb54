import { flag, listOf, oneOf, optional, record, text, type Decoder } from '../contract/decode'
import type { LineId, PageOrigin, PublishedSiteId } from '../contract/ids'
import type { PublishedSite } from '../contract/published-site'
import { decodeDomProfile, decodeHeaderMap, decodeTranscriptProfile, decodeUrlPopPattern } from '../contract/site-profile'
import { readSiteAddress } from '../settings/read-site-address'
import { VERSIONED } from './decode-codes'

/** Exactly the origin of a web page, as its documents give it. */
const origin: Decoder<PageOrigin> = (input) => (typeof input === 'string' && readSiteAddress(input) === input ? (input as PageOrigin) : undefined)

const decodeForm = record({
  ...VERSIONED, kind: oneOf('site-profile'), id: text<PublishedSiteId>(200), line: text<LineId>(64), origins: listOf(origin, 20), isOfLine: flag, headerMap: decodeHeaderMap,
  urlPop: optional(decodeUrlPopPattern), domProfile: optional(decodeDomProfile), transcript: optional(decodeTranscriptProfile),
})

/** One page at least that it is for, within the same limits as a profile that is taught at a desk. */
export const decodePublishedSite: Decoder<PublishedSite> = (input) => {
  const site = decodeForm(input)
  return site && site.origins.length > 0 ? site : undefined
}
