/** The log says which step failed and in what way, never with what: messages of errors may quote rows. */
export function reportBug(step: string, bug: unknown): void {
  const kind = bug instanceof Error ? bug.name : typeof bug
  const where = bug instanceof Error ? (bug.stack?.split('\n')[1]?.trim() ?? '') : ''
  console.error(`callside: ${step} failed: ${kind} ${where}`)
}
