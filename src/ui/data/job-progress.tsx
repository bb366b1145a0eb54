import { useWords } from '../words/use-words'
import type { DataState } from './data-state'

interface JobProgressProps {
  readonly title: string
  readonly state: DataState
  /** Bytes are no number that says anything to a person; facts are. */
  readonly isCounted?: boolean
  readonly hint?: string
  readonly onStop?: () => void
}

export function JobProgress({ title, state: { progress, isStopping }, isCounted = true, hint, onStop }: JobProgressProps) {
  const { t, number } = useWords()
  const share = progress && progress.total > 0 ? Math.min(1, progress.done / progress.total) : 0
  return (
    <div className="stack" aria-busy="true">
      <p role="status">{title}</p>
      <progress className="data-progress" max={1} value={share} aria-label={title} />
      <p className="row soft">
        <span>{number(Math.floor(share * 100))} %</span>
        {isCounted && progress && <span>{t('data.of', { done: number(progress.done), total: number(progress.total) })}</span>}
      </p>
      {hint && <p className="field-hint">{hint}</p>}
      {onStop && <div><button type="button" className="button" disabled={isStopping} onClick={onStop}>{t(isStopping ? 'data.stopping' : 'data.stop')}</button></div>}
    </div>
  )
}
