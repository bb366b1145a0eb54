/**
 * X- headers that ACD, IVR and bot products put on a call to a queue's agent; a site's map may ask for more.
 * Lower case, as SIP compares names without regard to case.
 */
export const DEFAULT_HEADER_NAMES: readonly string[] = [
  'x-queue-name', 'x-queue', 'x-queue-id', 'x-wait-seconds', 'x-wait-time', 'x-queue-wait', 'x-queue-position',
  'x-ivr-path', 'x-ivr', 'x-ivr-input', 'x-bot-question', 'x-bot-intent', 'x-skill-group', 'x-skill', 'x-campaign',
  'x-call-uuid', 'x-call-id', 'x-ucid', 'x-did', 'x-dnis', 'x-customer-id', 'x-language', 'x-priority', 'x-line',
]
