import type { MadeWorkbook } from '../../core/files/made-workbook'

/** Makes a workbook of a CSV file, in a thread of the page. `counting`: columns whose cells are numbers. */
export type MakeWorkbook = (csv: Blob, counting?: readonly number[]) => Promise<Omit<MadeWorkbook, 'ask'>>

/** Orders to the thread that makes workbooks, each with its answer. */
export function askWorkbook(worker: Worker): MakeWorkbook {
  const waiting = new Map<number, (made: MadeWorkbook) => void>()
  let asked = 0
  const answer = (made: MadeWorkbook) => {
    waiting.get(made.ask)?.(made)
    waiting.delete(made.ask)
  }
  worker.addEventListener('message', ({ data }: MessageEvent<MadeWorkbook>) => answer(data))
  worker.addEventListener('error', () => [...waiting.keys()].forEach((ask) => answer({ ask, why: 'failed' })))
  return (csv, counting) => new Promise((resolve) => {
    asked += 1
    waiting.set(asked, resolve)
    worker.postMessage({ ask: asked, csv, ...(counting && { counting }) })
  })
}
