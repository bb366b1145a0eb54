import { dictionaryOf, flag, integer, listOf, oneOf, optional, record, text, type Decoded, type Decoder } from '../../../core/contract/decode'

/** Which way a frame went, seen from the page. */
export type FrameDirection = 'received' | 'sent'

/** More X- headers than this on one call were never seen; a page that sends more is making them up. */
export const MAX_HEADERS = 24
export const MAX_HEADER_NAME_LENGTH = 64
export const MAX_HEADER_LENGTH = 512
export const MAX_CALL_ID_LENGTH = 256
export const MAX_NAME_LENGTH = 256
/** The user or the host of an address. */
export const MAX_ADDRESS_LENGTH = 128

const decodeParty = record({
  user: optional(text(MAX_ADDRESS_LENGTH)),
  host: optional(text(MAX_ADDRESS_LENGTH)),
  name: optional(text(MAX_NAME_LENGTH)),
  tag: optional(text(MAX_ADDRESS_LENGTH)),
})

/**
 * All that ever leaves the page hook of one SIP message. What is not listed here stays in the page:
 * no credentials, no contact, no route, no address or key of the media.
 */
export const decodeSipEvidence = record({
  seen: oneOf<FrameDirection>('received', 'sent'),
  callId: text(MAX_CALL_ID_LENGTH),
  /** Of a request its method, of a response the method that it answers. */
  method: oneOf('INVITE', 'ACK', 'BYE', 'CANCEL', 'UPDATE', 'REFER', 'NOTIFY', 'INFO'),
  cseq: integer(0, 2 ** 32),
  /** Absent on a request. */
  status: optional(integer(100, 699)),
  from: decodeParty,
  to: decodeParty,
  asserted: optional(decodeParty),
  calledParty: optional(decodeParty),
  /** The last of the Diversion entries: who was called at first. */
  diversion: optional(decodeParty),
  /** The first of the History-Info entries. */
  history: optional(decodeParty),
  /** Privacy: id or user. */
  isPrivate: optional(flag),
  /** The Call-ID of a Replaces header. */
  replaces: optional(text(MAX_CALL_ID_LENGTH)),
  referTo: optional(decodeParty),
  /** The Call-ID of the Replaces inside Refer-To: the transfer is an attended one. */
  referToReplaces: optional(text(MAX_CALL_ID_LENGTH)),
  referredBy: optional(decodeParty),
  /** Causes of the Reason header by protocol (RFC 3326). */
  sipCause: optional(integer(0, 999)),
  q850Cause: optional(integer(0, 255)),
  subscription: optional(oneOf('active', 'pending', 'terminated')),
  /** The status line inside a NOTIFY of a transfer. */
  fragmentStatus: optional(integer(100, 699)),
  isAutoAnswer: optional(flag),
  headers: optional(dictionaryOf(text(MAX_HEADER_LENGTH), MAX_HEADERS, MAX_HEADER_NAME_LENGTH)),
  /** What the SDP says of the sound, and nothing else of it. */
  media: optional(oneOf('active', 'sendonly', 'inactive')),
})

export const decodeHeaderNames: Decoder<readonly string[]> = listOf(text(MAX_HEADER_NAME_LENGTH), MAX_HEADERS)

export type SipEvidence = Decoded<typeof decodeSipEvidence>
export type SipParty = Decoded<typeof decodeParty>
export type SipMedia = NonNullable<SipEvidence['media']>
