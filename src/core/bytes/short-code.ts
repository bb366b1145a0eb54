import { firstLetters, spoken } from './crockford'

/** Three groups of four. */
const LETTERS = 12

/**
 * The first 60 bits of a hash, to be read aloud and compared: `K7QM-2XPA-9CDE`. Who would have another key with the same code
 * must make some 10^18 keys.
 */
export function shortCode(hash: Uint8Array<ArrayBuffer>): string {
  return spoken(firstLetters(hash, LETTERS))
}
