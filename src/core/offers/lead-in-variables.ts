const VARIABLE = /\{([^{}]+)\}/g

/** The facts that a sentence names in braces. */
export function factNamesIn(sentence: string): readonly string[] {
  return [...sentence.matchAll(VARIABLE)].map(([, name = '']) => name.trim())
}

/** A piece of a sentence; `isGap`: what is not known, to be said in the agent's own words. */
export interface Said {
  readonly text: string
  readonly isGap: boolean
}

/** The sentence with the customer's own facts in it. Unknown ones stay a gap under their name: nothing is made up. */
export function fillLeadIn(sentence: string, textOf: (fact: string) => string | undefined): readonly Said[] {
  const said: Said[] = []
  let from = 0
  for (const match of sentence.matchAll(VARIABLE)) {
    const name = (match[1] ?? '').trim()
    const value = textOf(name)
    if (match.index > from) said.push({ text: sentence.slice(from, match.index), isGap: false })
    said.push(value === undefined || value === '' ? { text: name, isGap: true } : { text: value, isGap: false })
    from = match.index + match[0].length
  }
  if (from < sentence.length) said.push({ text: sentence.slice(from), isGap: false })
  return said
}
