import type { CountryCode } from 'libphonenumber-js/max'

/** Regions whose habits of writing and dialling we know (see `dialling-habits.ts`); what settings offer first. */
export const regions = ['CN', 'TW', 'HK', 'US', 'GB'] as const
export type Region = (typeof regions)[number]

/** Every other region works by libphonenumber's rules alone, so functions accept all of them. */
export type AnyRegion = CountryCode
