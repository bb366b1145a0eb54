import type { WAY_ADDRESS_MESSAGES } from '../../core/contract/way-address-messages'
import type { Handlers } from '../handlers'
import { saveAddresses } from './save-addresses'

export const WAY_ADDRESS_HANDLERS: Pick<Handlers, keyof typeof WAY_ADDRESS_MESSAGES> = { 'ways/save-addresses': saveAddresses }
