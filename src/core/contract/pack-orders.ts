import { oneOf, record } from './decode'
import { fromDesk } from './from-desk'
import { ROLES } from './settings'

/** What the page of the team tells the background; long work goes to its own thread. */
export const PACK_MESSAGES = {
  /** The thread took a pack: what it asks of this desk is done now. */
  'pack/taken': fromDesk(record({})),
  /** The desk was paired, or took a lead's key: what whoever sits here may change. */
  'pack/take-role': fromDesk(record({ role: oneOf(...ROLES) })),
} as const
