import { TooManyRows, writeXlsx } from '../../adapters/files/xlsx'
import { ZipStream, ZipTooLarge } from '../../adapters/files/zip-stream'
import { appendAudit } from '../../adapters/store/audit'
import { BackupProblem, orRefused } from '../../adapters/store/backup/backup-problem'
import { linesOfVault } from '../../adapters/store/leaving/lines-of-vault'
import type { Gone } from '../../adapters/store/leaving/whose-rows'
import type { VaultRow } from '../../adapters/store/rows'
import { signingDevice } from '../../adapters/store/segments/signing-key'
import type { Store } from '../../adapters/store/store'
import { refused, type Result } from '../../core/contract/result'
import { csvRow, CSV_BEGINNING } from '../../core/files/csv-row'
import type { DataOrder, DataRefusal, DataTold } from '../../core/backup/data-messages'
import { EXPORTED_TABLES, MANIFEST_NAME, type ExportedTable, type ExportManifest } from '../../core/leaving/client-export'
import { auditCells, contactCells, contentLines, customerCells, factLines, taskCells, transcriptCells, type Cells, type ClientSource } from './client-tables'
import { ownFile } from './own-file'
import { toldSeldom } from './told-seldom'

type Order = Extract<DataOrder, { order: 'export-client' }>
type Exported = Extract<DataTold, { told: 'client-exported' }>

const CELLS_OF: { readonly [T in ExportedTable]: (source: ClientSource) => AsyncGenerator<Cells> } = {
  customers: customerCells, contacts: contactCells, transcripts: transcriptCells, tasks: taskCells, audit: auditCells,
}
const LINES_OF = { 'facts.jsonl': factLines, 'content.jsonl': contentLines } as const
/** All are looked through for the client's rows. */
const LOOKED_THROUGH = ['customers', 'contacts', 'transcriptLines', 'tasks', 'facts', 'latestDefinitions', 'articles', 'notices'] as const
/** Texts are gathered to pieces of about this length. */
const PIECE_LETTERS = 64 * 1024

/** Everything of one client in forms that others can read, written as a stream; in the audit before the file is closed. */
export async function exportClient(store: Store, order: Order, tell: (told: DataTold) => void, signal: AbortSignal): Promise<Result<Exported, DataRefusal>> {
  const row = await store.db.vaults.get(order.vault)
  if (row === undefined) return refused('no-such-client')
  if ((await store.keyring.ofVault(order.vault))?.keys === undefined) return refused('vault-locked')
  try {
    return await orRefused(() => write(store, row, order, tell, signal), signal)
  } catch (problem) {
    if (problem instanceof TooManyRows) return refused('too-many-rows')
    if (problem instanceof ZipTooLarge) return refused('too-large')
    throw problem
  }
}

async function write(store: Store, row: VaultRow, order: Order, tell: (told: DataTold) => void, signal: AbortSignal): Promise<Exported> {
  const { vault, to, agent, as, words, settings } = order
  const handle = to ?? (await ownFile('export-to-download'))
  const file = await handle.createWritable()
  try {
    const lines = await linesOfVault(store, row)
    const progress = await progressOf(store, tell)
    let unreadable = 0
    const gone: Gone = { vault, lines: new Set(lines.map(({ id }) => id)), calls: new Set() }
    const source: ClientSource = {
      store, gone, settings, language: words.language, onUnreadable: (count) => (unreadable += count),
      onRows: (count) => {
        signal.throwIfAborted()
        progress(count)
      },
    }
    const zip = new ZipStream(async (bytes) => await file.write(bytes).catch(orNotWritten))
    const files: ExportManifest['files'][number][] = []
    for (const name of Object.keys(EXPORTED_TABLES) as ExportedTable[]) {
      const count = { rows: 0 }
      const cells = counting(CELLS_OF[name](source), count)
      files.push({ ...(await zip.add(`${name}.${as}`, as === 'csv' ? csvPieces(words.columns[name], cells) : await workbookPieces(name, words.columns[name], cells))), rows: count.rows })
    }
    for (const [name, linesOf] of Object.entries(LINES_OF)) {
      const count = { rows: 0 }
      files.push({ ...(await zip.add(name, textPieces(counting(linesOf(source), count)))), rows: count.rows })
    }
    const manifest: ExportManifest = { kind: 'callside-client-export', format: 1, vault, ...(row.client !== undefined && { client: row.client }), lines, device: (await signingDevice(store)).device, madeAt: store.now(), files, unreadable }
    const { sha256 } = await zip.add(MANIFEST_NAME, textPieces(once(JSON.stringify(manifest, null, 2))))
    await zip.end()
    const told = await appendAudit(store, { agent, action: 'exported', about: `client/${vault}`, count: files.reduce((sum, { rows }) => sum + rows, 0), ...(lines[0] && { line: lines[0].id }) })
    if (!told.ok) throw new BackupProblem(told.why)
    await file.close().catch(orNotWritten)
    const written = await handle.getFile()
    return { told: 'client-exported', vault, bytes: written.size, files, unreadable, manifest: sha256, ...(to === undefined && { file: written }) }
  } catch (problem) {
    // The reason to stop is the one to tell.
    await file.abort(problem).catch(() => undefined)
    throw problem
  }
}

async function progressOf({ db }: Store, tell: (told: DataTold) => void): Promise<(count: number) => void> {
  const total = (await Promise.all(LOOKED_THROUGH.map((name) => db.table(name).count()))).reduce((sum, count) => sum + count, 0)
  const told = toldSeldom((done, all) => tell({ told: 'exporting', done, total: all }))
  let seen = 0
  return (count) => {
    seen += count
    told(Math.min(seen, total), total)
  }
}

/** A disk that is full or was taken away under the file is told apart from our own. */
function orNotWritten(problem: unknown): never {
  throw problem instanceof DOMException ? new BackupProblem('file-not-written') : problem
}

async function* counting<T>(each: AsyncIterable<T>, count: { rows: number }): AsyncGenerator<T> {
  for await (const one of each) {
    count.rows += 1
    yield one
  }
}

async function* once(text: string): AsyncGenerator<string> {
  yield text
}

async function* csvPieces(columns: readonly string[], cells: AsyncIterable<Cells>): AsyncGenerator<Uint8Array> {
  async function* rows() {
    yield `${CSV_BEGINNING}${csvRow(columns)}`
    for await (const each of cells) yield csvRow(each)
  }
  yield* textPieces(rows())
}

async function* textPieces(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let held = ''
  for await (const text of texts) {
    held += text
    if (held.length < PIECE_LETTERS) continue
    yield encoder.encode(held)
    held = ''
  }
  if (held !== '') yield encoder.encode(held)
}

async function workbookPieces(name: string, columns: readonly string[], cells: AsyncIterable<Cells>): Promise<AsyncIterable<Uint8Array>> {
  async function* rows(): AsyncGenerator<Cells> {
    yield columns
    yield* cells
  }
  return piecesOf(await writeXlsx(name, rows()))
}

async function* piecesOf(blob: Blob): AsyncGenerator<Uint8Array> {
  const reader = blob.stream().getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value
}
