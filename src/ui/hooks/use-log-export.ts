import { useRef, useState } from 'react'
import { searchLog } from '../../adapters/store/read/search-log'
import type { Refusal } from '../../core/contract/replies'
import type { Settings } from '../../core/contract/settings'
import { csvRow, CSV_BEGINNING } from '../../core/files/csv-row'
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
  readonly start: (ask: LogAsk) => void
  readonly cancel: () => void
}

/**
 * The whole of what is filtered, not only what is loaded: read page by page, each laid away as a piece of the file, so that a
 * million rows fit. The audit is written first; what cannot be audited is not handed over.
 */
export function useLogExport(settings: Settings): LogExport {
  const words = useWords()
  const onCommand = useCommand()
  const [written, setWritten] = useState<number>()
  const [why, setWhy] = useState<Refusal>()
  const ending = useRef<AbortController>(undefined)

  const run = async ({ filters, text }: LogAsk, signal: AbortSignal) => {
    const store = await reader()
    const parts: Blob[] = [new Blob([CSV_BEGINNING, csvRow(logHeader(words))])]
    let count = 0
    let after: Parameters<typeof searchLog>[1]['after']
    do {
      const { lines, next } = await searchLog(store, { line: settings.line, filters, text, after, settings })
      if (signal.aborted) return
      if (lines.length > 0) parts.push(new Blob([lines.map((line) => csvRow(logCells(logLineOf(line), words))).join('')]))
      count += lines.length
      setWritten(count)
      after = next
    } while (after)
    const reply = await onCommand('data/exported', { what: 'log', count })
    if (!reply.ok) return setWhy(reply.why)
    downloadFile(new Blob(parts, { type: 'text/csv;charset=utf-8' }), `callside-log-${words.dayOf(Date.now())}.csv`)
  }
  return {
    written, why,
    start: (ask) => {
      ending.current?.abort()
      const now = new AbortController()
      ending.current = now
      setWhy(undefined)
      setWritten(0)
      void run(ask, now.signal).catch(() => setWhy('failed')).finally(() => {
        if (ending.current === now) setWritten(undefined)
      })
    },
    cancel: () => {
      ending.current?.abort()
      setWritten(undefined)
    },
  }
}
