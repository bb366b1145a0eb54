import { OpenQuote, readRows } from '../../adapters/files/read-rows'
import { sniffCsv } from '../../adapters/files/sniff-csv'
import { readXlsx } from '../../adapters/files/xlsx'
import { readItem } from '../../adapters/store/read/read-items'
import type { Store } from '../../adapters/store/store'
import { done, refused, type Result } from '../../core/contract/result'
import { compareVersions } from '../../core/desk/compare-versions'
import { formOf } from '../../core/desk/item-forms'
import type { ItemsOrder, ItemsTold } from '../../core/desk/item-files'
import { idOfCells, itemOfCells, knownColumns } from '../../core/desk/item-table'

type TableOrder = Extract<ItemsOrder, { readonly order: 'read-table' }>
type ReadTable = Omit<Extract<ItemsTold, { readonly told: 'table' }>, 'told'>

/** A CSV or XLSX file of a kind: which rows say something new, and which are wrong. Nothing is written. */
export async function readTable(store: Store, { kind, file, line, timeZone, now }: TableOrder, tell: (done: number) => void): Promise<Result<ReadTable, 'unreadable' | 'no-columns'>> {
  const form = formOf(kind)
  const desk = { line, timeZone, now }
  const table = { changed: [] as ReadTable['changed'][number][], unchanged: 0, refused: [] as ReadTable['refused'][number][] }
  let columns: readonly string[] | undefined
  let row = 0
  try {
    for await (const cells of cellsOf(file)) {
      row += 1
      if (row === 1) {
        columns = knownColumns(form, cells)
        if (columns === undefined) return refused('no-columns')
      } else if (columns && cells.some((cell) => cell.trim() !== '')) {
        const known = await readItem(store, kind, idOfCells(form, columns, cells, line))
        const read = itemOfCells(form, columns, cells, known, desk)
        if (read.mistakes) table.refused.push({ row, mistakes: read.mistakes })
        else if (known && compareVersions(known, read.item).length === 0) table.unchanged += 1
        else table.changed.push({ item: read.item, base: known?.version ?? 0 })
      }
      tell(row)
    }
  } catch (problem) {
    if (problem instanceof OpenQuote || isXlsx(file)) return refused('unreadable')
    throw problem
  }
  return columns ? done(table) : refused('no-columns')
}

/** What is called so and is none, is told by whatever its reader throws. */
const isXlsx = (file: File): boolean => /\.xlsx$/iu.test(file.name)

async function* cellsOf(file: File): AsyncGenerator<readonly string[]> {
  if (isXlsx(file)) return yield* readXlsx(file)
  for await (const { rows } of readRows(file, await sniffCsv(file, {}, 'gb18030'))) yield* rows
}
