import { readAmount, type NumberColumns } from './number-columns'
import { termIds, type Postings } from './postings'
import { rowsOf } from './rows'
import type { Fact } from './split-facts'
import { termsOf } from './terms-of'

interface Cell {
  readonly doc: number
  readonly low: number
  readonly high: number
}

/** A number that so few articles have is not asked for as one of a kind. */
const LEAST_ARTICLES = 3
/** More kinds of numbers than this are no form that somebody keeps. */
const MOST_COLUMNS = 64

export class NumberColumnsBuilder {
  readonly #columns = new Map<string, Cell[]>()

  add(doc: number, facts: readonly Fact[]): void {
    for (const fact of facts) {
      const amount = readAmount(fact)
      if (!amount) continue
      const column = this.#columns.get(fact.name) ?? []
      this.#columns.set(fact.name, column)
      if (column.at(-1)?.doc !== doc) column.push({ doc, low: amount[0], high: amount[1] })
    }
  }

  build(articles: Postings): NumberColumns {
    const columns = [...this.#columns].filter(([, cells]) => cells.length >= LEAST_ARTICLES).sort((a, b) => b[1].length - a[1].length).slice(0, MOST_COLUMNS)
    const cells = columns.flatMap(([, each]) => each)
    const starts = new Uint32Array(columns.length + 1)
    columns.forEach(([, each], column) => (starts[column + 1] = starts[column]! + each.length))
    return {
      names: rowsOf(columns.map(([name]) => termIds(articles, termsOf(name)))),
      starts,
      docs: Uint32Array.from(cells, ({ doc }) => doc),
      lows: Float32Array.from(cells, ({ low }) => low),
      highs: Float32Array.from(cells, ({ high }) => high),
    }
  }
}
