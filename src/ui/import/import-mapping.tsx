import type { PlanWish, Preview } from '../../core/import/import-messages'
import { missingFields, type ImportPlan } from '../../core/import/import-plan'
import { useWords } from '../words/use-words'
import { FileForm } from './file-form'
import { PreviewTable } from './preview-table'

interface ImportMappingProps {
  readonly file: File
  readonly preview: Preview
  readonly onWish: (wish: PlanWish) => void
  readonly onOther: () => void
  readonly onStart: () => void
}

/** How the file is understood, with the first rows as they will be taken. Each change is read again at once. */
export function ImportMapping({ file, preview, onWish, onOther, onStart }: ImportMappingProps) {
  const { t, list, number } = useWords()
  const { plan, looked, willBeRefused } = preview
  const missing = missingFields(plan.kind, plan.columns)
  const isHopeless = looked === willBeRefused
  const change = (part: PlanWish) => onWish({ ...wishOf(plan), ...part })
  return (
    <section className="stack mapping">
      <div className="row is-spread">
        <h2 className="file-name">{file.name}</h2>
        <button type="button" className="button is-quiet" onClick={onOther}>{t('import.another')}</button>
      </div>
      <FileForm plan={plan} onChange={change} />
      <h2>{t('import.columnsTitle')}</h2>
      <PreviewTable preview={preview} onColumns={(columns) => change({ columns })} />
      <footer className="mapping-foot">
        <p role="status" className={willBeRefused > 0 || missing.length > 0 ? 'is-red' : 'is-green'}>
          {missing.length > 0
            ? missing[0] === 'number' ? t('import.missingWho') : t('import.missing', { fields: list(missing.map((field) => t(`import.field.${field}`))) })
            : t(isHopeless ? 'import.allRefused' : willBeRefused > 0 ? 'import.someRefused' : 'import.noneRefused', { count: willBeRefused, looked: number(looked) })}
        </p>
        <button type="button" className="button is-main" disabled={missing.length > 0 || isHopeless} onClick={onStart}>{t('import.start')}</button>
      </footer>
    </section>
  )
}

/** What was found out stays as it is when one thing is changed; only another content, encoding or separator means other columns. */
function wishOf(plan: ImportPlan): PlanWish {
  const { labels: _, newline: __, ...kept } = plan
  return kept
}
