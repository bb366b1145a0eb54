import type { AnyRegion } from '../customers/region'
import { readNumber } from '../customers/read-number'

/** A pool of a platform: its beginning and a star. */
const RANGE = /^\+\d{3,14}\*$/

/** Lines of a list of numbers that name no number; such a line would never be met by a caller. */
export function unreadableNumbers(lines: readonly string[], region: AnyRegion, { mayBeRange }: { readonly mayBeRange: boolean }): readonly string[] {
  return lines.filter((line) => {
    if (mayBeRange && RANGE.test(line)) return false
    const { kind } = readNumber(line, region)
    return kind !== 'number' && kind !== 'short'
  })
}
