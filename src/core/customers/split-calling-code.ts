import { getCountries, getCountryCallingCode } from 'libphonenumber-js/max'

/** Codes of services instead of countries (ITU-T E.164 list): they belong to no region. */
const WORLDWIDE = ['800', '808', '870', '878', '881', '882', '883', '888', '979']
const CALLING_CODES: ReadonlySet<string> = new Set([
  ...getCountries().map(country => getCountryCallingCode(country)),
  ...WORLDWIDE,
])

/** Calling codes are prefix-free, so an international number falls into its code and its national part without being parsed. */
export function splitCallingCode(
  e164: string,
): { readonly callingCode: string; readonly national: string } | undefined {
  const digits = e164.startsWith('+') ? e164.slice(1) : e164
  for (const length of [1, 2, 3]) {
    const callingCode = digits.slice(0, length)
    if (CALLING_CODES.has(callingCode)) return { callingCode, national: digits.slice(length) }
  }
  return undefined
}
