/**
 * Two independent 32-bit hashes of a term (FNV-1a, and a multiplicative one), the second never 0. An index keeps these and no
 * words: two terms of one text would have to agree in all 64 bits to be taken for one.
 */
export function termKey(term: string): readonly [place: number, mark: number] {
  let place = 0x811c9dc5
  let mark = 0x9747b28c
  for (let at = 0; at < term.length; at += 1) {
    const code = term.charCodeAt(at)
    place = Math.imul(place ^ (code & 0xff), 0x01000193)
    place = Math.imul(place ^ (code >>> 8), 0x01000193)
    mark = Math.imul((mark << 5) | (mark >>> 27), 0x85ebca6b) ^ Math.imul(code, 0xc2b2ae35)
  }
  mark ^= mark >>> 15
  return [(place ^ (place >>> 16)) >>> 0, mark >>> 0 || 1]
}
