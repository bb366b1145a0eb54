import type { AUDIO_MESSAGES } from '../../core/contract/audio-messages'
import type { Handlers } from '../handlers'
import { listenToCall, stopListening } from './listen-to-call'
import { saveAudio, switchAudio } from './save-audio'
import { takePiece, takeWords } from './take-piece'
import { takeListeningReport } from './take-report'

/** What answers each message about listening. */
export const AUDIO_HANDLERS: Pick<Handlers, keyof typeof AUDIO_MESSAGES> = {
  'audio/save': saveAudio,
  'audio/switch': switchAudio,
  'audio/listen': listenToCall,
  'audio/stop': stopListening,
  'audio/report': takeListeningReport,
  'audio/send-piece': takePiece,
  'audio/send-words': takeWords,
}
