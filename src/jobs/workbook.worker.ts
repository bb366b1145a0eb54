import type { MadeWorkbook } from '../core/files/made-workbook'
import { TooManyRows } from '../adapters/files/xlsx'
import { workbookOfCsv } from './files/workbook-of-csv'

/** A CSV file of ours as a workbook, one after the other. */
addEventListener('message', ({ data: { ask, csv, counting } }: MessageEvent<{ readonly ask: number; readonly csv: Blob; readonly counting?: readonly number[] }>) => {
  const tell = (told: MadeWorkbook) => postMessage(told)
  workbookOfCsv(csv, counting).then((file) => tell({ ask, file }), (problem: unknown) => {
    tell({ ask, why: problem instanceof TooManyRows ? 'too-many-rows' : 'failed' })
    // Into the thread's own log, with its stack; it names no data.
    if (!(problem instanceof TooManyRows)) throw problem
  })
})
