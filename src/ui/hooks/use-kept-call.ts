import { useLive, type Live } from '../../adapters/store/read/live'
import { readKeptCall } from '../../adapters/store/read/read-kept-call'
import type { ContactId } from '../../core/contract/ids'
import type { KeptCall } from '../../core/practice/call-of-contact'
import { reader } from './reader'

/** A saved contact that a practice call is made of; `none`: nothing can be made of it. */
export function useKeptCall(contact: ContactId | undefined): Live<KeptCall | 'none'> {
  return useLive(reader(), async (store) => (contact === undefined ? 'none' : ((await readKeptCall(store, contact)) ?? 'none')), [contact])
}
