import { optional, record, text } from './decode'
import { fromDesk } from './from-desk'

export const WAY_ADDRESS_MESSAGES = {
  /** Empty: none. `password`: absent stays, empty goes. What a policy decides is not taken. */
  'ways/save-addresses': fromDesk(record({ address: text(2000), uploadAddress: text(2000), user: text(200), password: optional(text(400)) })),
} as const
