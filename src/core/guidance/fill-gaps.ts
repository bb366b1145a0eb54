const GAP = /\{([^{}]*)\}/gu

/** What stands in braces in a text, as it is written. */
export function gapsIn(text: string): readonly string[] {
  return [...text.matchAll(GAP)].map(([, name = '']) => name)
}

/** Its own words alone. */
export const withoutGaps = (text: string): string => text.replace(GAP, ' ')

/** The pieces of a text in their order: its words, and what `fill` makes of each name in braces. Undefined: these braces are words. */
export function fillGaps<Filled extends object>(text: string, fill: (name: string) => Filled | undefined): readonly (string | Filled)[] {
  const parts: (string | Filled)[] = []
  let from = 0
  for (const { 0: written, 1: name = '', index } of text.matchAll(GAP)) {
    const filled = fill(name)
    if (!filled) continue
    if (index > from) parts.push(text.slice(from, index))
    parts.push(filled)
    from = index + written.length
  }
  if (from < text.length) parts.push(text.slice(from))
  return parts
}
