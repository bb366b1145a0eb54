/** What stands in a field with one thing a line: trimmed, without empty ones. */
export function linesIn(text: string): readonly string[] {
  return text.split('\n').map((line) => line.trim()).filter(Boolean)
}

/** Once each. */
export const distinctLinesIn = (text: string): readonly string[] => [...new Set(linesIn(text))]
