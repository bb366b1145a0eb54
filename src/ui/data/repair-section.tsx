import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'
import { DataRefusal } from './data-refusal'
import type { DataState } from './data-state'
import { JobProgress } from './job-progress'

export function RepairSection({ state, onRebuild }: { readonly state: DataState; readonly onRebuild: () => void }) {
  const { t } = useWords()
  const { running, rebuilt } = state
  return (
    <section className="stack" aria-label={t('data.repair.title')}>
      <h2>{t('data.repair.title')}</h2>
      <p className="soft">{t('data.repair.hint')}</p>
      <p className="is-amber row"><Icon name="alert" />{t('data.repair.during')}</p>
      <DataRefusal state={state} of="repair" />
      {running === 'repair' ? <JobProgress title={t('data.repair.running')} state={state} /> : (
        <>
          {rebuilt !== undefined && <p role="status" className="row is-green"><Icon name="check" />{t('data.repair.done', { count: rebuilt })}</p>}
          <div><button type="button" className="button" disabled={running !== undefined} onClick={onRebuild}>{t('data.repair.start')}</button></div>
          {running !== undefined && <p className="field-hint">{t('data.busy')}</p>}
        </>
      )}
    </section>
  )
}
