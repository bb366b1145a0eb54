import { keys } from './dial-tones.mjs'
import { makeRecording } from './recording.mjs'

/** What the demo's recordings stand for: what is said before listening, and the answer of a caller who has moved house. */
const spoken = {
  'zh-CN': { consent: '为便于记录，本次通话会转成文字，可以吗？', agent: '您好，为便于记录，本次通话会转成文字，可以吗？', customer: '可以。我搬家了，宽带移机要多少钱？' },
  'zh-TW': { consent: '為方便記錄，這通電話會轉成文字，可以嗎？', agent: '您好，為方便記錄，這通電話會轉成文字，可以嗎？', customer: '可以。我搬家了，寬頻移機要多少錢？' },
  en: {
    consent: 'To keep a record, this call is turned into text. Is that all right?',
    agent: 'Hello. To keep a record, this call is turned into text. Is that all right?',
    customer: 'That is fine. We have moved, what does it cost to move the broadband?',
  },
}

const [agentKey, customerKey] = keys
/** In seconds. The agent's file begins when the microphone is opened, the customer's when it is played. */
const untilSpeaking = 0.4
const lastSilence = 2

export function spokenIn(language) {
  const { consent, agent, customer } = spoken[language]
  const lines = new Map([[agentKey, agent], [customerKey, customer]])
  const recordingOf = key => makeRecording([['silence', untilSpeaking], [key], ['silence', lastSilence]])
  return { consent, agent, customer, lineOf: key => lines.get(key), agentWav: recordingOf(agentKey), customerWav: recordingOf(customerKey) }
}
