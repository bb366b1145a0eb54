const SEPARATORS = /\s[-–—|]\s|[：｜]/u

/** What a title speaks of, before it says what about it: "Kirkwood House - Is there parking?", "宽带：怎么移机". */
export function subjectOf(title: string): string {
  return title.split(SEPARATORS, 1)[0] ?? title
}
