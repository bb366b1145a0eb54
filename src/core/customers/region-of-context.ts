import { getCountries, getCountryCallingCode } from 'libphonenumber-js/max'
import { regions, type AnyRegion } from './region'
import { splitCallingCode } from './split-calling-code'

/** The region of a context such as `+86` or `+862155500`: our own regions first, since +1 and +44 have many. */
export function regionOfContext(context: string): AnyRegion | undefined {
  const code = splitCallingCode(context)?.callingCode
  return [...regions, ...getCountries()].find(region => getCountryCallingCode(region) === code)
}
