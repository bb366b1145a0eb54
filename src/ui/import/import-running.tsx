import type { ImportProgress } from '../../core/import/import-messages'
import { timeLeftMs } from '../../core/import/import-progress'
import { useWords } from '../words/use-words'
import { ImportCountList } from './import-count-list'

interface ImportRunningProps {
  readonly progress: ImportProgress | undefined
  readonly isStopping: boolean
  readonly onStop: () => void
}

export function ImportRunning({ progress, isStopping, onStop }: ImportRunningProps) {
  const { t, number, clock } = useWords()
  const share = progress ? progress.bytes / Math.max(1, progress.allBytes) : 0
  const leftMs = progress && timeLeftMs(progress.bytes, progress.allBytes, progress.tookMs)
  const rate = progress && progress.tookMs > 0 ? Math.round((progress.counts.rows / progress.tookMs) * 1000) : 0
  return (
    <section className="stack" aria-busy="true">
      <h2>{t('import.running')}</h2>
      <progress className="import-progress" max={1} value={share} aria-label={t('import.running')} />
      <p className="row soft">
        <span>{t('import.rows', { count: progress?.counts.rows ?? 0 })}</span>
        <span>{t('import.rate', { count: rate })}</span>
        <span>{leftMs === undefined ? t('import.soonKnown') : t('import.left', { clock: clock(leftMs) })}</span>
        <span>{number(Math.round(share * 100))} %</span>
      </p>
      {progress && <ImportCountList counts={progress.counts} />}
      <p className="field-hint">{t('import.mayWork')}</p>
      <div><button type="button" className="button" disabled={isStopping} onClick={onStop}>{t(isStopping ? 'import.stopping' : 'import.stop')}</button></div>
    </section>
  )
}
