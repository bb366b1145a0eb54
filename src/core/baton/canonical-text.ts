import { plainText } from './plain-text'

/**
 * What the checksum is made over: the text without all that a note field may do to it on its own, which is to wrap lines, to
 * widen or narrow characters, and to put one kind of quotation mark, dash or full stop for another.
 */
export function canonicalText(text: string): string {
  // Gaps first: one may have come between a letter and its accent. Narrowing may give an entity that was written in wide signs.
  let canonical = plainText(text).replace(/\s+/gu, '')
  for (let round = 0; round < 3; round++) canonical = plainText(canonical.normalize('NFKC')).replace(/\s+/gu, '')
  return canonical.replace(ALIKE, (character) => TO[character] ?? character).replace(/-+/g, '-')
}

const KINDS: Readonly<Record<string, string>> = {
  '"': '“”„‟「」『』〝〞«»', "'": '‘’‚‛′`´', '-': '‐‑‒–—―−─', '.': '。｡', ',': '、､', '[': '【〔〖', ']': '】〕〗', '~': '〜∼', '<': '《〈‹', '>': '》〉›', '·': '•・‧',
}
const TO: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(KINDS).flatMap(([to, many]) => [...many].map((each) => [each, to])),
)
const ALIKE = new RegExp(`[${Object.keys(TO).join('')}]`, 'gu')
