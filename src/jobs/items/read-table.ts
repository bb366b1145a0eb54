import { detectEncoding } from '../../adapters/files/detect-encoding'
import { OpenQuote, readRows } from '../../adapters/files/read-rows'
import { readText } from '../../adapters/files/read-text'
import { sniffCsv } from '../../adapters/files/sniff-csv'
import { readXlsx, TooManyRows } from '../../adapters/files/xlsx'
import { readDefinitions } from '../../adapters/store/read/read-definitions'
import { readItem } from '../../adapters/store/read/read-items'
import { readNotice } from '../../adapters/store/read/read-notices'
import type { Store } from '../../adapters/store/store'
import { done, refused, type Result } from '../../core/contract/result'
import { compareVersions } from '../../core/desk/compare-versions'
import type { NoticeId } from '../../core/contract/ids'
import { decodeDeskItem } from '../../core/desk/desk-item'
import { tableFormOf } from '../../core/desk/item-forms'
import type { ItemsOrder, ItemsTold } from '../../core/desk/item-files'
import { idOfCells, itemOfCells, knownColumns } from '../../core/desk/item-table'
import { idIn } from '../../core/knowledge/library/id-in-line'
import { ItemGatherer, readLibrary, type ListedItem, type ReadLibrary } from '../../core/knowledge/library/read-library'
import { readMarkdownItem } from '../../core/knowledge/library/read-markdown-item'
import { given } from '../../core/facts/given'
import type { Item, ItemKind } from '../../core/packs/item'
import { readProfileFile, type ProfileFile } from '../../core/settings/profile-file'
import { unzipMarkdown } from '../../adapters/files/markdown-zip'

type TableOrder = Extract<ItemsOrder, { readonly order: 'read-table' }>
type ReadTable = Omit<Extract<ItemsTold, { readonly told: 'table' }>, 'told'>
type Refusal = 'unreadable' | 'no-columns' | 'newer-library' | 'too-many-rows'

/** A file of a kind, as it goes out: which items say something new, and which are wrong. Nothing is written. */
export async function readTable(store: Store, order: TableOrder, tell: (done: number) => void): Promise<Result<ReadTable, Refusal>> {
  const ending = /\.(\w+)$/u.exec(order.file.name)?.[1]?.toLowerCase()
  if (ending === 'json') {
    const text = await wholeText(order.file)
    const profile = order.kind === 'site-profile' ? readProfileFile(text) : undefined
    if (profile?.ok) return await readProfile(store, order, profile.value)
    const read = readLibrary(text, order)
    return read.ok ? done(await fromLibrary(store, order.kind, read.value, tell)) : refused(read.why === 'newer-library' ? read.why : 'unreadable')
  }
  if (ending === 'md' || ending === 'markdown' || ending === 'zip') return await readMarkdown(store, order, ending, tell)
  return await readCells(store, order, tell)
}

/** The profile of a site as one desk handed it out: the next version of what is published for that page, or a new one by its name. */
async function readProfile(store: Store, { line, now }: TableOrder, { origin, ...parts }: ProfileFile): Promise<Result<ReadTable, Refusal>> {
  if (!origin) return refused('unreadable')
  const known = (await readDefinitions(store, 'site-profile', line)).find((each) => each.retiredAt === undefined && each.origins.includes(origin))
  const name = new URL(origin).host
  const begun = known ? { kind: known.kind, id: known.id, line, labels: known.labels, origins: known.origins, isOfLine: known.isOfLine } : { kind: 'site-profile', id: idIn(line, name), line, labels: { 'zh-CN': name, 'zh-TW': name, en: name }, origins: [origin], isOfLine: false }
  const item = decodeDeskItem({ ...begun, ...parts, version: (known?.version ?? 0) + 1, changedAt: now })
  const before = known && (await readItem(store, 'site-profile', known.id))
  if (!item) return refused('unreadable')
  const isSame = before !== undefined && compareVersions(before, item).length === 0
  return done({ changed: isSame ? [] : [{ item, base: known?.version ?? 0 }], unchanged: isSame ? 1 : 0, refused: [], others: 0 })
}

async function readCells(store: Store, { kind, file, line, language, timeZone, now }: TableOrder, tell: (done: number) => void): Promise<Result<ReadTable, Refusal>> {
  const form = tableFormOf(kind)
  const desk = { line, language, timeZone, now }
  const table = { changed: [] as ReadTable['changed'][number][], unchanged: 0, refused: [] as ReadTable['refused'][number][], others: 0 }
  const taken = new Set<string>()
  let columns: readonly string[] | undefined
  let row = 0
  try {
    for await (const cells of cellsOf(file)) {
      row += 1
      if (row === 1) {
        columns = knownColumns(form, cells)
        if (columns === undefined) return refused('no-columns')
      } else if (columns && cells.some((cell) => cell.trim() !== '')) {
        const id = idOfCells(form, columns, cells, line)
        const known = await readKnown(store, kind, id)
        const read = itemOfCells(form, columns, cells, known, desk)
        // Nobody could say which of the two is meant.
        if (id !== '' && taken.has(id)) table.refused.push({ row, mistakes: [{ why: 'same-twice', path: 'id' }] })
        else if (read.mistakes) table.refused.push({ row, mistakes: read.mistakes })
        else if (known && compareVersions(known, read.item).length === 0) table.unchanged += 1
        else table.changed.push({ item: read.item, base: known?.version ?? 0 })
        taken.add(id)
      }
      tell(row)
    }
  } catch (problem) {
    if (problem instanceof TooManyRows) return refused('too-many-rows')
    if (problem instanceof OpenQuote || isXlsx(file)) return refused('unreadable')
    throw problem
  }
  return columns ? done(table) : refused('no-columns')
}

/** Articles alone are written so: one file, or all of a folder as a ZIP. */
async function readMarkdown(store: Store, order: TableOrder, ending: string, tell: (done: number) => void): Promise<Result<ReadTable, Refusal>> {
  if (order.kind !== 'article') return refused('unreadable')
  const files = ending === 'zip' ? await unzipMarkdown(order.file) : [[order.file.name, await wholeText(order.file)] as const]
  if (!files) return refused('unreadable')
  const gathered = new ItemGatherer()
  for (const [name, text] of files) gathered.take(readMarkdownItem(text, name, order), name, undefined)
  return done(await fromLibrary(store, order.kind, gathered.library(), tell))
}

async function fromLibrary(store: Store, kind: ItemKind, { articles, definitions, notices, refused: wrong }: ReadLibrary, tell: (done: number) => void): Promise<ReadTable> {
  const all: readonly Item[] = [...articles.map((article): Item => ({ kind: 'article', ...article })), ...definitions, ...notices]
  const own = all.filter((item) => item.kind === kind)
  const changed: ReadTable['changed'][number][] = []
  const incidents: ListedItem[] = []
  for (const [at, item] of own.entries()) {
    const known = await readKnown(store, kind, item.id)
    tell(at + 1)
    if (known?.kind === 'notice' && known.incident) {
      incidents.push({ why: 'is-incident', place: `notices[${at + 1}]`, field: 'id', name: known.title })
      continue
    }
    const next = item.kind === 'notice' && known?.kind === 'notice' ? { ...item, ...given({ readAgainFrom: known.readAgainFrom, mergeOf: known.mergeOf }) } : item
    if (!known || compareVersions(known, next).length > 0) changed.push({ item: { ...next, version: (known?.version ?? 0) + 1 }, base: known?.version ?? 0 })
  }
  return { changed, unchanged: own.length - changed.length - incidents.length, refused: [...wrong, ...incidents], others: all.length - own.length }
}

const readKnown = async (store: Store, kind: ItemKind, id: string): Promise<Item | undefined> => (kind === 'notice' ? await readNotice(store, id as NoticeId) : await readItem(store, kind, id))

/** What is called so and is none, is told by whatever its reader throws. */
const isXlsx = (file: File): boolean => /\.xlsx$/iu.test(file.name)

async function* cellsOf(file: File): AsyncGenerator<readonly string[]> {
  if (isXlsx(file)) return yield* readXlsx(file)
  for await (const { rows } of readRows(file, await sniffCsv(file, {}, 'gb18030'))) yield* rows
}

async function wholeText(file: File): Promise<string> {
  let whole = ''
  for await (const { text } of readText(file, await detectEncoding(file, 'gb18030'))) whole += text
  return whole
}
