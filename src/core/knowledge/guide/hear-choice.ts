import type { GuideStep } from '../../contract/knowledge'
import { shareSaid, weighWordings, type WeighedWording } from '../wordings/weigh-wordings'
import { placedTerms, termsOf, type PlacedTerm } from '../search/terms-of'
import { isLeftOpen } from './is-left-open'
import { isNegated } from './is-negated'
import { plainClause, plainClauses, type PlainClause } from './plain-clause'

export interface HeardChoice {
  /** Its place among the choices of the step. */
  readonly choice: number
  /** As they were said: why it is this one. */
  readonly words: readonly string[]
  /** A whole wording was said, and little beside it: the guide steps on. What is less sure is only proposed. */
  readonly isSure: boolean
}

/** So much of a wording must be said in one clause, and the next best choice must have less than this share of what the best one has. Both chosen on the half of the answers that the test does not judge. */
const SAID_SHARE = 0.7
const CLEAR_SHARE = 0.8
/** Sure is what has so much of a wording, and is so much of its clause. */
const SURE_SHARE = 0.95
const SURE_OF_CLAUSE = 0.5

interface Fit extends HeardChoice {
  /** Weight of the words that were said. */
  readonly strength: number
}

/** Which answer to this question one turn of a customer is; undefined: none, or it might be two. A slip costs more trust than a click. */
export function hearChoice(step: GuideStep, said: string): HeardChoice | undefined {
  const wordings = wordingsOf(step)
  const fits = plainClauses(said).flatMap((clause) => fitsIn(clause, wordings))
  const best = fits.reduce<Fit | undefined>((first, each) => (first && first.strength >= each.strength ? first : each), undefined)
  if (!best || fits.some(({ choice, strength }) => choice !== best.choice && strength > best.strength * CLEAR_SHARE)) return undefined
  return { choice: best.choice, words: best.words, isSure: best.isSure }
}

interface SaidWording extends WeighedWording {
  /** "No", "all of it": said by itself it is an answer, in a sentence it is grammar. */
  readonly isGrammar: boolean
}

/** The terms of a step are weighed once: a call asks again with every turn. */
const known = new WeakMap<GuideStep, readonly (readonly SaidWording[])[]>()
function wordingsOf(step: GuideStep): readonly (readonly SaidWording[])[] {
  const before = known.get(step)
  if (before) return before
  const texts = step.choices.map(({ label, phrasings = [] }) => [label, ...phrasings].map((text) => plainClause(text).text))
  const made = weighWordings(texts).map((weighed) => weighed.map((wording) => ({ ...wording, isGrammar: termsOf(wording.text).length === 0 })))
  known.set(step, made)
  return made
}

function fitsIn(clause: PlainClause, wordings: readonly (readonly SaidWording[])[]): readonly Fit[] {
  const placed = placedTerms(clause.text, 'all')
  const said = new Set(placed.map(({ term }) => term))
  return wordings.flatMap((ofChoice, choice) => ofChoice.flatMap((wording) => {
    const share = shareSaid(wording, said)
    if (share < SAID_SHARE || (wording.isGrammar && said.size > wording.terms.size)) return []
    const matched = placed.filter(({ term }) => wording.terms.has(term))
    const [first] = matched
    const last = matched.at(-1)
    if (!first || !last || isLeftOpen(clause.text, wording.text)) return []
    if (isNegated(clause.text, first.from, last.to) !== isNegated(wording.text, 0, wording.text.length)) return []
    const isSure = share >= SURE_SHARE && matched.length / placed.length >= SURE_OF_CLAUSE
    return [{ choice, words: wordsOf(clause, matched), strength: share * wording.weight, isSure }]
  }))
}

/** What stands together was one saying. */
function wordsOf(clause: PlainClause, matched: readonly PlacedTerm[]): readonly string[] {
  const spans: { from: number; to: number }[] = []
  for (const { from, to } of matched) {
    const last = spans.at(-1)
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to)
    else spans.push({ from, to })
  }
  return [...new Set(spans.map(({ from, to }) => clause.asSaid(from, to)))]
}
