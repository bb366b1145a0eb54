import { useState } from 'react'
import type { VaultId } from '../../core/contract/ids'
import type { Settings } from '../../core/contract/settings'
import { clientName } from '../../core/leaving/client-name'
import type { ClientHere, Clients } from '../../core/leaving/clients'
import { mayLetGo } from '../../core/settings/role-of'
import type { Reply } from '../hooks/reply'
import { FileButton } from '../import/file-button'
import { Icon } from '../icons/icon'
import { Failed } from '../states/failed'
import { Skeleton } from '../states/skeleton'
import { useWords } from '../words/use-words'
import { CheckedReportView } from './checked-report-view'
import { DataRefusal } from './data-refusal'
import type { DataState } from './data-state'
import { GoneClients } from './gone-clients'
import { JobProgress } from './job-progress'
import { LeaveClient } from './leave-client'

export interface LeavingSectionProps {
  readonly settings: Settings
  readonly state: DataState
  readonly clients: { readonly value: Clients | undefined; readonly hasFailed: boolean }
  readonly now: number
  readonly onExport: (vault: VaultId, as: 'csv' | 'xlsx') => void
  readonly onBackUp: (vault: VaultId, passphrase: string) => void
  readonly onLeave: (vault: VaultId, typed: string) => Promise<Reply>
  readonly onAllowBack: (vault: VaultId) => Promise<Reply>
  readonly onCheck: (file: File) => void
  readonly onStop: () => void
}

/** A client leaves: what is theirs is handed over, then destroyed, and a report says so that others can check. */
export function LeavingSection({ settings, state, clients: { value, hasFailed }, now, onExport, onBackUp, onLeave, onAllowBack, onCheck, onStop }: LeavingSectionProps) {
  const { t } = useWords()
  const [chosen, choose] = useState<VaultId>()
  const isAdmin = mayLetGo(settings)
  const client = value?.here.find(({ vault }) => vault === chosen)
  return (
    <section className="stack leaving" aria-label={t('leaving.title')}>
      <h2>{t('leaving.title')}</h2>
      <p className="soft">{t('leaving.hint')}</p>
      {!isAdmin && <p className="row is-amber"><Icon name="lock" />{t('leaving.admin')}</p>}
      <DataRefusal state={state} of="leaving" />
      {state.running === 'leaving' ? <JobProgress title={t('leaving.removing')} state={state} hint={t('leaving.mayClose')} />
        : client ? <LeaveClient key={client.vault} client={client} isAdmin={isAdmin} state={state} onExport={onExport} onBackUp={onBackUp} onLeave={onLeave} onStop={onStop} onOther={() => choose(undefined)} />
          : value ? <ClientsHere here={value.here} isBusy={state.running !== undefined} onChoose={choose} /> : hasFailed ? <Failed /> : <Skeleton lines={3} />}
      {value && value.gone.length > 0 && <GoneClients gone={value.gone} now={now} isAdmin={isAdmin} onAllowBack={onAllowBack} />}
      <div className="stack" role="group" aria-label={t('leaving.check.title')}>
        <h3>{t('leaving.check.title')}</h3>
        <p className="soft">{t('leaving.check.hint')}</p>
        <div><FileButton label={t('leaving.check.choose')} accept=".json" onFile={onCheck} /></div>
        {state.reportChecked && <CheckedReportView checked={state.reportChecked} />}
      </div>
    </section>
  )
}

interface ClientsHereProps {
  readonly here: readonly ClientHere[]
  readonly isBusy: boolean
  readonly onChoose: (vault: VaultId) => void
}

function ClientsHere({ here, isBusy, onChoose }: ClientsHereProps) {
  const { t, language } = useWords()
  if (here.length === 0) return <p className="soft">{t('leaving.nobody')}</p>
  return (
    <ul className="stack data-form" aria-label={t('leaving.here')}>
      {here.map(({ vault, client, lines, customers, contacts }) => (
        <li key={vault}>
          <button type="button" className="button is-wide data-choice" disabled={isBusy} onClick={() => onChoose(vault)}>
            <span>{clientName(lines, language, client)}</span>
            <span className="soft dotted"><span>{t('data.customers', { count: customers })}</span><span>{t('data.contacts', { count: contacts })}</span></span>
          </button>
        </li>
      ))}
    </ul>
  )
}
