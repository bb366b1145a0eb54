import { csvOfWorkbook } from '../../adapters/files/csv-of-workbook'
import { detectEncoding } from '../../adapters/files/detect-encoding'
import { OpenQuote, readRows } from '../../adapters/files/read-rows'
import { sniffCsv } from '../../adapters/files/sniff-csv'
import { TooManyRows } from '../../adapters/files/xlsx'
import { readText } from '../../adapters/files/read-text'
import { refused, type Result } from '../../core/contract/result'
import type { LibraryDesk } from '../../core/knowledge/library/item-reader'
import type { TableRefusal } from '../../core/knowledge/library/library-messages'
import { ItemGatherer, readLibrary, type FileRefusal, type ReadLibrary } from '../../core/knowledge/library/read-library'
import { unzipMarkdown } from '../../adapters/files/markdown-zip'
import { readMarkdownItem } from '../../core/knowledge/library/read-markdown-item'
import { articleColumns, readTableItem } from '../../core/knowledge/library/read-table-item'

/** What a file is, by its name: a library, a table, one article, or a ZIP of articles. */
export async function readFile(file: File, desk: LibraryDesk): Promise<Result<ReadLibrary, FileRefusal | TableRefusal>> {
  const ending = /\.(\w+)$/u.exec(file.name)?.[1]?.toLowerCase()
  if (ending === 'json') return readLibrary(await wholeText(file, desk), desk)
  if (ending === 'xlsx') return await readWorkbook(file, desk)
  if (ending === 'csv' || ending === 'tsv' || ending === 'txt') return await readTable(file, file.name, desk)
  if (ending === 'md' || ending === 'markdown') {
    const gathered = new ItemGatherer()
    gathered.take(readMarkdownItem(await wholeText(file, desk), file.name, desk), file.name, undefined)
    return { ok: true, value: gathered.library() }
  }
  if (ending === 'zip') {
    const files = await unzipMarkdown(file)
    if (!files || files.length === 0) return refused('unknown-file')
    const gathered = new ItemGatherer()
    for (const [name, text] of files) gathered.take(readMarkdownItem(text, name, desk), name, undefined)
    return { ok: true, value: gathered.library() }
  }
  return refused('unknown-file')
}

/** A workbook is read as the table that its first sheet is. What is called so and is none is told by whatever its reader throws. */
async function readWorkbook(file: File, desk: LibraryDesk): Promise<Result<ReadLibrary, TableRefusal>> {
  try {
    return await readTable(await csvOfWorkbook(file), file.name, desk)
  } catch (problem) {
    return refused(problem instanceof TooManyRows ? 'too-many-rows' : 'unknown-file')
  }
}

async function readTable(file: Blob, name: string, desk: LibraryDesk): Promise<Result<ReadLibrary, TableRefusal>> {
  const gathered = new ItemGatherer()
  let columns: ReturnType<typeof articleColumns>
  let row = 0
  try {
    for await (const { rows } of readRows(file, await sniffCsv(file, {}, preferredOf(desk)))) {
      for (const cells of rows) {
        row += 1
        if (cells.every((cell) => cell.trim() === '')) continue
        if (columns === undefined) {
          columns = articleColumns(cells)
          if (columns === undefined) return refused('no-title-column')
        } else gathered.take(readTableItem(cells, columns, desk), `${name} · ${row}`, cells[columns.indexOf('title')]?.slice(0, 80))
      }
    }
  } catch (problem) {
    if (problem instanceof OpenQuote) return refused('open-quote')
    throw problem
  }
  return columns === undefined ? refused('no-title-column') : { ok: true, value: gathered.library() }
}

async function wholeText(file: File, desk: LibraryDesk): Promise<string> {
  let whole = ''
  for await (const { text } of readText(file, await detectEncoding(file, preferredOf(desk)))) whole += text
  return whole
}

const preferredOf = ({ language }: LibraryDesk) => (language === 'zh-TW' ? 'big5' : 'gb18030')
