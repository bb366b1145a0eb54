import type { ImportTold } from '../../core/import/import-messages'
import { useWords } from '../words/use-words'
import { DownloadRefused } from './download-refused'
import { ImportCountList } from './import-count-list'
import { RefusedList } from './refused-list'

interface ImportEndProps {
  readonly end: Extract<ImportTold, { told: 'ended' }>
  readonly onResume?: () => void
  readonly onKeep: () => void
  readonly onUndo: () => void
  readonly onAgain: () => void
}

export function ImportEnd({ end, onResume, onKeep, onUndo, onAgain }: ImportEndProps) {
  const { t } = useWords()
  const isDone = end.how === 'done'
  return (
    <section className="stack">
      <h2 role="status">{t(isDone ? 'import.done' : 'import.stopped')}</h2>
      {!isDone && <p>{t('import.stoppedHint', { count: end.counts.rows })}</p>}
      <ImportCountList counts={end.counts} />
      <p className="field-hint">{t('import.undoHint')}</p>
      <div className="row">
        {isDone && <button type="button" className="button is-main" onClick={onAgain}>{t('import.another')}</button>}
        {!isDone && onResume && <button type="button" className="button is-main" onClick={onResume}>{t('import.resume')}</button>}
        {!isDone && <button type="button" className="button" onClick={onKeep}>{t('import.keep')}</button>}
        <button type="button" className="button is-danger" onClick={onUndo}>{t('import.undo')}</button>
      </div>
      {end.counts.refused > 0 && (
        <section className="stack">
          <h2>{t('import.refusedTitle')}</h2>
          <p className="soft">{t('import.refusedHint')}</p>
          <div><DownloadRefused file={end.refusedFile} /></div>
          {end.counts.refused > end.refused.length && <p className="field-hint">{t('import.refusedFew', { count: end.refused.length })}</p>}
          <RefusedList refused={end.refused} labels={end.labels} />
        </section>
      )}
    </section>
  )
}
