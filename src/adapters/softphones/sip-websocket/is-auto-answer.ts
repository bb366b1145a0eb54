const ALERTS = /auto[-_ ]?answer|answer-after\s*=\s*\d|ring-?answer/i
const REFUSALS = /^\s*(?:no|false|0|off|manual)\b/i

/**
 * Whether an INVITE asks the phone to answer by itself: what a PBX sends to the agent's own phone when a number was
 * clicked (Alert-Info and Call-Info: Asterisk, FreePBX, Yealink, Snom, Polycom; Answer-Mode: RFC 5373).
 */
export function isAutoAnswer(headers: ReadonlyMap<string, string>): boolean {
  const says = (name: string, test: RegExp) => headers.has(name) && test.test(headers.get(name) ?? '')
  if (says('alert-info', ALERTS) || says('call-info', ALERTS)) return true
  if (['answer-mode', 'priv-answer-mode', 'p-answer-state'].some((name) => says(name, /^\s*auto/i))) return true
  return ['p-auto-answer', 'x-auto-answer', 'x-autoanswer'].some((name) => headers.has(name) && !says(name, REFUSALS))
}
