import { useReducer } from 'react'
import type { VaultSeen } from '../../core/settings/vault-seen'
import type { AgentId, EpochMs } from '../../core/contract/ids'
import type { Settings } from '../../core/contract/settings'
import type { SegmentsOrder, SegmentsTold, SegmentsWork } from '../../core/segments/segments-messages'
import type { LeavesState, ReturnsState } from '../../core/segments/segments-state'
import { mayEdit } from '../../core/settings/role-of'
import '../data/data.css'
import { downloadFile } from '../files/download-file'
import type { OnCommand } from '../hooks/reply'
import { useTold } from '../hooks/use-told'
import { Failed } from '../states/failed'
import { Icon } from '../icons/icon'
import { UnlockLocked } from '../vault/unlock-locked'
import { useWords } from '../words/use-words'
import { LeavesSection } from './leaves-section'
import { ReturnsSection } from './returns-section'
import './segments.css'
import { RESTING, segmentsWork } from './segments-work'
import { SiteKeySection } from './site-key-section'

interface Live<T> { readonly value: T | undefined; readonly hasFailed: boolean }

export interface SegmentsPageProps {
  readonly settings: Settings
  readonly agent: AgentId
  readonly now: EpochMs
  readonly isVaultOpen: boolean | undefined
  readonly vaults?: readonly VaultSeen[] | undefined
  readonly returns: Live<ReturnsState>
  readonly leaves: Live<LeavesState>
  readonly order: (order: SegmentsOrder) => void
  /** Calls `tell` for each message of the worker thread, until the signal ends. */
  readonly listen: (tell: (told: SegmentsTold) => void, signal: AbortSignal) => void
  readonly onCommand: OnCommand
}

/** What agents' desks send, and what came to the lead's. An agent sees only what leaves. */
export function SegmentsPage({ settings, agent, now, isVaultOpen, vaults, returns, leaves, order, listen, onCommand }: SegmentsPageProps) {
  const { t, dayOf } = useWords()
  const [work, step] = useReducer(segmentsWork, RESTING)
  const { site, isPersonalShared, decided, ways } = settings
  const hear = (told: SegmentsTold) => {
    if (told.told === 'ask-keys') return
    step(told)
    if (told.told === 'key-saved') downloadFile(told.file, `${t('segments.key.fileName', { day: dayOf(now) })}.callside-key`)
    if (told.told !== 'saved') return
    downloadFile(told.file, `${t('segments.leaves.fileName', { code: leaves.value?.code ?? '', day: dayOf(now) })}.callside-segment`)
    order({ order: 'sent', segments: told.segments })
  }
  useTold(listen, hear)
  const begin = (running: SegmentsWork, each: SegmentsOrder) => {
    step({ told: 'begin', running })
    order(each)
  }
  return (
    <main className="desk-parts segments-page">
      <header className="stack"><h1>{t('segments.title')}</h1><p className="soft">{t('segments.hint')}</p></header>
      {isVaultOpen === false && (
        <section className="data-notice stack" aria-label={t('vault.title')}>
          <h2 className="row"><Icon name="lock" />{t('vault.title')}</h2>
          <div className="data-form"><UnlockLocked vaults={vaults} line={settings.line} onCommand={onCommand} /></div>
        </section>
      )}
      {mayEdit(settings) && (returns.hasFailed ? <Failed /> : returns.value && (
        <>
          {returns.value.key && (
            <ReturnsSection
              returns={returns.value} work={work} now={now}
              onFiles={(files) => begin('returns', { order: 'take', files, site, agent })}
              onDecide={({ device, publicKey }, isAccepted) => begin('returns', { order: 'decide', device, publicKey, isAccepted, site, agent })}
              onForget={(hash) => order({ order: 'forget', hash })}
              onStop={() => {
                step({ told: 'stopping' })
                order({ order: 'stop' })
              }}
            />
          )}
          <SiteKeySection
            siteKey={returns.value.key} work={work} now={now}
            onMake={(passphrase) => begin('key', { order: 'make-key', passphrase, site, agent })}
            onTake={(file, passphrase) => begin('key', { order: 'take-key', file, passphrase, site, agent })}
            onSave={() => begin('key', { order: 'save-key' })}
          />
        </>
      ))}
      {leaves.hasFailed ? <Failed /> : leaves.value && (
        <LeavesSection
          leaves={leaves.value} work={work} now={now} isPersonalShared={isPersonalShared} isDecided={decided.fields.includes('isPersonalShared')}
          onShare={(isShared) => void onCommand('settings/change', { isPersonalShared: isShared })}
          goesByItself={ways.to !== 'none'} onSend={() => void onCommand('ways/ask-now', {})}
          onPointAt={(code) => begin('leaves', { order: 'set-recipient', code, site, agent })}
          onSave={(isAgain) => begin('leaves', { order: 'save', isPersonalShared, isAgain, recipientByPolicy: decided.segmentKey, agent })}
        />
      )}
    </main>
  )
}
