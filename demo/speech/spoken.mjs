import { keys } from './dial-tones.mjs'
import { makeRecording } from './recording.mjs'

/** What the demo's recordings stand for: what is said before listening, and a caller who has moved house. One key of a telephone a line. */
const spoken = {
  'zh-CN': {
    consent: '为便于记录，本次通话会转成文字，可以吗？',
    agent: ['您好，为便于记录，本次通话会转成文字，可以吗？', '好的，帮您约在周六上午移机，移机费五十元。'],
    customer: ['可以。我搬家了，宽带移机要多少钱？'],
  },
  'zh-TW': {
    consent: '為方便記錄，這通電話會轉成文字，可以嗎？',
    agent: ['您好，為方便記錄，這通電話會轉成文字，可以嗎？', '好的，幫您約禮拜六上午移機，移機費三百元。'],
    customer: ['可以。我搬家了，寬頻移機要多少錢？'],
  },
  en: {
    consent: 'To keep a record, this call is turned into text. Is that all right?',
    agent: ['Hello. To keep a record, this call is turned into text. Is that all right?', 'I have booked the engineer for Saturday morning. There is no charge.'],
    customer: ['That is fine. We have moved, what does it cost to move the broadband?'],
  },
}

/** The agent's file begins when the microphone is opened; between his lines the customer's is played. */
const untilAgentSpeaks = 0.4
const untilAgentAnswers = 1
const untilCustomerSpeaks = 0.8
/** A piece ends with a silence. */
const lastSilence = 2

export function spokenIn(language) {
  const { consent, agent, customer } = spoken[language]
  const lineByKey = new Map([...agent, ...customer].map((line, place) => [keys[place], line]))
  const [greets, answers] = keys
  const asks = keys[agent.length]
  return {
    consent, agent, customer,
    lineOf: key => lineByKey.get(key),
    agentWav: makeRecording([['silence', untilAgentSpeaks], [greets], ['silence', untilAgentAnswers], [answers], ['silence', lastSilence]]),
    customerWav: makeRecording([['silence', untilCustomerSpeaks], [asks], ['silence', lastSilence]]),
  }
}
