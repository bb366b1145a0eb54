import type { ListedRefusal, RefusedWords } from '../../core/import/import-messages'
import type { ImportPlan } from '../../core/import/import-plan'
import type { RefusedRow } from '../../core/import/row-refusal'
import { csvRow, CSV_BEGINNING } from '../../core/files/csv-row'

const LISTED = 200
const ROWS_PER_PART = 1000

/**
 * The rows that were not taken, as a file of the same columns behind two more: where and why. All of them, however many:
 * the parts are blobs, which the browser keeps out of our memory.
 */
export class RefusedRows {
  readonly #listed: ListedRefusal[] = []
  readonly #parts: Blob[] = []
  #rows: (readonly (string | number)[])[] = []
  readonly #words: RefusedWords
  readonly #plan: ImportPlan

  constructor(plan: ImportPlan, words: RefusedWords) {
    this.#plan = plan
    this.#words = words
    this.#rows.push([words.row, words.reason, ...plan.labels])
  }

  add(row: number, cells: readonly string[], { why, column }: RefusedRow): void {
    if (this.#listed.length < LISTED) this.#listed.push({ row, cells, why, ...(column !== undefined && { column }) })
    const where = column === undefined ? '' : this.#plan.labels[column]
    this.#rows.push([row, where ? `${where}: ${this.#words.reasons[why]}` : this.#words.reasons[why], ...cells])
    if (this.#rows.length >= ROWS_PER_PART) this.#flush()
  }

  get listed(): readonly ListedRefusal[] {
    return this.#listed
  }

  file(): Blob {
    this.#flush()
    return new Blob([CSV_BEGINNING, ...this.#parts], { type: 'text/csv;charset=utf-8' })
  }

  #flush(): void {
    this.#parts.push(new Blob(this.#rows.map((row) => csvRow(row, this.#plan.delimiter))))
    this.#rows = []
  }
}
