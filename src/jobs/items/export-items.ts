import { zipMarkdown } from '../../adapters/files/markdown-zip'
import { TooManyRows, writeXlsx } from '../../adapters/files/xlsx'
import { pagesOfItems } from '../../adapters/store/read/read-items'
import type { Store } from '../../adapters/store/store'
import { calendarDay } from '../../core/calendar/calendar-day'
import { done, refused, type Result } from '../../core/contract/result'
import type { ItemForm } from '../../core/desk/field'
import { formOf } from '../../core/desk/item-forms'
import type { ItemsOrder } from '../../core/desk/item-files'
import { tableCells, tableHeader } from '../../core/desk/item-table'
import { LIBRARY_LISTS, libraryItem, markdownOf } from '../../core/desk/library-of-items'
import type { DeskItem } from '../../core/desk/desk-item'
import { CSV_BEGINNING, csvRow } from '../../core/files/csv-row'

type ExportOrder = Extract<ItemsOrder, { readonly order: 'export' }>

export interface ExportedFile {
  readonly file: Blob
  readonly name: string
  readonly count: number
}

/** All items of a kind as a file, page after page of the store. */
export async function exportItems(store: Store, { kind, line, format, timeZone }: ExportOrder, tell: (done: number) => void): Promise<Result<ExportedFile, 'too-many-rows'>> {
  const form = formOf(kind)
  const dayOf = (at: number) => calendarDay(at, timeZone)
  let count = 0
  async function* pages(): AsyncGenerator<readonly DeskItem[]> {
    for await (const page of pagesOfItems(store, kind, line)) {
      yield page
      count += page.length
      tell(count)
    }
  }
  async function* items(): AsyncGenerator<DeskItem> {
    for await (const page of pages()) yield* page
  }
  const ended = (file: Blob, ending: string) => done({ file, name: `callside-${kind}.${ending}`, count })
  if (format === 'json') {
    const written: unknown[] = []
    for await (const item of items()) if (item.retiredAt === undefined) written.push(libraryItem(item, dayOf))
    return ended(new Blob([JSON.stringify({ callside: 'library', v: 1, [LIBRARY_LISTS[kind]]: written }, null, 2)], { type: 'application/json' }), 'json')
  }
  if (format === 'markdown') {
    const files = new Map<string, string>()
    for await (const item of items()) if (item.kind === 'article' && item.retiredAt === undefined) files.set(`${fileName(item.id)}.md`, markdownOf(item, dayOf))
    return ended(zipMarkdown(files), 'zip')
  }
  if (format === 'csv') {
    const parts: Blob[] = [new Blob([CSV_BEGINNING, csvRow(tableHeader(form))])]
    for await (const page of pages()) parts.push(new Blob([page.map((item) => csvRow(tableCells(form, item, dayOf))).join('')]))
    return ended(new Blob(parts, { type: 'text/csv;charset=utf-8' }), 'csv')
  }
  try {
    return ended(await writeXlsx(kind, rowsOf(form, items(), dayOf)), 'xlsx')
  } catch (problem) {
    if (problem instanceof TooManyRows) return refused('too-many-rows')
    throw problem
  }
}

async function* rowsOf(form: ItemForm, items: AsyncIterable<DeskItem>, dayOf: (at: number) => string): AsyncGenerator<readonly string[]> {
  yield tableHeader(form)
  for await (const item of items) yield tableCells(form, item, dayOf)
}

/** Of letters that every file system takes; two ids that differ in others only would be one file, so those are written by their numbers. */
const fileName = (id: string): string => id.replace(/[^\p{L}\p{N}._-]/gu, (sign) => `%${sign.codePointAt(0)?.toString(16)}`)
