import { listOf, oneOf, optional, record, text, type Decoder } from './decode'
import type { DomProfile, TranscriptProfile, UrlPopPattern } from './settings'

/** What a site's profile may hold. The caps keep it small in every document that gets it, and quick to apply there. */
const MAX_SELECTORS = 12
const MAX_TEXTS = 24

const parameterNames = listOf(text(64), MAX_TEXTS)
const selectors = listOf(text(300), MAX_SELECTORS)
const texts = listOf(text(80), MAX_TEXTS)

export const decodeHeaderMap = listOf(
  record({ header: text(64), fact: oneOf('queue', 'waitSeconds', 'ivrPath', 'botQuestion', 'skillGroup', 'pbxCallId', 'recordingUrl') }), 24,
)

export const decodeUrlPopPattern: Decoder<UrlPopPattern> = record({
  pathPattern: optional(text(300)), callerParameters: parameterNames, dialledParameters: parameterNames, callIdParameters: parameterNames,
})

export const decodeDomProfile: Decoder<DomProfile> = record({
  state: selectors, number: selectors, name: selectors, answerButton: selectors,
  ringingTexts: texts, dialingTexts: optional(texts), talkingTexts: texts, heldTexts: texts,
})

export const decodeTranscriptProfile: Decoder<TranscriptProfile> = record({
  source: oneOf('captions', 'chat'), block: selectors, text: selectors, speaker: selectors, agentTexts: texts, customerTexts: texts, agentBlocks: selectors,
})

export const EMPTY_URL_POP: UrlPopPattern = { callerParameters: [], dialledParameters: [], callIdParameters: [] }

export const EMPTY_DOM_PROFILE: DomProfile = {
  state: [], number: [], name: [], answerButton: [], ringingTexts: [], dialingTexts: [], talkingTexts: [], heldTexts: [],
}

export const EMPTY_TRANSCRIPT_PROFILE: TranscriptProfile = { source: 'captions', block: [], text: [], speaker: [], agentTexts: [], customerTexts: [], agentBlocks: [] }
