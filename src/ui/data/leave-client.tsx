import { useState, type FormEvent } from 'react'
import type { VaultId } from '../../core/contract/ids'
import { clientName, isNameTyped } from '../../core/leaving/client-name'
import type { ClientHere } from '../../core/leaving/clients'
import type { Reply } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Icon } from '../icons/icon'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'
import { DataRefusal } from './data-refusal'
import type { DataState } from './data-state'
import { JobProgress } from './job-progress'
import { PassphraseFields } from './passphrase-fields'

interface LeaveClientProps {
  readonly client: ClientHere
  readonly isAdmin: boolean
  readonly state: DataState
  readonly onExport: (vault: VaultId, as: 'csv' | 'xlsx') => void
  readonly onBackUp: (vault: VaultId, passphrase: string) => void
  readonly onLeave: (vault: VaultId, typed: string) => Promise<Reply>
  readonly onStop: () => void
  readonly onOther: () => void
}

/** First what is theirs, in files that others can read; then the deletion, with the client's name to be typed. */
export function LeaveClient({ client, isAdmin, state, onExport, onBackUp, onLeave, onStop, onOther }: LeaveClientProps) {
  const { t, language } = useWords()
  const isBusy = state.running !== undefined
  return (
    <div className="stack">
      <div className="row">
        <h3>{clientName(client.lines, language, client.client)}</h3>
        <button type="button" className="link-button" disabled={isBusy} onClick={onOther}>{t('leaving.other')}</button>
      </div>
      <ExportStep client={client} isAdmin={isAdmin} state={state} onExport={onExport} onBackUp={onBackUp} onStop={onStop} />
      <DeleteStep client={client} isDisabled={!isAdmin || isBusy} isExported={state.clientExported?.vault === client.vault} onLeave={onLeave} />
    </div>
  )
}

function ExportStep({ client: { vault, isLocked }, isAdmin, state, onExport, onBackUp, onStop }: Pick<LeaveClientProps, 'client' | 'isAdmin' | 'state' | 'onExport' | 'onBackUp' | 'onStop'>) {
  const { t, number } = useWords()
  const [as, setAs] = useState<'csv' | 'xlsx'>('csv')
  const exported = state.clientExported?.vault === vault ? state.clientExported : undefined
  return (
    <div className="stack" role="group" aria-label={t('leaving.export.title')}>
      <h4>{t('leaving.export.title')}</h4>
      <p className="soft">{t('leaving.export.hint')}</p>
      {isLocked && <p className="row is-amber"><Icon name="lock" />{t('leaving.export.locked')}</p>}
      {state.running === 'export' ? <JobProgress title={t('leaving.export.running')} state={state} onStop={onStop} /> : (
        <div className="row">
          <select className="input" aria-label={t('leaving.export.as')} value={as} onChange={({ target }) => setAs(target.value === 'xlsx' ? 'xlsx' : 'csv')}>
            <option value="csv">{t('leaving.export.csv')}</option>
            <option value="xlsx">{t('leaving.export.xlsx')}</option>
          </select>
          <button type="button" className="button is-main" disabled={!isAdmin || isLocked || state.running !== undefined} onClick={() => onExport(vault, as)}><Icon name="download" />{t('leaving.export.start')}</button>
        </div>
      )}
      {exported && (
        <>
          <p role="status" className="row is-green"><Icon name="check" />{t(exported.file ? 'leaving.export.downloaded' : 'leaving.export.saved')}</p>
          <p className="dotted soft">{exported.files.map(({ name, rows }) => <span key={name}>{name} {number(rows)}</span>)}</p>
          {exported.unreadable > 0 && <p className="row is-red"><Icon name="alert" />{t('leaving.export.unreadable', { count: exported.unreadable })}</p>}
          <p className="field-hint">{t('leaving.export.manifest')} <code className="fingerprint">{exported.manifest}</code></p>
        </>
      )}
      {isAdmin && !isLocked && <BackupOfClient state={state} vault={vault} onBackUp={onBackUp} onStop={onStop} />}
    </div>
  )
}

/** For a Callside elsewhere that takes the client on. */
function BackupOfClient({ state, vault, onBackUp, onStop }: Pick<LeaveClientProps, 'state' | 'onBackUp' | 'onStop'> & { readonly vault: VaultId }) {
  const { t } = useWords()
  const backedUp = state.backedUp?.vault === vault ? state.backedUp : undefined
  return (
    <details open={state.running === 'backup' || undefined}>
      <summary>{t('leaving.export.backup')}</summary>
      <div className="stack">
        <p className="soft">{t('leaving.export.backupHint')}</p>
        <DataRefusal state={state} of="backup" />
        {state.running === 'backup' ? <JobProgress title={t('data.backup.running')} state={state} onStop={onStop} />
          : backedUp ? <p role="status" className="row is-green"><Icon name="check" />{t('data.backup.done')} · {t('data.facts', { count: backedUp.content.facts })}</p>
            : <PassphraseFields isBusy={state.running !== undefined} onChosen={(passphrase) => onBackUp(vault, passphrase)} />}
      </div>
    </details>
  )
}

interface DeleteStepProps {
  readonly client: ClientHere
  readonly isDisabled: boolean
  readonly isExported: boolean
  readonly onLeave: LeaveClientProps['onLeave']
}

function DeleteStep({ client: { vault, client, lines, customers, contacts }, isDisabled, isExported, onLeave }: DeleteStepProps) {
  const { t, language } = useWords()
  const [typed, setTyped] = useState('')
  const { isBusy, why, run } = useReply()
  const name = clientName(lines, language, client)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void run(() => onLeave(vault, typed))
  }
  return (
    <form className="stack data-form data-danger" onSubmit={submit}>
      <h4>{t('leaving.delete.title')}</h4>
      <p>{t('leaving.delete.hint')}</p>
      <ul className="data-goes">
        <li>{t('data.customers', { count: customers })}</li>
        <li>{t('data.contacts', { count: contacts })}</li>
        <li>{t('leaving.delete.rest')}</li>
      </ul>
      {!isExported && <p className="row is-amber"><Icon name="alert" />{t('leaving.delete.notExported')}</p>}
      <label className="field">
        <span>{t('leaving.delete.type', { name })}</span>
        <input className="input" autoComplete="off" value={typed} onChange={(event) => setTyped(event.target.value)} />
      </label>
      <Refusal why={why} />
      <div><button className="button is-danger" disabled={isDisabled || isBusy || !isNameTyped(typed, name)}>{t('leaving.delete.start')}</button></div>
    </form>
  )
}
