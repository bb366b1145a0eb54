import { useRef, useState } from 'react'
import type { ContactCursor } from '../../adapters/store/read/contacts-of'
import { searchLog, type FoundLine } from '../../adapters/store/read/search-log'
import type { Refusal } from '../../core/contract/replies'
import type { Settings } from '../../core/contract/settings'
import { csvFile } from '../files/csv-file'
import type { MakeWorkbook } from '../files/ask-workbook'
import { downloadFile } from '../files/download-file'
import { logCells, logHeader } from '../contacts/log-cells'
import { useWords } from '../words/use-words'
import { logLineOf } from './log-line-of'
import { reader } from './reader'
import { useCommand } from './use-command'
import type { LogAsk } from './use-log'

export interface LogExport {
  /** Rows written so far, while it runs. */
  readonly written: number | undefined
  readonly why: Refusal | undefined
  /** More rows than a workbook may have: nothing was handed over. */
  readonly isTooLong: boolean
  readonly start: (ask: LogAsk, as?: 'csv' | 'xlsx') => void
  readonly cancel: () => void
}

/** The whole of what is filtered, not only what is loaded. The audit is written first; what cannot be audited is not handed over. */
export function useLogExport(settings: Settings, makeWorkbook?: MakeWorkbook): LogExport {
  const words = useWords()
  const onCommand = useCommand()
  const [written, setWritten] = useState<number>()
  const [why, setWhy] = useState<Refusal>()
  const [isTooLong, setTooLong] = useState(false)
  const ending = useRef<AbortController>(undefined)

  const run = async ({ filters, text }: LogAsk, as: 'csv' | 'xlsx', signal: AbortSignal) => {
    const store = await reader()
    const csv = await csvFile({
      header: logHeader(words), cells: (line: FoundLine) => logCells(logLineOf(line), words), onWritten: setWritten, signal,
      read: (after: ContactCursor | undefined) => searchLog(store, { line: settings.line, filters, text, after, settings }),
    })
    if (!csv) return
    const workbook = as === 'xlsx' ? await makeWorkbook?.(csv.file) : undefined
    if (signal.aborted) return
    if (workbook?.why) return workbook.why === 'failed' ? setWhy('failed') : setTooLong(true)
    const reply = await onCommand('data/exported', { what: 'log', count: csv.count })
    if (!reply.ok) return setWhy(reply.why)
    downloadFile(workbook?.file ?? csv.file, `callside-log-${words.dayOf(Date.now())}.${as}`)
  }
  return {
    written, why, isTooLong,
    start: (ask, as = 'csv') => {
      ending.current?.abort()
      const now = new AbortController()
      ending.current = now
      setWhy(undefined)
      setTooLong(false)
      setWritten(0)
      void run(ask, as, now.signal).catch(() => setWhy('failed')).finally(() => {
        if (ending.current === now) setWritten(undefined)
      })
    },
    cancel: () => {
      ending.current?.abort()
      setWritten(undefined)
    },
  }
}
