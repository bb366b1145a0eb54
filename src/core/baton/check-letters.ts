/** Consonants only: no letter is taken for a digit, none makes a word, and it is no part of any number. */
const ALPHABET = 'BCDFGHJKLMNPQRSTVWXZ'
export const CHECK_LENGTH = 8
export const CHECK_LETTER = `[${ALPHABET}]`

/** CRC-32 in letters. It finds what was damaged by accident or edited by hand; it is no signature. */
export function checkLetters(text: string): string {
  let rest = crc32(new TextEncoder().encode(text))
  let letters = ''
  for (let place = 0; place < CHECK_LENGTH; place++) {
    letters = ALPHABET.charAt(rest % ALPHABET.length) + letters
    rest = Math.floor(rest / ALPHABET.length)
  }
  return letters
}

/** ISO-HDLC, the one of zip and PNG: "123456789" gives cbf43926. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}
