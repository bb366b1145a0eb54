import { useLive } from '../../adapters/store/read/live'
import { readContactsBehind } from '../../adapters/store/read/read-surges'
import type { ContactId } from '../../core/contract/ids'
import type { Settings } from '../../core/contract/settings'
import type { LineBehind } from '../surges/contacts-behind'
import { reader } from './reader'

/** The contacts behind a surge, newest first. Absent: being read, or none is asked for. */
export function useContactsBehind(contacts: readonly ContactId[] | undefined, settings: Settings): readonly LineBehind[] | undefined {
  return useLive(reader(), async (store) => (contacts ? await readContactsBehind(store, contacts, settings) : undefined), [contacts?.join(), settings]).value
}
