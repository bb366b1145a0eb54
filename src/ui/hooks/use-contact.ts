import { useLive, type Live } from '../../adapters/store/read/live'
import { readContactDetail, type ContactDetail } from '../../adapters/store/read/read-contact'
import type { ContactId } from '../../core/contract/ids'
import type { Settings } from '../../core/contract/settings'
import { reader } from './reader'

/** One contact with its story; `gone` where it was removed meanwhile. */
export function useContact(contact: ContactId, settings: Settings): Live<ContactDetail | 'gone'> {
  return useLive(reader(), async (store) => (await readContactDetail(store, contact, settings)) ?? 'gone', [contact, settings])
}

export type { ContactDetail, ContactEvent } from '../../adapters/store/read/read-contact'
