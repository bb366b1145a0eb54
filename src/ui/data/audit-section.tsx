import { useMemo } from 'react'
import { AUDIT_ACTIONS, type AuditLine, type AuditPage } from '../../core/contract/audit'
import type { EpochMs } from '../../core/contract/ids'
import type { Refusal as Why } from '../../core/contract/replies'
import { Icon } from '../icons/icon'
import { Empty } from '../states/empty'
import { Failed } from '../states/failed'
import { Refusal } from '../states/refusal'
import { Skeleton } from '../states/skeleton'
import type { DataColumn } from '../table/data-column'
import { DataTable } from '../table/data-table'
import { fromWallClock } from '../format/wall-clock'
import { useNames, type Names } from '../roster/use-names'
import { useWords } from '../words/use-words'
import { auditAbout } from './audit-about'
import { DataRefusal } from './data-refusal'
import type { DataState } from './data-state'

interface AuditSectionProps {
  readonly audit: { readonly value: AuditPage | undefined; readonly hasFailed: boolean }
  readonly state: DataState
  /** Why an export was not handed over. */
  readonly why: Why | undefined
  readonly now: EpochMs
  readonly onCheck: () => void
  readonly onExport: () => void
}

/** Who did what, newest first; proved whole by one click, and handed over as a file. */
export function AuditSection({ audit, state, why, now, onCheck, onExport }: AuditSectionProps) {
  const words = useWords()
  const { t, timeZone, dayOf } = words
  const { nameOfAgent } = useNames()
  // The columns name days, so they change once a day and not at every tick of the clock.
  const today = dayOf(now)
  const lines = audit.value?.lines
  const agents = useMemo(() => [...new Set(lines?.map(({ agentNumber }) => agentNumber ?? ''))].sort(), [lines])
  const columns = useMemo(() => columnsOf(words, nameOfAgent, fromWallClock(`${today}T12:00`, timeZone) ?? 0, agents), [words, nameOfAgent, today, timeZone, agents])
  const isBusy = state.running !== undefined
  return (
    <section className="stack audit-section" aria-label={t('data.audit.title')}>
      <h2>{t('data.audit.title')}</h2>
      <p className="soft">{t('data.audit.hint')}</p>
      <div className="row">
        <button type="button" className="button is-main" disabled={isBusy} onClick={onCheck}>{t(state.running === 'check' ? 'data.audit.checking' : 'data.audit.check')}</button>
        <button type="button" className="button" disabled={isBusy || !audit.value?.rows} onClick={onExport}><Icon name="download" />{t('data.audit.download')}</button>
        {state.exported !== undefined && <span role="status" className="soft">{t('data.audit.exported', { count: state.exported })}</span>}
      </div>
      <DataRefusal state={state} of="audit" />
      <Refusal why={why} />
      {state.checked && (state.checked.brokenAt === undefined
        ? <p role="status" className="row is-green"><Icon name="check" />{t('data.audit.whole', { count: state.checked.rows })}</p>
        : <p role="alert" className="row is-red"><Icon name="alert" />{t('data.audit.broken', { row: state.checked.brokenAt })}</p>)}
      {audit.value && lines && lines.length < audit.value.rows && <p className="field-hint">{t('data.audit.shown', { count: lines.length })}</p>}
      {lines ? (
        <div className="audit-table">
          <DataTable label={t('data.audit.title')} items={lines} columns={columns} idOf={({ n }) => String(n)} sortedBy={{ id: 'n', desc: true }} empty={<Empty title={t('data.audit.empty')} hint={t('data.audit.emptyHint')} />} />
        </div>
      ) : audit.hasFailed ? <Failed /> : <Skeleton lines={8} />}
    </section>
  )
}

function columnsOf(words: ReturnType<typeof useWords>, nameOfAgent: Names['nameOfAgent'], now: number, agents: readonly string[]): readonly DataColumn<AuditLine>[] {
  const { t, whenExactly, number } = words
  const agentLabel = (agent: string) => (agent === '' ? t('data.audit.agentless') : nameOfAgent(agent) === agent ? agent : `${nameOfAgent(agent)} ${agent}`)
  return [
    { id: 'n', title: t('data.audit.column.n'), width: '56px', isNumber: true, value: ({ n }) => n, draw: ({ n }) => number(n) },
    { id: 'at', title: t('data.audit.column.at'), width: '128px', value: ({ at }) => at, draw: ({ at }) => <time>{whenExactly(at, now)}</time> },
    { id: 'agent', title: t('data.audit.column.agent'), width: '92px', value: ({ agentNumber }) => agentNumber ?? '', choices: agents.map((value) => ({ value, label: agentLabel(value) })) },
    { id: 'action', title: t('data.audit.column.action'), width: '96px', value: ({ action }) => action, choices: AUDIT_ACTIONS.map((value) => ({ value, label: t(`data.audit.action.${value}`) })) },
    { id: 'about', title: t('data.audit.column.about'), width: 'minmax(140px, 1fr)', value: (line) => auditAbout(line, words) },
    { id: 'count', title: t('data.audit.column.count'), width: '80px', isNumber: true, value: ({ count }) => count ?? -1, draw: ({ count }) => (count === undefined ? '' : number(count)) },
  ]
}
