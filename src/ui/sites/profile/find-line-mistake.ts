export interface LineMistake {
  readonly kind: 'badSelector' | 'tooLong'
  /** The line it stands in. */
  readonly line: string
}

const LONGEST_SELECTOR = 300
const LONGEST_TEXT = 80

/** The first line that is too long, or no CSS. */
export function findLineMistake(selectors: readonly string[], texts: readonly string[]): LineMistake | undefined {
  const long = selectors.find((line) => line.length > LONGEST_SELECTOR) ?? texts.find((line) => line.length > LONGEST_TEXT)
  if (long !== undefined) return { kind: 'tooLong', line: `${long.slice(0, 40)}…` }
  const bad = selectors.find((line) => !isSelector(line))
  return bad === undefined ? undefined : { kind: 'badSelector', line: bad }
}

/** Asked of the browser itself; `>>>` goes inside a component, and each part of it is a selector. */
function isSelector(line: string): boolean {
  const nowhere = document.createDocumentFragment()
  try {
    for (const part of line.split('>>>')) nowhere.querySelector(part.trim())
    return true
  } catch {
    // SyntaxError: the only way it tells.
    return false
  }
}
