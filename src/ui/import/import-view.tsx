import { useEffect, useRef } from 'react'
import type { PlanWish } from '../../core/import/import-messages'
import type { OnCommand } from '../hooks/reply'
import { Icon } from '../icons/icon'
import { Skeleton } from '../states/skeleton'
import { UnlockForm } from '../vault/unlock-form'
import { useWords } from '../words/use-words'
import { ChooseFile } from './choose-file'
import { ImportEnd } from './import-end'
import { ImportMapping } from './import-mapping'
import { ImportRunning } from './import-running'
import type { ImportState } from './import-state'
import { UnfinishedImports } from './unfinished-imports'
import './import.css'

export interface ImportViewProps {
  readonly state: ImportState
  readonly now: number
  readonly onFile: (file: File) => void
  readonly onWish: (wish: PlanWish) => void
  readonly onStart: () => void
  readonly onStop: () => void
  readonly onResume: (job: string, file: File) => void
  readonly onKeep: (job: string) => void
  readonly onUndo: (job: string) => void
  readonly onAgain: () => void
  readonly onUnlock: OnCommand
}

/** An import as it stands. */
export function ImportView({ state, now, onFile, onWish, onStart, onStop, onResume, onKeep, onUndo, onAgain, onUnlock }: ImportViewProps) {
  const { t } = useWords()
  const main = useRef<HTMLElement>(null)
  const { phase, why, file, preview, end } = state
  // Where the page turns into another one, a screen reader and the keyboard begin at its top.
  useEffect(() => main.current?.focus({ preventScroll: true }), [phase])
  return (
    <main className="import" ref={main} tabIndex={-1} data-phase={phase}>
      <header className="stack">
        <h1>{t('import.title')}</h1>
        <p className="soft">{t('import.hint')}</p>
      </header>
      {why && (
        <p className="refusal" role="alert"><Icon name="alert" /><span>{t(`import.failed.${why}`)}</span></p>
      )}
      {phase === 'opening' && <Skeleton lines={4} />}
      {phase === 'choosing' && state.isLocked && <section className="stack locked"><p>{t('import.locked')}</p><UnlockForm onCommand={onUnlock} /></section>}
      {phase === 'choosing' && !state.isLocked && (
        <>
          <UnfinishedImports unfinished={state.unfinished} now={now} {...(why && file && { file })} onResume={onResume} onUndo={onUndo} onKeep={onKeep} />
          <ChooseFile onFile={onFile} />
        </>
      )}
      {phase === 'looking' && <p role="status">{t('import.looking')}</p>}
      {phase === 'mapping' && preview && file && <ImportMapping file={file} preview={preview} onWish={onWish} onOther={onAgain} onStart={onStart} />}
      {phase === 'running' && <ImportRunning progress={state.progress} isStopping={state.isStopping} onStop={onStop} />}
      {phase === 'ended' && end && (
        <ImportEnd end={end} onKeep={() => onKeep(end.job)} onUndo={() => onUndo(end.job)} onAgain={onAgain} {...(file && { onResume: () => onResume(end.job, file) })} />
      )}
      {phase === 'undoing' && <p role="status">{t('import.undoing', { count: state.removed })}</p>}
      {(phase === 'undone' || phase === 'kept') && (
        <section className="stack">
          <p role="status" className="row is-green"><Icon name="check" />{t(phase === 'undone' ? 'import.undone' : 'import.kept')}</p>
          <div><button type="button" className="button" onClick={onAgain}>{t('import.back')}</button></div>
        </section>
      )}
    </main>
  )
}
