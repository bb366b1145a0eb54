import type { ThreadPacket } from '../knowledge/thread-messages'
import type { TakePacket } from '../packs/take-request'
import type { AudioRequest } from './audio'

/** From the background to the one offscreen document, with a port for the one answer. */
export type OffscreenPacket = ThreadPacket | TakePacket | { readonly callside: number; readonly to: 'audio'; readonly request: AudioRequest }
