type Bytes = Uint8Array<ArrayBuffer>

/** Crockford's: no I, L, O or U, so that no letter is heard or read as another one or as a digit. */
export const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const GROUP = 4

/** The first bits, five to a letter: what `spoken` writes. */
export function firstLetters(bytes: Bytes, count: number): readonly number[] {
  const values: number[] = []
  let [bits, held] = [0, 0]
  for (const byte of bytes) {
    ;[bits, held] = [(bits << 8) | byte, held + 8]
    while (held >= 5 && values.length < count) {
      held -= 5
      values.push((bits >> held) & 31)
      bits &= (1 << held) - 1
    }
  }
  return values
}

/** `K7QM-2XPA`: in groups of four, as they are read aloud. */
export function spoken(values: readonly number[]): string {
  const letters = values.map((value) => CROCKFORD.charAt(value)).join('')
  return Array.from({ length: letters.length / GROUP }, (_, at) => letters.slice(at * GROUP, (at + 1) * GROUP)).join('-')
}
