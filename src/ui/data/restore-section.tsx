import { useState } from 'react'
import type { UnfinishedRestore } from '../../core/backup/data-messages'
import { FileAndPassphrase } from '../forms/file-and-passphrase'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'
import { DataRefusal } from './data-refusal'
import type { DataState } from './data-state'
import { FoundInBackup } from './found-in-backup'
import { JobProgress } from './job-progress'

interface RestoreSectionProps {
  readonly state: DataState
  readonly now: number
  readonly onLook: (file: File, passphrase: string) => void
  readonly onRestore: (withSettings: boolean) => void
  readonly onLeave: (job: string) => void
  readonly onStop: () => void
  readonly onAgain: () => void
}

/** Choose, check the whole of it, see what is in it, merge. Until the last step nothing is changed. */
export function RestoreSection({ state, now, onLook, onRestore, onLeave, onStop, onAgain }: RestoreSectionProps) {
  const { t } = useWords()
  const { running, found, restored, unfinished } = state
  const [file, setFile] = useState<File>()
  const isBusy = running !== undefined
  const again = () => {
    setFile(undefined)
    onAgain()
  }
  return (
    <section className="stack" aria-label={t('data.restore.title')}>
      <h2>{t('data.restore.title')}</h2>
      <p className="soft">{t('data.restore.hint')}</p>
      {!isBusy && !found && unfinished.map((each) => <Unfinished key={each.job} restore={each} now={now} onLeave={() => onLeave(each.job)} />)}
      <DataRefusal state={state} of="restore" />
      {running === 'look' && <JobProgress title={t('data.restore.looking')} state={state} isCounted={false} onStop={onStop} />}
      {running === 'restore' && <JobProgress title={t('data.restore.running')} state={state} hint={t('data.restore.mayWork')} onStop={onStop} />}
      {running !== 'look' && running !== 'restore' && (restored ? <Restored told={restored} onAgain={again} />
        : found ? <FoundInBackup found={found} now={now} isBusy={isBusy} isGoingOn={state.refused?.wasWriting === true || found.restoredBefore > 0} onRestore={onRestore} onOther={again} />
          : <FileAndPassphrase of="backup" file={file} isBusy={isBusy} onFile={setFile} onOpen={onLook} />)}
      {isBusy && running !== 'look' && running !== 'restore' && <p className="field-hint">{t('data.busy')}</p>}
    </section>
  )
}

function Unfinished({ restore: { startedAt, createdAt, done, total }, now, onLeave }: { readonly restore: UnfinishedRestore; readonly now: number; readonly onLeave: () => void }) {
  const { t, whenExactly, number } = useWords()
  return (
    <div className="data-notice stack" role="group" aria-label={t('data.restore.unfinished')}>
      <h3>{t('data.restore.unfinished')}</h3>
      <p>{t('data.restore.unfinishedHint', { when: whenExactly(startedAt, now), made: whenExactly(createdAt, now), done: number(done), total: number(total) })}</p>
      <div><button type="button" className="button" onClick={onLeave}>{t('data.restore.leave')}</button></div>
    </div>
  )
}

function Restored({ told: { added, skipped, ofLeft, isWithSettings }, onAgain }: { readonly told: NonNullable<DataState['restored']>; readonly onAgain: () => void }) {
  const { t } = useWords()
  return (
    <div className="stack">
      <p role="status" className="row is-green"><Icon name="check" />{t('data.restore.done')}</p>
      <p>{t('data.restore.added', { count: added })}</p>
      {skipped > 0 && <p className="soft">{t('data.restore.skipped', { count: skipped })}</p>}
      {ofLeft > 0 && <p className="row is-amber"><Icon name="alert" />{t('data.restore.ofLeft', { count: ofLeft })}</p>}
      {isWithSettings && <p className="soft">{t('data.restore.settingsTaken')}</p>}
      <div><button type="button" className="button" onClick={onAgain}>{t('data.restore.again')}</button></div>
    </div>
  )
}
