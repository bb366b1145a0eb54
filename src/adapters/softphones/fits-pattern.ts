/**
 * Whether a text fits one of a profile's patterns: equal but for case, width and spaces, and `*` stands for anything.
 * Not a regular expression: a profile must not be able to stop a page.
 */
export function fitsPattern(text: string, pattern: string): boolean {
  const subject = plainText(text)
  const [first = '', ...rest] = plainText(pattern).split('*')
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

const plainText = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
