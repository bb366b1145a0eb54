import { readSettings } from '../../../src/adapters/browser/settings-storage'
import type { ImportKind } from '../../../src/core/import/import-plan'
import type { ImportOrder, ImportTold } from '../../../src/core/import/import-messages'
import type { ImportCounts } from '../../../src/core/import/import-progress'
import { ROW_REFUSALS, type RowRefusal } from '../../../src/core/import/row-refusal'
import { agentIdOf } from '../../../src/core/settings/policy'

export interface Imported {
  readonly job: string
  readonly counts: ImportCounts
  readonly tookMs: number
}

let progress = { rows: 0 }
export const importProgress = (): { readonly rows: number } => progress

/** As the import page does it: the product's own worker thread reads the file, plans and writes. */
export async function importFile(workerFile: string, kind: ImportKind, file: File): Promise<Imported> {
  progress = { rows: 0 }
  const worker = await openWorker(workerFile)
  try {
    const seen = answer(worker, 'preview')
    order(worker, { order: 'look', file, wish: { kind } })
    const { preview } = await seen
    worker.addEventListener('message', ({ data }: MessageEvent<ImportTold>) => {
      if (data.told === 'progress') progress = { rows: data.progress.counts.rows }
    })
    const over = answer(worker, 'ended')
    const from = performance.now()
    order(worker, { order: 'start', file, plan: preview.plan, words: { row: 'row', reason: 'reason', reasons: refusalNames() } })
    const { job, counts } = await over
    return { job, counts, tookMs: performance.now() - from }
  } finally {
    worker.terminate()
  }
}

export async function openWorker(workerFile: string): Promise<Worker> {
  const { site, line, team, region, timeZone, language, agent } = await readSettings()
  const worker = new Worker(chrome.runtime.getURL(workerFile))
  worker.addEventListener('message', ({ data }: MessageEvent<ImportTold>) => {
    if (data.told !== 'ask-keys') return
    void chrome.storage.session.get(data.vault).then((kept) => order(worker, { order: 'open-keys', ask: data.ask, keys: kept[data.vault] as string | undefined }))
  })
  const opened = answer(worker, 'opened')
  order(worker, { order: 'open', desk: { site, line, team, region, timeZone, language, agent: agent?.id ?? agentIdOf('nobody') } })
  await opened
  return worker
}

export const order = (worker: Worker, each: ImportOrder): void => worker.postMessage(each)

/** The next thing of that name that the worker tells; what it refuses is an error here. */
export function answer<Name extends ImportTold['told']>(worker: Worker, name: Name): Promise<Extract<ImportTold, { readonly told: Name }>> {
  return new Promise((resolve, reject) => {
    const hear = ({ data }: MessageEvent<ImportTold>) => {
      if (data.told === 'refused') reject(new Error(`The import was refused: ${data.why}`))
      if (data.told === name) resolve(data as Extract<ImportTold, { readonly told: Name }>) // narrowed by the line above
      if (data.told === 'refused' || data.told === name) worker.removeEventListener('message', hear)
    }
    worker.addEventListener('message', hear)
    worker.addEventListener('error', ({ message }) => reject(new Error(`The import's thread failed: ${message}`)), { once: true })
  })
}

const refusalNames = (): Readonly<Record<RowRefusal, string>> => Object.fromEntries(ROW_REFUSALS.map((why) => [why, why])) as Record<RowRefusal, string>
