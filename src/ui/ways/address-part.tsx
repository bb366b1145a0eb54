import type { Settings } from '../../core/contract/settings'
import { useWayAddresses } from '../hooks/use-way-addresses'
import { AddressForm } from './address-form'

/** The address of a way, with the browser's leave for its host. */
export function AddressPart({ settings, way }: { readonly settings: Settings; readonly way: 'in' | 'out' }) {
  return <AddressForm settings={settings} way={way} {...useWayAddresses(settings, way)} />
}
