type Bytes = Uint8Array<ArrayBuffer>

/** Crockford's: no letter that is heard or read as another one. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const GROUP = 4
const GROUPS = 3

/**
 * The first 60 bits of a hash, to be read aloud and compared: `K7QM-2XPA-9CDE`. Who would have another key with the same code
 * must make some 10^18 keys.
 */
export function shortCode(hash: Bytes): string {
  let bits = 0n
  for (const byte of hash.subarray(0, 8)) bits = (bits << 8n) | BigInt(byte)
  const letters = Array.from({ length: GROUP * GROUPS }, (_, place) => LETTERS[Number((bits >> BigInt(59 - 5 * place)) & 31n)] ?? '')
  return Array.from({ length: GROUPS }, (_, group) => letters.slice(group * GROUP, (group + 1) * GROUP).join('')).join('-')
}
