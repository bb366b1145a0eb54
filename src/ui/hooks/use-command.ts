import { sendCommand } from '../../adapters/browser/send-command'
import type { OnCommand } from './reply'

/** Orders go over the bus; what they change comes back through the database. */
export function useCommand(): OnCommand {
  return sendCommand
}
