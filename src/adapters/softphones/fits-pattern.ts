import { foldCase } from '../../core/text/fold-case'

/**
 * Whether a text fits one of a profile's patterns: equal but for case, width and spaces, and `*` stands for anything.
 * Not a regular expression: a profile must not be able to stop a page.
 */
export function fitsPattern(text: string, pattern: string): boolean {
  const subject = plainSpaced(text)
  const [first = '', ...rest] = plainSpaced(pattern).split('*')
  const last = rest.pop()
  if (last === undefined) return subject === first
  if (!subject.startsWith(first)) return false
  let from = first.length
  for (const part of rest) {
    const at = subject.indexOf(part, from)
    if (at < 0) return false
    from = at + part.length
  }
  return subject.length - last.length >= from && subject.endsWith(last)
}

const plainSpaced = (text: string): string => foldCase(text).replace(/\s+/g, ' ').trim()
