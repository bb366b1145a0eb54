import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'
import { DataRefusal } from './data-refusal'
import type { DataState } from './data-state'
import { JobProgress } from './job-progress'
import { PassphraseFields } from './passphrase-fields'

interface BackupSectionProps {
  readonly state: DataState
  readonly onBackUp: (passphrase: string) => void
  readonly onStop: () => void
  readonly onAgain: () => void
}

export function BackupSection({ state, onBackUp, onStop, onAgain }: BackupSectionProps) {
  const { t } = useWords()
  const { running, backedUp } = state
  return (
    <section className="stack" aria-label={t('data.backup.title')}>
      <h2>{t('data.backup.title')}</h2>
      <p className="soft">{t('data.backup.hint')}</p>
      <DataRefusal state={state} of="backup" />
      {running === 'backup' ? <JobProgress title={t('data.backup.running')} state={state} onStop={onStop} />
        : backedUp ? <BackedUp told={backedUp} onAgain={onAgain} />
          : <PassphraseFields isBusy={running !== undefined} onChosen={onBackUp} />}
      {running !== undefined && running !== 'backup' && <p className="field-hint">{t('data.busy')}</p>}
    </section>
  )
}

function BackedUp({ told: { content, unreadable, bytes, file }, onAgain }: { readonly told: NonNullable<DataState['backedUp']>; readonly onAgain: () => void }) {
  const { t, number } = useWords()
  return (
    <div className="stack">
      <p role="status" className="row is-green"><Icon name="check" />{t('data.backup.done')}</p>
      <p className="dotted">
        <span>{t('data.customers', { count: content.customers })}</span>
        <span>{t('data.contacts', { count: content.contacts })}</span>
        <span>{t('data.facts', { count: content.facts })}</span>
      </p>
      <p className="soft">{t('data.backup.size')} {number(Math.max(1, Math.round(bytes / 1024)))} KiB · {t(file ? 'data.backup.downloaded' : 'data.backup.saved')}</p>
      {unreadable > 0 && <p className="is-red row"><Icon name="alert" />{t('data.backup.unreadable', { count: unreadable })}</p>}
      <div><button type="button" className="button" onClick={onAgain}>{t('data.backup.another')}</button></div>
    </div>
  )
}
