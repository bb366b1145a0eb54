import { useState, type ReactNode } from 'react'
import type { EpochMs, LineId } from '../../core/contract/ids'
import type { TeamState } from '../../core/packs/team-state'
import type { OfferedLine } from '../shift/line-choice'
import { PageTabs } from '../tabs/page-tabs'
import { useWords } from '../words/use-words'
import { HistorySection } from './history-section'
import { KeysSection, type KeysSectionProps } from './keys-section'
import type { PackWork } from './pack-work'
import { PublishSection } from './publish-section'
import { PublishedFiles } from './published-files'
import { RefusedLine } from './refused-line'
import { TrustSection } from './trust-section'
import '../settings/settings.css'
import './packs.css'

const TABS = ['publish', 'trust', 'ways', 'keys', 'history'] as const
export type TeamTab = (typeof TABS)[number]
/** An agent's desk takes, and signs nothing. */
const TABS_OF_AGENT = ['trust', 'ways', 'history'] as const satisfies readonly TeamTab[]

type KeyOrders = Pick<KeysSectionProps, 'onMake' | 'onAddLead' | 'onExport' | 'onRevoke' | 'onRotate'>
type TrustOrders = Omit<Parameters<typeof TrustSection>[0], 'team' | 'work' | 'now'>

export interface TeamPageProps extends KeyOrders, TrustOrders {
  readonly team: TeamState
  readonly work: PackWork
  readonly now: EpochMs
  readonly site: string
  readonly lines: readonly OfferedLine[]
  readonly firstTab: TeamTab
  readonly mayPublish: boolean
  readonly onCheck: () => void
  readonly onPublish: (note: string, expiresInDays: number | undefined) => void
  readonly onGoBack: (to: number) => void
  /** What was told is not of the next tab. */
  readonly onTurn: () => void
  /** Where packs come from and where they go. */
  readonly ways: ReactNode
  /** The line of a pack that was taken, where this desk works on another. */
  readonly otherLine: LineId | undefined
  readonly onSwitchLine: (line: LineId) => void
}

/** What a lead publishes and an agent takes, whom a desk trusts, and what it signs with. */
export function TeamPage(props: TeamPageProps) {
  const { team, work, now, firstTab, mayPublish, otherLine, onTurn, onSwitchLine } = props
  const { t, number } = useWords()
  const [chosen, choose] = useState<TeamTab>(firstTab)
  const tabs: readonly TeamTab[] = mayPublish ? TABS : TABS_OF_AGENT
  const tab = tabs.includes(chosen) ? chosen : 'trust'
  const turn = (next: TeamTab) => {
    choose(next)
    onTurn()
  }
  return (
    <main className="desk-parts packs-page">
      <header className="stack"><h1>{t('packs.title')}</h1><p className="soft">{t('packs.hint')}</p></header>
      <PageTabs label={t('packs.title')} tabs={tabs} current={tab} titleOf={(each) => t(`packs.tab.${each}`)} counts={{ trust: team.refused.length }} panelClass="packs-panel" onChoose={turn}>
        {work.told?.told === 'refused' && <RefusedLine why={work.told.why} />}
        {work.isBusy && (
          <div role="status" className="stack">
            <p>{work.progress ? t(`packs.running.${work.progress.of}`, { done: number(work.progress.done), total: number(work.progress.total) }) : t('packs.running.some')}</p>
            <progress {...(work.progress && { max: Math.max(1, work.progress.total), value: work.progress.done })} aria-label={t('packs.title')} />
          </div>
        )}
        {work.told?.told === 'published' && <PublishedFiles {...work.told} />}
        {otherLine !== undefined && (
          <div className="packs-notice row" role="status">
            <span>{t('packs.workHere')}</span>
            <button type="button" className="button is-main" onClick={() => onSwitchLine(otherLine)}>{t('packs.switchLine')}</button>
          </div>
        )}
        {tab === 'publish' && <PublishSection {...props} onToKeys={() => turn('keys')} />}
        {tab === 'trust' && <TrustSection {...props} />}
        {tab === 'ways' && <div className="stack">{props.ways}</div>}
        {tab === 'keys' && <KeysSection {...props} />}
        {tab === 'history' && <HistorySection team={team} work={work} now={now} onGoBack={props.onGoBack} />}
      </PageTabs>
    </main>
  )
}
