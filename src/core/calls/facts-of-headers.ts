import type { CallFacts } from '../contract/facts'
import type { CallFactName } from '../contract/settings'

/** What the usual X- headers mean where the site has no map of its own. */
export const USUAL_HEADER_MAP: Readonly<Record<string, CallFactName>> = {
  'x-queue-name': 'queue',
  'x-queue': 'queue',
  'x-wait-seconds': 'waitSeconds',
  'x-queue-wait': 'waitSeconds',
  'x-ivr-path': 'ivrPath',
  'x-bot-question': 'botQuestion',
  'x-skill-group': 'skillGroup',
  'x-call-uuid': 'pbxCallId',
  'x-recording-url': 'recordingUrl',
}

/** A day in a queue is a mistake in the header, or a clock. */
const LONGEST_WAIT_SECONDS = 86_400
/** Menus deeper than this are not shown, and not counted further. */
const MOST_IVR_STEPS = 20

/** Facts of the call that its X- headers tell under the site's map (`header: fact`, lower case). What makes no sense is left out. */
export function factsOfHeaders(headers: Readonly<Record<string, string>>, map: Readonly<Record<string, CallFactName>>): CallFacts {
  const facts: { -readonly [K in keyof CallFacts]: CallFacts[K] } = {}
  for (const [header, name] of Object.entries({ ...USUAL_HEADER_MAP, ...map })) {
    const value = headers[header]?.trim()
    if (value) Object.assign(facts, readFact(name, value))
  }
  return facts
}

function readFact(name: CallFactName, value: string): CallFacts {
  switch (name) {
    case 'waitSeconds': {
      const seconds = /^\d{1,2}:\d{2}(:\d{2})?$/.test(value) ? fromClock(value) : Number(value)
      return Number.isFinite(seconds) && seconds >= 0 && seconds <= LONGEST_WAIT_SECONDS ? { waitSeconds: Math.round(seconds) } : {}
    }
    case 'ivrPath': {
      const steps = value.split(/\s*[>/|→]\s*/).filter(Boolean).slice(0, MOST_IVR_STEPS)
      return steps.length > 0 ? { ivrPath: steps } : {}
    }
    case 'recordingUrl':
      return /^https?:\/\//i.test(value) ? { recordingUrl: value } : {}
    case 'queue':
    case 'botQuestion':
    case 'skillGroup':
    case 'pbxCallId':
      return { [name]: value }
  }
}

/** 1:05 or 0:01:05, in seconds. */
function fromClock(value: string): number {
  return value.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
}
