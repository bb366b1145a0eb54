import { useRef, useState } from 'react'
import type { ContactCursor } from '../../adapters/store/read/contacts-of'
import { searchLog, type FoundLine } from '../../adapters/store/read/search-log'
import type { Refusal } from '../../core/contract/replies'
import type { Settings } from '../../core/contract/settings'
import { csvFile } from '../files/csv-file'
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

/** The whole of what is filtered, not only what is loaded. The audit is written first; what cannot be audited is not handed over. */
export function useLogExport(settings: Settings): LogExport {
  const words = useWords()
  const onCommand = useCommand()
  const [written, setWritten] = useState<number>()
  const [why, setWhy] = useState<Refusal>()
  const ending = useRef<AbortController>(undefined)

  const run = async ({ filters, text }: LogAsk, signal: AbortSignal) => {
    const store = await reader()
    const csv = await csvFile({
      header: logHeader(words), cells: (line: FoundLine) => logCells(logLineOf(line), words), onWritten: setWritten, signal,
      read: (after: ContactCursor | undefined) => searchLog(store, { line: settings.line, filters, text, after, settings }),
    })
    if (!csv) return
    const reply = await onCommand('data/exported', { what: 'log', count: csv.count })
    if (!reply.ok) return setWhy(reply.why)
    downloadFile(csv.file, `callside-log-${words.dayOf(Date.now())}.csv`)
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
