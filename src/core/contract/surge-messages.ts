import { flag, integer, optional, record } from './decode'
import { fromDesk } from './from-desk'

export const SURGE_MESSAGES = {
  /** What the lead calls a surge. */
  'surge/set-watch': fromDesk(record({ windowMinutes: integer(10, 240), falseAlarmsPerWeek: integer(1, 20), least: integer(3, 1000), isOff: optional(flag) })),
} as const
