import { zipMarkdown } from '../../adapters/files/markdown-zip'
import { TooManyRows, writeXlsx } from '../../adapters/files/xlsx'
import { pagesOfItems } from '../../adapters/store/read/read-items'
import { pagesOfNotices } from '../../adapters/store/read/read-notices'
import type { Store } from '../../adapters/store/store'
import { calendarDay } from '../../core/calendar/calendar-day'
import { done, refused, type Result } from '../../core/contract/result'
import type { ItemForm } from '../../core/desk/field'
import { tableFormOf } from '../../core/desk/item-forms'
import type { ItemsOrder } from '../../core/desk/item-files'
import { tableCells, tableHeader } from '../../core/desk/item-table'
import { LIBRARY_LISTS, libraryItem, markdownOf } from '../../core/desk/library-of-items'
import { CSV_BEGINNING, csvRow } from '../../core/files/csv-row'
import type { LibraryList } from '../../core/knowledge/library/library-kinds'
import { noticeFields } from '../../core/knowledge/library/read-notice-item'
import type { Item, ItemKind } from '../../core/packs/item'

type ExportOrder = Extract<ItemsOrder, { readonly order: 'export' }>

export interface ExportedFile {
  readonly file: Blob
  readonly name: string
  readonly count: number
  readonly incidents: number
}

/** All items of a kind as a file, page after page of the store. */
export async function exportItems(store: Store, { kind, line, format, timeZone }: ExportOrder, tell: (done: number) => void): Promise<Result<ExportedFile, 'too-many-rows'>> {
  const form = tableFormOf(kind)
  const dayOf = (at: number) => calendarDay(at, timeZone)
  let count = 0
  let incidents = 0
  async function* pages(): AsyncGenerator<readonly Item[]> {
    for await (const all of kind === 'notice' ? pagesOfNotices(store, line) : pagesOfItems(store, kind, line)) {
      const page = all.filter((item) => !isIncident(item))
      incidents += all.length - page.length
      yield page
      count += page.length
      tell(count)
    }
  }
  async function* items(): AsyncGenerator<Item> {
    for await (const page of pages()) yield* page
  }
  const ended = (file: Blob, ending: string, written = count) => done({ file, name: `callside-${kind}.${ending}`, count: written, incidents })
  if (format === 'json') {
    const written: unknown[] = []
    for await (const item of items()) if (item.retiredAt === undefined) written.push(item.kind === 'notice' ? noticeFields(item) : libraryItem(item, dayOf))
    return ended(new Blob([JSON.stringify({ callside: 'library', v: 1, [listOf(kind)]: written }, null, 2)], { type: 'application/json' }), 'json', written.length)
  }
  if (format === 'markdown') {
    const files = new Map<string, string>()
    for await (const item of items()) if (item.kind === 'article' && item.retiredAt === undefined) files.set(`${fileName(item.id)}.md`, markdownOf(item, dayOf))
    return ended(zipMarkdown(files), 'zip', files.size)
  }
  if (format === 'csv') {
    const parts: Blob[] = [new Blob([CSV_BEGINNING, csvRow(tableHeader(form))])]
    for await (const page of pages()) parts.push(new Blob([page.map((item) => csvRow(tableCells(form, item, timeZone))).join('')]))
    return ended(new Blob(parts, { type: 'text/csv;charset=utf-8' }), 'csv')
  }
  try {
    return ended(await writeXlsx(kind, rowsOf(form, items(), timeZone)), 'xlsx')
  } catch (problem) {
    if (problem instanceof TooManyRows) return refused('too-many-rows')
    throw problem
  }
}

/** Of its moment: whom it concerns and what was done of it no file says. */
const isIncident = (item: Item): boolean => item.kind === 'notice' && item.incident !== undefined

const listOf = (kind: ItemKind): LibraryList => (kind === 'notice' ? 'notices' : LIBRARY_LISTS[kind])

async function* rowsOf(form: ItemForm<ItemKind>, items: AsyncIterable<Item>, timeZone: string): AsyncGenerator<readonly string[]> {
  yield tableHeader(form)
  for await (const item of items) yield tableCells(form, item, timeZone)
}

/** Of letters that every file system takes; two ids that differ in others only would be one file, so those are written by their numbers. */
const fileName = (id: string): string => id.replace(/[^\p{L}\p{N}._-]/gu, (sign) => `%${sign.codePointAt(0)?.toString(16)}`)
