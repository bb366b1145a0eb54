import { useEffect, useReducer, useRef } from 'react'
import type { ImportOrder, ImportTold, PlanWish, RefusedWords } from '../../core/import/import-messages'
import { ROW_REFUSALS, type RowRefusal } from '../../core/import/row-refusal'
import type { OnCommand } from '../hooks/reply'
import { Icon } from '../icons/icon'
import { Skeleton } from '../states/skeleton'
import { UnlockForm } from '../vault/unlock-form'
import { useWords } from '../words/use-words'
import { ChooseFile } from './choose-file'
import { ImportEnd } from './import-end'
import { ImportMapping } from './import-mapping'
import { importState, OPENING } from './import-state'
import { ImportRunning } from './import-running'
import { UnfinishedImports } from './unfinished-imports'
import './import.css'

export interface ImportPageProps {
  readonly order: (order: ImportOrder) => void
  /** Calls `tell` for each message of the worker thread, until the signal ends. */
  readonly listen: (tell: (told: ImportTold) => void, signal: AbortSignal) => void
  /** Opens the store anew: what is unfinished is asked again. */
  readonly open: () => void
  readonly onCommand: OnCommand
  readonly now: number
}

/** Choose, look, map, run, and see what came of it. All work is done by the worker thread; here it is drawn. */
export function ImportPage({ order, listen, open, onCommand, now }: ImportPageProps) {
  const { t } = useWords()
  const [state, step] = useReducer(importState, OPENING)
  const words = useRefusedWords()
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    const ending = new AbortController()
    listen(step, ending.signal)
    return () => ending.abort()
  }, [listen])
  const isOpening = state.phase === 'opening'
  useEffect(() => {
    if (isOpening) open()
  }, [isOpening, open])
  // Where the page turns into another one, a screen reader and the keyboard begin at its top.
  useEffect(() => main.current?.focus({ preventScroll: true }), [state.phase])

  const { file, preview, end } = state
  const look = (wish: PlanWish) => {
    if (!file) return
    step({ told: 'look' })
    order({ order: 'look', file, wish })
  }
  const choose = (chosen: File) => {
    step({ told: 'file', file: chosen })
    order({ order: 'look', file: chosen, wish: {} })
  }
  const undo = (job: string) => {
    step({ told: 'undo' })
    order({ order: 'undo', job })
  }
  const resume = (job: string, chosen: File) => {
    step({ told: 'begin' })
    order({ order: 'resume', job, file: chosen, words })
  }
  const again = () => step({ told: 'again' })
  const unlock: OnCommand = async (name, body) => {
    const reply = await onCommand(name, body)
    if (reply.ok) again()
    return reply
  }

  return (
    <main className="import" ref={main} tabIndex={-1} data-phase={state.phase}>
      <header className="stack">
        <h1>{t('import.title')}</h1>
        <p className="soft">{t('import.hint')}</p>
      </header>
      {state.why && (
        <p className="refusal" role="alert"><Icon name="alert" /><span>{t(`import.failed.${state.why}`)}</span></p>
      )}
      {state.phase === 'opening' && <Skeleton lines={4} />}
      {state.phase === 'choosing' && state.isLocked && <section className="stack locked"><p>{t('import.locked')}</p><UnlockForm onCommand={unlock} /></section>}
      {state.phase === 'choosing' && !state.isLocked && (
        <>
          <UnfinishedImports unfinished={state.unfinished} now={now} {...(state.why && file && { file })} onResume={resume} onUndo={undo} onKeep={(job) => order({ order: 'keep', job })} />
          <ChooseFile onFile={choose} />
        </>
      )}
      {state.phase === 'looking' && <p role="status">{t('import.looking')}</p>}
      {state.phase === 'mapping' && preview && file && (
        <ImportMapping
          file={file} preview={preview} onWish={look} onOther={again}
          onStart={() => {
            step({ told: 'begin' })
            order({ order: 'start', file, plan: preview.plan, words })
          }}
        />
      )}
      {state.phase === 'running' && (
        <ImportRunning
          progress={state.progress} isStopping={state.isStopping}
          onStop={() => {
            step({ told: 'stop' })
            order({ order: 'stop' })
          }}
        />
      )}
      {state.phase === 'ended' && end && (
        <ImportEnd end={end} onKeep={() => order({ order: 'keep', job: end.job })} onUndo={() => undo(end.job)} onAgain={again} {...(file && { onResume: () => resume(end.job, file) })} />
      )}
      {state.phase === 'undoing' && <p role="status">{t('import.undoing', { count: state.removed })}</p>}
      {(state.phase === 'undone' || state.phase === 'kept') && (
        <section className="stack">
          <p role="status" className="row is-green"><Icon name="check" />{t(state.phase === 'undone' ? 'import.undone' : 'import.kept')}</p>
          <div><button type="button" className="button" onClick={again}>{t('import.back')}</button></div>
        </section>
      )}
    </main>
  )
}

function useRefusedWords(): RefusedWords {
  const { t } = useWords()
  const reasons = Object.fromEntries(ROW_REFUSALS.map((why) => [why, t(`import.why.${why}`)])) as Record<RowRefusal, string>
  return { row: t('import.rowNumber'), reason: t('import.reason'), reasons }
}
