import { AUDIO_CHANNELS, AUDIO_LANGUAGES, AUDIO_TROUBLES, AUDIO_WAYS, MISSING_WHYS } from './audio'
import { flag, integer, oneOf, optional, record, text } from './decode'
import { fromDesk } from './from-desk'
import type { CallId, EpochMs } from './ids'
import { LONGEST_LINE } from './transcripts'

const SHORTEST_TIMEOUT_MS = 1000
const LONGEST_TIMEOUT_MS = 120_000
/** A day: longer is no call. */
const MOST_SECONDS = 86_400
/** A piece of 15 s in base64, with room to spare. */
const LONGEST_WAV = 800_000

const session = text(64)
const why = optional(oneOf(...MISSING_WHYS))
const piece = { session, channel: oneOf(...AUDIO_CHANNELS), number: integer(1, 1e6), at: integer<EpochMs>(0, 8.64e15) } as const

/** About listening. The last three come from the offscreen document, the others from a click in a page of ours. */
export const AUDIO_MESSAGES = {
  /** `key`: absent stays, empty goes. */
  'audio/save': fromDesk(record({
    way: oneOf(...AUDIO_WAYS), baseUrl: text(300), model: text(120), language: oneOf(...AUDIO_LANGUAGES),
    timeoutMs: integer(SHORTEST_TIMEOUT_MS, LONGEST_TIMEOUT_MS), consent: text(400), key: optional(text(400)),
  })),
  'audio/switch': fromDesk(record({ isOn: flag })),
  /** `tabStream`: what the tab's sound is opened with, or why it is `missing`. `again`: the session that died and is to go on. */
  'audio/listen': fromDesk(record({ call: text<CallId>(64), tabStream: optional(text(200)), missing: why, again: optional(session) })),
  'audio/stop': fromDesk(record({})),
  /** Once a second while it listens; answered with what to do. */
  'audio/report': fromDesk(record({
    session, missing: record({ customer: why, agent: why }), trouble: optional(oneOf(...AUDIO_TROUBLES)), keptSeconds: integer(0, MOST_SECONDS), lostSeconds: integer(0, MOST_SECONDS),
  })),
  /** A piece to be transcribed by the server, and answered when its line is written. */
  'audio/send-piece': fromDesk(record({ ...piece, wav: text(LONGEST_WAV) })),
  /** One that the browser recognised by itself. */
  'audio/send-words': fromDesk(record({ ...piece, text: text(LONGEST_LINE) })),
} as const
