import type { E164 } from '../contract/ids'
import type { AnyRegion } from './region'

/** A whole number. `isCertain` is false when other readings were possible too, or the number is not known to be assigned. */
export interface WholeNumber {
  readonly kind: 'number'
  /** The first of `candidates`. */
  readonly e164: E164
  /** All that it may be, the likeliest first. */
  readonly candidates: readonly E164[]
  readonly isCertain: boolean
  /** National significant number: no country code, no trunk zero. */
  readonly national: string
  /** Missing where a country code is shared and the number does not tell whose it is. */
  readonly country?: AnyRegion
  readonly extension?: string
}

/** A number without its area code: it can be met by its tail only. */
export interface LocalNumber {
  readonly kind: 'local'
  readonly digits: string
  /** The country it was read in: a tail abroad is somebody else's. */
  readonly callingCode: string
  readonly extension?: string
}

/** A service code or hotline that is dialled as it is, nationwide: 95588, 10086, 110, 400 000 0123. */
export interface ShortNumber {
  readonly kind: 'short'
  readonly code: string
  /** Country code and code. Not dialable from abroad in every case, but one spelling for one service. */
  readonly e164: E164
  /** Written before the code, as in 010-12345, which reaches the service of that city. */
  readonly areaCode?: string
  readonly extension?: string
  /** False for a code that fits the plan but is not on our list: a switchboard may use it for an extension. */
  readonly isCertain: boolean
}

/** A number with hidden digits. `pattern` is national, with one `*` for every hidden digit shown. */
export interface MaskedNumber {
  readonly kind: 'masked'
  readonly pattern: string
  /** Missing where the country code is hidden and the beginning is too. */
  readonly callingCode?: string
  /** True when the stars stand for one digit each; false when they only say "something is missing here". */
  readonly isLengthExact: boolean
}

/** A colleague, queue or extension of the house. */
export interface InternalParty {
  readonly kind: 'internal'
  readonly name: string
}

export interface WithheldNumber {
  readonly kind: 'withheld'
}

export interface UnreadableNumber {
  readonly kind: 'unreadable'
  readonly written: string
}

export type OneReading =
  WholeNumber | LocalNumber | ShortNumber | MaskedNumber | InternalParty | WithheldNumber | UnreadableNumber

/** What a written number says. `others`: further numbers in the same field, as written there. */
export type NumberReading = OneReading & { readonly others: readonly string[] }
