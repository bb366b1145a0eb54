import { LANGUAGES, type WrapUpCode } from '../contract/definitions'
import type { CodeId } from '../contract/ids'
import type { Turn } from '../guidance/turn'
import { termsOf } from '../knowledge/search/terms-of'
import { codeTree, leavesOf } from './code-tree'

export interface PredictedCode {
  readonly code: CodeId
  /** The words of the customer that brought it; none: the past did. */
  readonly words: readonly string[]
}

/** A wrap-up that was written before: what its note says belongs to its code. */
export interface PastNote {
  readonly code: CodeId
  readonly note: string
}

const PREDICTED = 3
/** BM25's usual saturation: the second note with a word tells less than the first. */
const SATURATION = 1.2
/** A code's own words were chosen to tell it from the others; a note says many things. */
const OWN_WORDS_WEIGHT = 2
/** What was likely before anybody spoke breaks ties, and has the say where nothing was said of it. By rank, best first. */
const PAST_SHARE = [0.25, 0.15, 0.1]
/** What the agent says of it: he names the thing too, and other things beside. */
const AGENT_WEIGHT = 0.4

/** The likeliest leaves by what was said, learned from the words of the codes and the notes under them; at most three, best first. */
export function predictCodes(turns: readonly Turn[], codes: readonly WrapUpCode[], past: readonly PastNote[], likelyBefore: readonly CodeId[]): readonly PredictedCode[] {
  const leaves = leavesOf(codeTree(codes)).map(({ code }) => code)
  const counts = new Map(leaves.map((code) => [code.id, countsOf(code)]))
  for (const { code, note } of past) for (const term of new Set(termsOf(note))) add(counts.get(code), term, 1)
  const codesWith = new Map<string, number>()
  for (const terms of counts.values()) for (const term of terms.keys()) codesWith.set(term, (codesWith.get(term) ?? 0) + 1)
  const said = weightsOf(turns)
  const scored = leaves.map((code) => {
    const own = counts.get(code.id)
    const words: { readonly term: string; readonly score: number }[] = []
    for (const [term, weight] of said) {
      const count = own?.get(term) ?? 0
      if (count > 0) words.push({ term, score: weight * Math.log(1 + leaves.length / (codesWith.get(term) ?? 1)) * (count / (count + SATURATION)) })
    }
    return { code: code.id, words: words.sort((a, b) => b.score - a.score), score: words.reduce((sum, { score }) => sum + score, 0) }
  })
  const best = Math.max(0, ...scored.map(({ score }) => score))
  return scored
    .map((each) => ({ ...each, score: (best > 0 ? each.score / best : 0) + (PAST_SHARE[likelyBefore.indexOf(each.code)] ?? 0) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1))
    .slice(0, PREDICTED)
    .map(({ code, words }) => ({ code, words: words.slice(0, PREDICTED).map(({ term }) => term) }))
}

function countsOf(code: WrapUpCode): Map<string, number> {
  const counts = new Map<string, number>()
  const own = new Set(LANGUAGES.flatMap((language) => [...termsOf(code.labels[language]), ...termsOf(code.demand[language])]))
  for (const term of own) add(counts, term, OWN_WORDS_WEIGHT)
  return counts
}

function weightsOf(turns: readonly Turn[]): ReadonlyMap<string, number> {
  const said = new Map<string, number>()
  for (const { speaker, text } of turns) {
    const weight = speaker === 'agent' ? AGENT_WEIGHT : 1
    for (const term of new Set(termsOf(text))) said.set(term, Math.max(said.get(term) ?? 0, weight))
  }
  return said
}

function add(counts: Map<string, number> | undefined, term: string, count: number): void {
  counts?.set(term, (counts.get(term) ?? 0) + count)
}
