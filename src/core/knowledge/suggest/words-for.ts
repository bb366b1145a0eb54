import { idOf } from '../search/dictionary'
import { documentsWith, impactOn, type Postings } from '../search/postings'
import { rowAt } from '../search/rows'
import { STARTS_WITH_HAN, type PlacedTerm } from '../search/terms-of'
import type { CallContext, HeardTurn } from './call-context'
import { isEveryday } from './everyday-words'

/**
 * How much an article rests on, of all that was said lately. Not against other articles: of a dozen the best one may still have
 * nothing to do with the talk.
 */
export interface WordsFor {
  /** So many different words of it were said; neither numbers nor what is said in any call. */
  readonly words: number
  /** So many of them stand in its title. */
  readonly titleWords: number
  /** It is one word at most, and not one that the title has and few other articles do. */
  readonly isOneWord: boolean
}

const IS_NUMBER = /^[\p{N}.:]+$/u
/** Single characters of grammar: with them two are no word. */
const HAS_GRAMMAR = /[不在是有要会能可就都也还没很太再又把被给让跟和与或对从到为以之其想去来说]/u

export function wordsFor(context: CallContext, article: number): WordsFor {
  const { articles, questions, subjects } = context.index
  const nameTerms = new Set(rowAt(subjects.terms, subjects.of[article]!))
  const [words, titleWords] = [new Set<string>(), new Set<string>()]
  let hasTelling = false
  for (const [turn] of context.lately()) {
    for (const placed of turn.placed) {
      const { id } = placed
      if (impactOn(articles, id, article) === 0) continue
      const isOfTitle = nameTerms.has(id) || isIn(questions, placed.term, article)
      const word = wordOf(turn, placed, isOfTitle)
      if (word === undefined || isEveryday(word)) continue
      words.add(word)
      if (!isOfTitle) continue
      titleWords.add(word)
      hasTelling ||= documentsWith(articles, id) ** 2 <= articles.documents
    }
  }
  return { words: words.size, titleWords: titleWords.size, isOneWord: words.size < 2 && !hasTelling }
}

function isIn(postings: Postings, term: string, doc: number): boolean {
  const id = idOf(postings, term)
  return id !== undefined && impactOn(postings, id, doc) > 0
}

/**
 * The word that a term is of. None: a number, and two characters that lie across words; what the dictionary does not know it takes
 * apart into single ones, and two of those are a word if the title has them (转网).
 */
function wordOf({ plain, words }: HeardTurn, { term, from, to }: PlacedTerm, isOfTitle: boolean): string | undefined {
  if (!STARTS_WITH_HAN.test(term)) return IS_NUMBER.test(term) ? undefined : term
  if (term.length < 2) return undefined
  const touched = words().filter((each) => each.from < to && each.to > from)
  const [first] = touched
  if (first && touched.length === 1) return plain.slice(first.from, first.to)
  const areSingle = touched.every((each) => each.to - each.from === 1)
  return areSingle && isOfTitle && !HAS_GRAMMAR.test(term) ? term : undefined
}
