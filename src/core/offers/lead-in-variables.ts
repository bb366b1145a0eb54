import { fillGaps, gapsIn } from '../guidance/fill-gaps'

/** The facts that a sentence names in braces. */
export function factNamesIn(sentence: string): readonly string[] {
  return gapsIn(sentence).filter((name) => name !== '').map((name) => name.trim())
}

/** A piece of a sentence; `isGap`: what is not known, to be said in the agent's own words. */
export interface Said {
  readonly text: string
  readonly isGap: boolean
}

/** The sentence with the customer's own facts in it. Unknown ones stay a gap under their name: nothing is made up. */
export function fillLeadIn(sentence: string, textOf: (fact: string) => string | undefined): readonly Said[] {
  const said = fillGaps<Said>(sentence, (written) => {
    if (written === '') return undefined
    const name = written.trim()
    const value = textOf(name)
    return value === undefined || value === '' ? { text: name, isGap: true } : { text: value, isGap: false }
  })
  return said.map((part) => (typeof part === 'string' ? { text: part, isGap: false } : part))
}
