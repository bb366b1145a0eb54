import { useEffect, useState } from 'react'
import { useLive } from '../../adapters/store/read/live'
import { readLogMark, type LogFilters } from '../../adapters/store/read/read-log'
import { searchLog } from '../../adapters/store/read/search-log'
import type { Settings } from '../../core/contract/settings'
import type { LogLine } from '../contacts/contact-table'
import { logLineOf } from './log-line-of'
import { reader } from './reader'

/** Read at first, and again for each "more". */
const PAGE = 500
/** As many as are sorted and grouped at once in the table; who wants more narrows the search, or exports. */
const MOST_ROWS = 10_000

export interface LogAsk {
  readonly filters: LogFilters
  readonly text: string
}

export interface LogShown {
  readonly lines: readonly LogLine[] | undefined
  readonly scanned: number
  /** Nothing older is left: what is shown is all there is. */
  readonly isAll: boolean
  readonly isReading: boolean
  readonly hasFailed: boolean
  readonly onMore: () => void
  readonly onStop: () => void
}

interface Found {
  readonly of: string
  readonly lines: readonly LogLine[]
  readonly scanned: number
  readonly next?: Parameters<typeof searchLog>[1]['after']
  readonly isAll: boolean
  readonly isReading: boolean
  readonly hasFailed: boolean
}

/**
 * The log, filtered and searched in the whole database, newest first: as many as fit a page, more on request. A search goes on
 * until a page is full or the log is at its end, tells how far it is, and can be stopped.
 */
export function useLog(settings: Settings, { filters, text }: LogAsk): LogShown {
  const mark = useLive(reader(), (store) => readLogMark(store, settings.line), [settings.line])
  const of = JSON.stringify([settings.line, settings.agent?.id, filters, text.trim(), mark.value])
  const [found, setFound] = useState<Found>()
  const [wanted, setWanted] = useState({ of, count: PAGE })
  const target = wanted.of === of ? wanted.count : PAGE

  useEffect(() => {
    const ending = new AbortController()
    const told = (next: Found) => {
      if (!ending.signal.aborted) setFound(next)
    }
    const go = async () => {
      const store = await reader()
      let state: Found = found?.of === of ? { ...found, isReading: true } : { of, lines: [], scanned: 0, isAll: false, isReading: true, hasFailed: false }
      while (!ending.signal.aborted && !state.isAll && state.lines.length < target) {
        const read = await searchLog(store, { line: settings.line, filters, text, after: state.next, settings })
        const lines = [...state.lines, ...read.lines.map(logLineOf)]
        const { next: _, ...rest } = state
        state = { ...rest, lines, scanned: state.scanned + read.scanned, isAll: read.next === undefined, ...(read.next && { next: read.next }) }
        told(state)
      }
      told({ ...state, isReading: false })
    }
    go().catch(() => told({ of, lines: [], scanned: 0, isAll: false, isReading: false, hasFailed: true }))
    return () => ending.abort()
    // What was found before is gone on from, and does not start a search by itself.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [of, target])

  const current = found?.of === of ? found : undefined
  return {
    lines: current?.lines ?? found?.lines, scanned: current?.scanned ?? 0, isAll: current?.isAll ?? false, isReading: current?.isReading ?? true, hasFailed: current?.hasFailed ?? false,
    onMore: () => setWanted({ of, count: Math.min(MOST_ROWS, (current?.lines.length ?? 0) + PAGE) }),
    onStop: () => setWanted({ of, count: current?.lines.length ?? 0 }),
  }
}
