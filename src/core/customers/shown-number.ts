import { readNumber } from './read-number'
import type { AnyRegion } from './region'
import { showNumber } from './show-number'

/** A number as it was written somewhere, as people of the region write it; what cannot be read stays as it is. */
export function shownNumber(written: string, region: string): string {
  return showNumber(readNumber(written, region as AnyRegion), region as AnyRegion) ?? written
}
