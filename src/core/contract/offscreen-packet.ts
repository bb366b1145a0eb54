import type { ThreadPacket } from '../knowledge/thread-messages'
import type { AudioRequest } from './audio'

/** From the background to the one offscreen document, with a port for the one answer. */
export type OffscreenPacket = ThreadPacket | { readonly callside: number; readonly to: 'audio'; readonly request: AudioRequest }
