import { useEffect, useReducer } from 'react'
import type { ImportOrder, ImportTold, PlanWish, RefusedWords } from '../../core/import/import-messages'
import { ROW_REFUSALS, type RowRefusal } from '../../core/import/row-refusal'
import type { OnCommand } from '../hooks/reply'
import { useWords } from '../words/use-words'
import { importState, OPENING } from './import-state'
import { ImportView } from './import-view'

export interface ImportPageProps {
  readonly order: (order: ImportOrder) => void
  /** Calls `tell` for each message of the worker thread, until the signal ends. */
  readonly listen: (tell: (told: ImportTold) => void, signal: AbortSignal) => void
  /** Opens the store anew: what is unfinished is asked again. */
  readonly open: () => void
  readonly onCommand: OnCommand
  readonly now: number
}

/** Choose, look, map, run, and see what came of it. All work is done by the worker thread; here it is ordered. */
export function ImportPage({ order, listen, open, onCommand, now }: ImportPageProps) {
  const [state, step] = useReducer(importState, OPENING)
  const words = useRefusedWords()
  useEffect(() => {
    const ending = new AbortController()
    listen(step, ending.signal)
    return () => ending.abort()
  }, [listen])
  const isOpening = state.phase === 'opening'
  useEffect(() => {
    if (isOpening) open()
  }, [isOpening, open])

  const { file, preview } = state
  const again = () => step({ told: 'again' })
  const unlock: OnCommand = async (name, body) => {
    const reply = await onCommand(name, body)
    if (reply.ok) again()
    return reply
  }
  return (
    <ImportView
      state={state} now={now}
      onFile={(chosen) => {
        step({ told: 'file', file: chosen })
        order({ order: 'look', file: chosen, wish: {} })
      }}
      onWish={(wish: PlanWish) => {
        if (!file) return
        step({ told: 'look' })
        order({ order: 'look', file, wish })
      }}
      onStart={() => {
        if (!file || !preview) return
        step({ told: 'begin' })
        order({ order: 'start', file, plan: preview.plan, words })
      }}
      onStop={() => {
        step({ told: 'stop' })
        order({ order: 'stop' })
      }}
      onResume={(job, chosen) => {
        step({ told: 'begin' })
        order({ order: 'resume', job, file: chosen, words })
      }}
      onKeep={(job) => order({ order: 'keep', job })}
      onUndo={(job) => {
        step({ told: 'undo' })
        order({ order: 'undo', job })
      }}
      onAgain={again} onUnlock={unlock}
    />
  )
}

function useRefusedWords(): RefusedWords {
  const { t } = useWords()
  const reasons = Object.fromEntries(ROW_REFUSALS.map((why) => [why, t(`import.why.${why}`)])) as Record<RowRefusal, string>
  return { row: t('import.rowNumber'), reason: t('import.reason'), reasons }
}
