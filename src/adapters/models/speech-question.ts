import type { AudioTrouble } from '../../core/contract/audio'
import type { Result } from '../../core/contract/result'

/** A piece of sound to be transcribed. */
export interface SpeechQuestion {
  readonly baseUrl: string
  readonly model: string
  /** BCP 47; empty: the server finds it out. */
  readonly language: string
  readonly timeoutMs: number
  /** Absent: a server of one's own that asks for none. */
  readonly key: string | undefined
  readonly wav: Uint8Array<ArrayBuffer>
}

/** How a server is asked. There is one way; the build without egress has none. */
export type TranscribeSpeech = (question: SpeechQuestion) => Promise<Result<string, AudioTrouble>>
