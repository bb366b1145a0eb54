import type { CallId, EpochMs } from './ids'

/** The tab's sound is the customer, the microphone is the agent. */
export const AUDIO_CHANNELS = ['customer', 'agent'] as const
export type AudioChannel = (typeof AUDIO_CHANNELS)[number]

/** Empty: the server finds it out by itself. */
export const AUDIO_LANGUAGES = ['', 'zh-CN', 'zh-TW', 'en-US'] as const
export type AudioLanguage = (typeof AUDIO_LANGUAGES)[number]

/** By whom speech becomes text: an OpenAI-compatible server, or the browser on this machine. Never the cloud of the browser's vendor. */
export const AUDIO_WAYS = ['server', 'device'] as const
export type AudioWay = (typeof AUDIO_WAYS)[number]

export interface AudioSettings {
  /** Off until somebody who read what leaves the machine switches it on. Even then nothing is heard before the agent's click. */
  readonly isOn: boolean
  readonly way: AudioWay
  /** With the version and without a slash at the end; empty: none is set. */
  readonly baseUrl: string
  /** As the server calls it. */
  readonly model: string
  readonly language: AudioLanguage
  /** From the sending of a piece to its text. */
  readonly timeoutMs: number
  /** What the agent says before listening, as the site words it; empty: nothing is shown. */
  readonly consent: string
  /** Of a key that is set: its last letters, or none of a short one. */
  readonly keyEnd?: string
}

export interface DecidedAudio {
  readonly isForbidden: true
}

/** Why a piece has no text yet. Each has words in the locales; listening goes on. */
export const AUDIO_TROUBLES = [
  'no-host', 'unauthorised', 'out-of-credit', 'no-such-model', 'rate-limited', 'not-understood', 'too-slow', 'unreachable', 'bad-reply', 'not-saved', 'failed',
] as const
export type AudioTrouble = (typeof AUDIO_TROUBLES)[number]

/** Why a channel is not heard. */
export const MISSING_WHYS = ['not-asked', 'not-invoked', 'no-tab', 'not-allowed', 'no-device', 'not-on-device', 'ended', 'failed'] as const
export type MissingWhy = (typeof MISSING_WHYS)[number]
export type MissingChannels = Readonly<Partial<Record<AudioChannel, MissingWhy>>>

/** What is listened to, told again and again while it is. */
export interface Listening {
  readonly call: CallId
  readonly session: string
  /** `paused`: the call is on hold; `over`: by hand, or with the call; `gone`: the document that listened died; `lost`: a second time. */
  readonly state: 'on' | 'paused' | 'over' | 'refused' | 'gone' | 'lost'
  readonly startedAt: EpochMs
  readonly seenAt: EpochMs
  /** Where the call is, and whose sound is the customer; absent: it is in none. */
  readonly tab?: number
  readonly missing: MissingChannels
  readonly trouble?: AudioTrouble
  /** Seconds of speech that wait for their text, and that there was no room for. */
  readonly keptSeconds: number
  readonly lostSeconds: number
  /** How often the document that listens was made again. */
  readonly revivals: number
}

/** What the document that listens is to do from now on. */
export type ListeningWish = 'go-on' | 'pause' | 'stop'

/** What the offscreen document is asked about sound. */
export interface AudioRequests {
  start: { readonly session: string; readonly way: AudioWay; readonly language: AudioLanguage; readonly tabStream?: string; readonly missing: MissingChannels }
  stop: Record<string, never>
}
export interface AudioAnswers {
  start: { readonly missing: MissingChannels }
  stop: Record<string, never>
}
export type AudioAsk = keyof AudioRequests
export type AudioRequest = { readonly [A in AudioAsk]: { readonly ask: A } & AudioRequests[A] }[AudioAsk]
