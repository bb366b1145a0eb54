import { useEffect, useReducer, useRef, useState } from 'react'
import type { DataOrder, DataTold } from '../../core/backup/data-messages'
import type { Clients } from '../../core/leaving/clients'
import { EXPORTED_TABLES, type ExportedTable, type ExportWords } from '../../core/leaving/client-export'
import type { PortableSettings } from '../../core/backup/portable-settings'
import type { VaultSeen } from '../../core/settings/vault-seen'
import type { LineOfBusiness } from '../../core/contract/definitions'
import type { AuditPage } from '../../core/contract/audit'
import type { AgentId, EpochMs, VaultId } from '../../core/contract/ids'
import type { Refusal as Why } from '../../core/contract/replies'
import type { Settings } from '../../core/contract/settings'
import type { RetentionState } from '../../core/retention/retention-state'
import { downloadFile } from '../files/download-file'
import type { OnCommand } from '../hooks/reply'
import { useTold } from '../hooks/use-told'
import { Icon } from '../icons/icon'
import { UnlockLocked } from '../vault/unlock-locked'
import { useWords } from '../words/use-words'
import { AuditSection } from './audit-section'
import { BackupSection } from './backup-section'
import { choosePlace } from './choose-place'
import { CALM, dataState } from './data-state'
import { DataTabs, type DataTab } from './data-tabs'
import { EraseSection, type OnErase } from './erase-section'
import { LeavingSection } from './leaving-section'
import { RepairSection } from './repair-section'
import { RestoreSection } from './restore-section'
import { RetentionSection } from './retention-section'
import './data.css'

interface Live<T> { readonly value: T | undefined; readonly hasFailed: boolean }

export interface DataPageProps {
  readonly settings: Settings
  readonly agent: AgentId
  readonly now: EpochMs
  readonly isVaultOpen: boolean | undefined
  readonly vaults?: readonly VaultSeen[] | undefined
  /** Of business, those in use. */
  readonly lines?: readonly LineOfBusiness[]
  readonly audit: Live<AuditPage>
  readonly retention: Live<RetentionState>
  readonly clients: Live<Clients>
  readonly order: (order: DataOrder) => void
  /** Calls `tell` for each message of the worker thread, until the signal ends. */
  readonly listen: (tell: (told: DataTold) => void, signal: AbortSignal) => void
  readonly onCommand: OnCommand
  readonly onErase: OnErase
}

/** The browser has begun its download by then, and reads on from its own copy. */
const LET_GO_AFTER_MS = 60_000

/** In the order of the file. */
const AUDIT_COLUMNS = ['n', 'at', 'agent', 'line', 'action', 'about', 'count', 'previous', 'hash'] as const

/** What a lead does with the data as a whole. Long work is done by the worker thread; here it is drawn. */
export function DataPage({ settings, agent, now, isVaultOpen, vaults, lines = [], audit, retention, clients, order, listen, onCommand, onErase }: DataPageProps) {
  const { t, dayOf, language } = useWords()
  const [tab, choose] = useState<DataTab>('backup')
  const [state, step] = useReducer(dataState, CALM)
  const [whyNotExported, setWhyNotExported] = useState<Why>()
  /** Of the backup that is being restored, where they are wanted. */
  const wantedSettings = useRef<PortableSettings>(undefined)
  const name = (of: 'backup' | 'audit') => t(`data.${of}.fileName`, { day: dayOf(now) })

  const hear = (told: DataTold) => {
    step(told)
    switch (told.told) {
      case 'backed-up':
        if (!told.file) return
        downloadFile(told.file, `${name('backup')}.callside`)
        setTimeout(() => order({ order: 'let-go' }), LET_GO_AFTER_MS)
        return
      case 'client-exported':
        if (!told.file) return
        downloadFile(told.file, `${t('leaving.export.fileName', { day: dayOf(now) })}.zip`)
        setTimeout(() => order({ order: 'let-go' }), LET_GO_AFTER_MS)
        return
      case 'audit-written':
        // In the audit first: what cannot be told there is not handed over.
        void onCommand('data/exported', { what: 'audit', count: told.rows }).then((reply) => {
          if (!reply.ok) return setWhyNotExported(reply.why)
          downloadFile(told.file, `${name('audit')}.csv`)
          step({ told: 'exported', rows: told.rows })
        })
        return
      case 'restored': {
        const portable = wantedSettings.current
        if (portable) void onCommand('settings/restore', portable).then((reply) => reply.ok && step({ told: 'settings-taken' }))
      }
    }
  }
  useTold(listen, hear)
  useEffect(() => {
    order({ order: 'open' })
  }, [order])

  const backUp = async (passphrase: string, vault?: VaultId) => {
    const place = await choosePlace(`${name('backup')}.callside`, t('data.backup.title'))
    if (place === 'cancelled') return
    step({ told: 'begin', running: 'backup' })
    order({ order: 'back-up', passphrase, settings, agent, ...(place !== 'none' && { to: place }), ...(vault !== undefined && { vault }) })
  }
  const exportClient = async (vault: VaultId, as: 'csv' | 'xlsx') => {
    const place = await choosePlace(`${t('leaving.export.fileName', { day: dayOf(now) })}.zip`, t('leaving.export.title'), '.zip')
    if (place === 'cancelled') return
    step({ told: 'begin', running: 'export' })
    order({ order: 'export-client', vault, as, words: { language, columns: columnsOf(t) }, settings, agent, ...(place !== 'none' && { to: place }) })
  }
  const leave = async (vault: VaultId, typed: string) => {
    const manifest = state.clientExported?.vault === vault ? state.clientExported.manifest : undefined
    const reply = await onCommand('client/leave', { vault, typed, ...(manifest !== undefined && { exportedManifest: manifest }) })
    if (reply.ok) {
      step({ told: 'begin', running: 'leaving' })
      order({ order: 'go-on-leaving' })
    }
    return reply
  }
  const stop = () => {
    step({ told: 'stopping' })
    order({ order: 'stop' })
  }
  const isReady = isVaultOpen !== false

  return (
    <main className="data-page">
      <header className="stack">
        <h1>{t('data.title')}</h1>
        <p className="soft">{t('data.hint')}</p>
      </header>
      {!isReady && (
        <section className="data-notice stack" aria-label={t('vault.title')}>
          <h2 className="row"><Icon name="lock" />{t('vault.title')}</h2>
          <div className="data-form"><UnlockLocked vaults={vaults} line={settings.line} onCommand={onCommand} /></div>
        </section>
      )}
      <DataTabs current={tab} onChoose={choose}>
        {tab === 'backup' && <BackupSection state={state} onBackUp={(passphrase) => void backUp(passphrase)} onStop={stop} onAgain={() => step({ told: 'again', of: 'backup' })} />}
        {tab === 'restore' && (
          <RestoreSection
            state={state} now={now} onStop={stop} onAgain={() => step({ told: 'again', of: 'restore' })} onLeave={(job) => order({ order: 'leave', job, agent })}
            onLook={(file, passphrase) => {
              step({ told: 'begin', running: 'look' })
              order({ order: 'look', file, passphrase })
            }}
            onRestore={(withSettings) => {
              wantedSettings.current = withSettings ? state.found?.settings : undefined
              step({ told: 'begin', running: 'restore' })
              order({ order: 'restore', agent })
            }}
          />
        )}
        {tab === 'retention' && <RetentionSection days={settings.retentionDays} lines={lines} retention={retention} now={now} onCommand={onCommand} />}
        {tab === 'erase' && <EraseSection settings={settings} onErase={onErase} />}
        {tab === 'leaving' && (
          <LeavingSection
            settings={settings} state={state} clients={clients} now={now} onExport={(vault, as) => void exportClient(vault, as)} onBackUp={(vault, passphrase) => void backUp(passphrase, vault)} onLeave={leave} onStop={stop}
            onAllowBack={(vault) => onCommand('client/allow-back', { vault })} onCheck={(file) => order({ order: 'check-report', file })}
          />
        )}
        {tab === 'audit' && (
          <AuditSection
            audit={audit} state={state} why={whyNotExported} now={now}
            onCheck={() => {
              step({ told: 'begin', running: 'check' })
              order({ order: 'check-audit' })
            }}
            onExport={() => {
              setWhyNotExported(undefined)
              step({ told: 'begin', running: 'write' })
              order({ order: 'write-audit', words: { columns: AUDIT_COLUMNS.map((each) => t(`data.audit.csv.${each}`)) } })
            }}
          />
        )}
        {tab === 'repair' && (
          <RepairSection
            state={state}
            onRebuild={() => {
              step({ told: 'begin', running: 'repair' })
              order({ order: 'rebuild' })
            }}
          />
        )}
      </DataTabs>
    </main>
  )
}

function columnsOf(t: ReturnType<typeof useWords>['t']): ExportWords['columns'] {
  const columns = (Object.keys(EXPORTED_TABLES) as ExportedTable[]).map((table) => [table, EXPORTED_TABLES[table].map((each) => t(`leaving.column.${each}`))] as const)
  // One for each table there is.
  return Object.fromEntries(columns) as unknown as ExportWords['columns']
}
