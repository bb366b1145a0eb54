import { stemmer } from 'stemmer'
import { foldCase } from '../../text/fold-case'
import { toSimplified } from './to-simplified'
import { ENGLISH_STOP_WORDS } from './english-stop-words'

/** Han characters; numbers; words, with what an apostrophe adds to them. "3小时" is a number and a word. */
const RUNS = /\p{Script=Han}+|\p{N}+(?:[.:]\p{N}+)+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:['’]\p{L}+)?/gu
export const STARTS_WITH_HAN = /^\p{Script=Han}/u
/** Pairs with these are endings and pronouns, or lie across two words. */
const SAYS_NOTHING = /[的了吗呢吧啊呀哦嗯我你您他她它们这那么哪呗哈咱]/u

export interface PlacedTerm {
  readonly term: string
  /** Where it stands in the plain text: [from, to). */
  readonly from: number
  readonly to: number
}

/** Letters as the search compares them: small, half width, simplified. */
export const foldedText = (text: string): string => toSimplified(foldCase(text))

/**
 * What a text is found by. Han characters in pairs, in simplified form (on real dialogues pairs found more than words of a
 * dictionary: docs/suggestions.md); other words without their ending. The words that say nothing are left out, unless all
 * are to be kept: in one short question "when" and "why" are what tells it from another.
 * The same for articles and for what is said, in any mix of languages.
 */
export function termsOf(text: string, keep: 'telling' | 'all' = 'telling'): string[] {
  return placedTerms(foldCase(text), keep).map(({ term }) => term)
}

/** The same with their places in a text of which the case is folded. */
export function placedTerms(plain: string, keep: 'telling' | 'all' = 'telling'): PlacedTerm[] {
  const terms: PlacedTerm[] = []
  for (const { 0: run, index } of plain.matchAll(RUNS)) {
    if (STARTS_WITH_HAN.test(run)) addPairs(toSimplified(run), index, terms, keep)
    else addWord(run, index, terms, keep)
  }
  return terms
}

function addPairs(run: string, from: number, terms: PlacedTerm[], keep: 'telling' | 'all'): void {
  if (run.length === 1) terms.push({ term: run, from, to: from + 1 })
  for (let at = 0; at + 1 < run.length; at += 1) {
    const term = run.slice(at, at + 2)
    if (keep === 'all' || !SAYS_NOTHING.test(term)) terms.push({ term, from: from + at, to: from + at + 2 })
  }
}

function addWord(run: string, from: number, terms: PlacedTerm[], keep: 'telling' | 'all'): void {
  const word = run.replace(/['’].*/u, '')
  if (word !== '' && (keep === 'all' || !ENGLISH_STOP_WORDS.has(word))) terms.push({ term: stemmer(word), from, to: from + run.length })
}
