import type { ModelProfileId } from '../../core/contract/ids'

/** The key of the transcription address lies beside those of the models, under a name that no profile can have. */
export const AUDIO_KEY = 'audio' as ModelProfileId
