import type { UnfinishedImport } from '../../core/import/import-messages'
import { useWords } from '../words/use-words'
import { FileButton } from './file-button'

interface UnfinishedImportsProps {
  readonly unfinished: readonly UnfinishedImport[]
  readonly now: number
  readonly onResume: (job: string, file: File) => void
  readonly onUndo: (job: string) => void
  readonly onKeep: (job: string) => void
}

export function UnfinishedImports({ unfinished, now, onResume, onUndo, onKeep }: UnfinishedImportsProps) {
  const { t, whenExactly } = useWords()
  return unfinished.map(({ job, kind, startedAt, counts, isUndoing }) => (
    <section key={job} className="unfinished stack" aria-label={t('import.unfinishedTitle')}>
      <h2>{t('import.unfinishedTitle')}</h2>
      <p>{t('import.unfinished', { kind: t(`import.kind.${kind}`), when: whenExactly(startedAt, now), count: counts.rows })}</p>
      <p className="soft small">{isUndoing ? t('import.undoingUnfinished') : `${t('import.resumeHint')} ${t('import.undoHint')}`}</p>
      <div className="row">
        {!isUndoing && <FileButton isMain label={t('import.resume')} onFile={(file) => onResume(job, file)} />}
        {!isUndoing && <button type="button" className="button" onClick={() => onKeep(job)}>{t('import.keep')}</button>}
        <button type="button" className="button is-danger" onClick={() => onUndo(job)}>{t(isUndoing ? 'import.undoOn' : 'import.undo')}</button>
      </div>
    </section>
  ))
}
