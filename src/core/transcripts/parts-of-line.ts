import { MASK_KINDS, type MaskKind } from '../contract/transcripts'
import { foldCase } from '../text/fold-case'

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
export const holdsWanted = (text: string, wanted: string): boolean => foldCase(text.replace(MARK, ' ')).includes(foldCase(wanted.trim()))

/** A line from a little before what is looked for, so that it is seen where there is little room. */
export function aroundWanted(text: string, wanted: string): string {
  const at = foldCase(text).indexOf(foldCase(wanted.trim()))
  if (at <= 2 * BEFORE || foldCase(text).length !== text.length) return text
  // What is left of a word, or of a mark, is left out.
  return `…${text.slice(at - BEFORE - 1, at).replace(/^(?:\w+\]?|[^])\s*/, '')}${text.slice(at)}`
}

/** Characters: a sentence's beginning, or what came before it. */
const BEFORE = 12

function wordsOf(text: string, wanted: string): readonly LinePart[] {
  const [own, sought] = [foldCase(text), foldCase(wanted.trim())]
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
