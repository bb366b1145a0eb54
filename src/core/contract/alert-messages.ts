import { ALERT_ANSWERS } from './alert-rules'
import { oneOf, record, text } from './decode'
import { fromDesk } from './from-desk'
import type { AlertRuleId, CallId, ContactId } from './ids'

export const ALERT_MESSAGES = {
  /** What the agent made of an alert of his own call; the last word counts. */
  'alert/answer': fromDesk(record({ call: text<CallId>(64), contact: text<ContactId>(64), rule: text<AlertRuleId>(200), answer: oneOf(...ALERT_ANSWERS) })),
} as const
