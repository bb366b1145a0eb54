/**
 * A text as its writer meant it, out of a field of whatever CRM: marks of a rich editor and entities are undone, as often as
 * they were put on, and what cannot be seen is gone. Reads the same when read twice.
 */
export function plainText(text: string): string {
  let plain = text
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = plain.replace(ENTITY, decoded).replace(MARKS, ' ').replace(UNSEEN, '')
    if (next === plain) return plain
    plain = next
  }
  return plain
}

/** A note that was escaped and stored again and again; no more than this was ever seen, and a hostile text must end. */
const MOST_ROUNDS = 8
/** A line may be wrapped within one, and its signs widened. */
const ENTITY = /[&＆]((?:\s*[#＃0-9a-zA-Z０-９ａ-ｚＡ-Ｚ]){1,9})\s*[;；]/g
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’',
  hellip: '…', mdash: '—', ndash: '–', middot: '·', yen: '¥', vert: '|', verbar: '|', lsqb: '[', lbrack: '[', rsqb: ']', rbrack: ']', colon: ':', ast: '*',
}
const MARKS = /<\/?(?:a|b|br|blockquote|code|div|em|font|i|li|ol|p|pre|s|span|strong|u|ul|wbr)(?:\s[^<>]{0,200})?\/?>/gi
/** Soft hyphens, zero-width spaces and joiners, marks of direction, variation selectors, controls, broken halves of pairs. */
const UNSEEN = /(?![\t\n\r])\p{Cc}|\p{Cf}|\p{Variation_Selector}|\p{Cs}/gu

function decoded(entity: string, inside: string): string {
  const name = inside.normalize('NFKC').replace(/\s+/g, '')
  if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? entity
  const point = /^#x[0-9a-f]{1,6}$/i.test(name) ? Number.parseInt(name.slice(2), 16) : /^#\d{1,7}$/.test(name) ? Number(name.slice(1)) : undefined
  if (point === undefined) return entity
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ''
}
