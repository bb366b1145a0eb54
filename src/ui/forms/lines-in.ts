/** What stands in a field with one thing a line: trimmed, once each, without empty ones. */
export function linesIn(text: string): readonly string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()).filter(Boolean))]
}
