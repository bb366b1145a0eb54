import { foldCase } from '../../text/fold-case'

/** A clause as wordings are compared with it. */
export interface PlainClause {
  readonly text: string
  /** What was said at [from, to) of `text`. */
  readonly asSaid: (from: number, to: number) => string
}

const BETWEEN_CLAUSES = /[，,。．.！!；;：:、\n]+|(?<=[？?])/u
/** "很慢" answers as "慢" does. */
const DEGREE = /([很挺太真蠻蛮]|特[别別]|非常|比[较較])/u
const SHORT_DENIAL = /n['’]t\b/gu

export const plainClauses = (said: string): readonly PlainClause[] => said.split(BETWEEN_CLAUSES).filter((clause) => clause.trim() !== '').map(plainClause)

export function plainClause(clause: string): PlainClause {
  const plain = foldCase(clause).replace(SHORT_DENIAL, ' not')
  const kept: { readonly part: string; readonly from: number }[] = []
  let from = 0
  // By a group in brackets the words between are among the parts, at each odd place.
  for (const [at, part] of plain.split(DEGREE).entries()) {
    if (at % 2 === 0) kept.push({ part, from })
    from += part.length
  }
  const places = kept.flatMap(({ part, from: start }) => [...Array(part.length).keys()].map((at) => start + at))
  return { text: kept.map(({ part }) => part).join(''), asSaid: (first, end) => plain.slice(places[first] ?? 0, (places[end - 1] ?? -1) + 1).trim() }
}
