import type { AudioSettings } from '../contract/audio'

/** A piece is transcribed faster than it was said, or it comes too late for the call. */
export const DEFAULT_AUDIO_TIMEOUT_MS = 20_000

/** As it is until somebody sets it up, and under a policy that forbids it. */
export const NO_AUDIO: AudioSettings = { isOn: false, way: 'server', baseUrl: '', model: '', language: '', timeoutMs: DEFAULT_AUDIO_TIMEOUT_MS, consent: '' }
