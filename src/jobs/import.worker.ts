import type { ImportOrder, ImportRefusal, ImportSettings, ImportTold, PlanWish } from '../core/import/import-messages'
import { csvOfWorkbook } from '../adapters/files/csv-of-workbook'
import { TooManyRows } from '../adapters/files/xlsx'
import { openStore } from '../adapters/store/open-store'
import type { Store } from '../adapters/store/store'
import type { EpochMs } from '../core/contract/ids'
import { askKeys } from './import/ask-keys'
import { unfinishedImports } from './import/import-job'
import { hashKeyOf } from './import/keyed-hash'
import { previewFile } from './import/preview-file'
import { keepImport, resumeImport, startImport, type ImportRun } from './import/run-import'
import { undoImport } from './import/undo-import'

/** One import in all windows: two would write the same people twice. */
const LOCK = 'callside/import'
const TOLD_EVERY_MS = 200

const tell = (told: ImportTold) => postMessage(told)
const keys = askKeys((ask, vault) => tell({ told: 'ask-keys', ask, vault }))
let settings: ImportSettings | undefined
let store: Promise<Store> | undefined
let stopping = new AbortController()

addEventListener('message', (event: MessageEvent<ImportOrder>) => {
  const order = event.data
  if (order.order === 'open-keys') keys.answer(order.ask, order.keys)
  else if (order.order === 'stop') stopping.abort()
  else carryOut(order).catch((problem: unknown) => {
    tell({ told: 'refused', why: whyOf(problem) })
    // Into the worker's own log, with its stack; it names no data.
    throw problem
  })
})

async function carryOut(order: Exclude<ImportOrder, { order: 'open-keys' | 'stop' }>): Promise<void> {
  if (order.order === 'open') {
    settings = order.desk
    const { line } = settings
    await alone(
      async (opened) => tell({ told: 'opened', unfinished: await unfinishedImports(opened), isLocked: (await hashKeyOf(opened, line)) === undefined }),
      // Another page imports, and knows what is open and what is not finished.
      () => tell({ told: 'opened', unfinished: [], isLocked: false }),
    )
    return
  }
  if (order.order === 'look') return await look(order.file, order.wish)
  await alone(async (opened) => {
    switch (order.order) {
      case 'start':
        return await run(opened, order, (each) => startImport(each, order.plan))
      case 'resume':
        return await run(opened, order, (each) => resumeImport(each, order.job))
      case 'keep': {
        const kept = await keepImport(opened, order.job)
        return tell(kept.ok ? { told: 'kept' } : { told: 'refused', why: kept.why })
      }
      case 'undo': {
        const undone = await undoImport(opened, order.job, (removed) => tell({ told: 'undoing', removed }))
        return tell(undone.ok ? { told: 'undone' } : { told: 'refused', why: undone.why })
      }
    }
  }, () => refuse('another-import'))
}

async function look(file: Blob, wish: PlanWish): Promise<void> {
  if (!settings) throw new Error('Not opened yet')
  const preview = await previewFile(await csvOfWorkbook(file), wish, settings, Date.now() as EpochMs)
  tell(preview.ok ? { told: 'preview', preview: preview.value } : { told: 'refused', why: preview.why })
}

async function run(
  opened: Store, { file, words }: { readonly file: Blob; readonly words: ImportRun['words'] }, begin: (each: ImportRun) => ReturnType<typeof startImport>,
): Promise<void> {
  if (!settings) throw new Error('Not opened yet')
  stopping = new AbortController()
  let toldAt = 0
  const ended = await begin({
    store: opened, file: await csvOfWorkbook(file), words, settings, signal: stopping.signal,
    tell: (progress) => {
      if (performance.now() - toldAt < TOLD_EVERY_MS) return
      toldAt = performance.now()
      tell({ told: 'progress', progress })
    },
  })
  tell(ended.ok ? { told: 'ended', ...ended.value } : { told: 'refused', why: ended.why })
}

async function alone(work: (opened: Store) => Promise<void>, taken: () => void): Promise<void> {
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock === null) return taken()
    store ??= openStore({ openKeys: keys.port, role: 'writer' })
    await work(await store)
  })
}

function whyOf(problem: unknown): ImportRefusal {
  if (problem instanceof TooManyRows) return 'too-many-rows'
  return problem instanceof DOMException && problem.name === 'NotReadableError' ? 'unreadable-file' : 'failed'
}

const refuse = (why: ImportRefusal) => tell({ told: 'refused', why })
