import type { UnfinishedImport } from '../../core/import/import-messages'
import { useWords } from '../words/use-words'
import { FileButton } from './file-button'

interface UnfinishedImportsProps {
  readonly unfinished: readonly UnfinishedImport[]
  readonly now: number
  /** The one that was just being imported. */
  readonly file?: File
  readonly onResume: (job: string, file: File) => void
  readonly onUndo: (job: string) => void
  readonly onKeep: (job: string) => void
}

export function UnfinishedImports({ unfinished, now, file, onResume, onUndo, onKeep }: UnfinishedImportsProps) {
  const { t, whenExactly } = useWords()
  return unfinished.map(({ job, kind, startedAt, counts, isUndoing }) => (
    <section key={job} className="unfinished stack" aria-label={t('import.unfinishedTitle')}>
      <h2>{t('import.unfinishedTitle')}</h2>
      <p>{t('import.unfinished', { kind: t(`import.kind.${kind}`), when: whenExactly(startedAt, now), count: counts.rows })}</p>
      <p className="soft small">{isUndoing ? t('import.undoingUnfinished') : [...(file ? [] : [t('import.resumeHint')]), t('import.undoHint')].join(' ')}</p>
      <div className="row">
        {!isUndoing && (file
          ? <button type="button" className="button is-main" onClick={() => onResume(job, file)}>{t('import.resume')}</button>
          : <FileButton isMain label={t('import.resume')} onFile={(chosen) => onResume(job, chosen)} />)}
        {!isUndoing && <button type="button" className="button" onClick={() => onKeep(job)}>{t('import.keep')}</button>}
        <button type="button" className="button is-danger" onClick={() => onUndo(job)}>{t(isUndoing ? 'import.undoOn' : 'import.undo')}</button>
      </div>
    </section>
  ))
}
