import { ENGLISH_STOP_WORDS } from '../search/english-stop-words'
import { termsOf } from '../search/terms-of'

/** One way to say something, by its terms. */
export interface WeighedWording {
  readonly text: string
  /** Term → weight. */
  readonly terms: ReadonlyMap<string, number>
  readonly weight: number
}

/** What says little by itself: words of grammar, and pairs of characters that lie across words. */
const WEIGHT_OF_GRAMMAR = 0.3

/** Of several things, each with its wordings: the fewer of the things have a term, the more it tells which one was said. */
export function weighWordings(things: readonly (readonly string[])[]): readonly (readonly WeighedWording[])[] {
  const written = things.map((wordings) => wordings.map((text) => ({ text, terms: allTerms(text) })))
  const weightOf = weights(written.map((wordings) => wordings.map(({ terms }) => terms)))
  return written.map((wordings) => wordings.flatMap(({ text, terms }) => {
    const weighed = new Map([...terms].map((term) => [term, weightOf(term)]))
    const weight = [...weighed.values()].reduce((sum, each) => sum + each, 0)
    return weight > 0 ? [{ text, terms: weighed, weight }] : []
  }))
}

export const allTerms = (text: string): ReadonlySet<string> => new Set(termsOf(text, 'all'))

/** 0 to 1: how much of the wording these terms have. */
export function shareSaid(wording: WeighedWording, said: ReadonlySet<string>): number {
  let sum = 0
  for (const [term, weight] of wording.terms) if (said.has(term)) sum += weight
  return sum / wording.weight
}

function weights(written: readonly (readonly ReadonlySet<string>[])[]): (term: string) => number {
  const thingsWith = new Map<string, number>()
  for (const wordings of written) for (const term of new Set(wordings.flatMap((terms) => [...terms]))) thingsWith.set(term, (thingsWith.get(term) ?? 0) + 1)
  return (term) => Math.log(1 + written.length / (thingsWith.get(term) ?? 1)) * (isGrammar(term) ? WEIGHT_OF_GRAMMAR : 1)
}

const STOP_TERMS: ReadonlySet<string> = new Set(termsOf([...ENGLISH_STOP_WORDS].join(' '), 'all'))
const isGrammar = (term: string): boolean => STOP_TERMS.has(term) || termsOf(term).length === 0
