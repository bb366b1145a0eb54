import { MASK_KINDS, type MaskKind } from '../contract/transcripts'

export type LinePart = { readonly kind: 'text' | 'match'; readonly text: string } | { readonly kind: 'mask'; readonly mask: MaskKind }

const MARK = new RegExp(`\\[(${MASK_KINDS.join('|')})\\]`, 'g')

/** A line as it is drawn: its words, marks where something was taken out, and what is looked for. */
export function partsOfLine(text: string, wanted = ''): readonly LinePart[] {
  const parts: LinePart[] = []
  let from = 0
  for (const { index, 0: mark, 1: mask } of text.matchAll(MARK)) {
    parts.push(...wordsOf(text.slice(from, index), wanted), { kind: 'mask', mask: MASK_KINDS.find((each) => each === mask) ?? 'data' })
    from = index + mark.length
  }
  return [...parts, ...wordsOf(text.slice(from), wanted)]
}

/** Whether a line has what is looked for, but for case, width and spaces around. */
export const holdsWanted = (text: string, wanted: string): boolean => plain(text.replace(MARK, ' ')).includes(plain(wanted.trim()))

function wordsOf(text: string, wanted: string): readonly LinePart[] {
  const [own, sought] = [plain(text), plain(wanted.trim())]
  // What changes its length when it is made plain is drawn without marks.
  if (sought === '' || own.length !== text.length) return text === '' ? [] : [{ kind: 'text', text }]
  const parts: LinePart[] = []
  let from = 0
  for (let at = own.indexOf(sought); at >= 0; at = own.indexOf(sought, from)) {
    if (at > from) parts.push({ kind: 'text', text: text.slice(from, at) })
    from = at + sought.length
    parts.push({ kind: 'match', text: text.slice(at, from) })
  }
  return from < text.length ? [...parts, { kind: 'text', text: text.slice(from) }] : parts
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase()
