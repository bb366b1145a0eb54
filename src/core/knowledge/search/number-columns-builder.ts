import { growingFloat32, growingUint32 } from './growing-array'
import { readAmount, type NumberColumns } from './number-columns'
import { termIds, type Postings } from './postings'
import { rowsOf } from './rows'
import type { Fact } from './split-facts'
import { termsOf } from './terms-of'

/** A number that so few articles have is not asked for as one of a kind. */
const LEAST_ARTICLES = 3
/** More kinds of numbers than this are no form that somebody keeps. */
const MOST_COLUMNS = 64

const newColumn = () => ({ docs: growingUint32(), lows: growingFloat32(), highs: growingFloat32() })

export class NumberColumnsBuilder {
  readonly #columns = new Map<string, ReturnType<typeof newColumn>>()

  add(doc: number, facts: readonly Fact[]): void {
    for (const fact of facts) {
      const amount = readAmount(fact)
      if (!amount) continue
      const column = this.#columns.get(fact.name) ?? newColumn()
      this.#columns.set(fact.name, column)
      if (column.docs.length > 0 && column.docs.at(column.docs.length - 1) === doc) continue
      column.docs.push(doc)
      column.lows.push(amount[0])
      column.highs.push(amount[1])
    }
  }

  *build(articles: Postings): Generator<undefined, NumberColumns> {
    const columns = [...this.#columns].filter(([, { docs }]) => docs.length >= LEAST_ARTICLES).sort((a, b) => b[1].docs.length - a[1].docs.length).slice(0, MOST_COLUMNS)
    yield
    const starts = new Uint32Array(columns.length + 1)
    columns.forEach(([, { docs }], column) => (starts[column + 1] = starts[column]! + docs.length))
    const all = { docs: new Uint32Array(starts.at(-1)!), lows: new Float32Array(starts.at(-1)!), highs: new Float32Array(starts.at(-1)!) }
    for (const [column, [, { docs, lows, highs }]] of columns.entries()) {
      all.docs.set(docs.whole(), starts[column])
      all.lows.set(lows.whole(), starts[column])
      all.highs.set(highs.whole(), starts[column])
      yield
    }
    return { names: rowsOf(columns.map(([name]) => termIds(articles, termsOf(name)))), starts, ...all }
  }
}
