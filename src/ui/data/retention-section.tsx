import { useState, type FormEvent } from 'react'
import type { LineOfBusiness } from '../../core/contract/definitions'
import { LONGEST_RETENTION_DAYS, SHORTEST_RETENTION_DAYS, type RetainedKind } from '../../core/contract/retained-kinds'
import { daysOfLine } from '../../core/retention/cutoffs'
import type { RetentionState } from '../../core/retention/retention-state'
import type { Settings } from '../../core/contract/settings'
import type { OnCommand } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Icon } from '../icons/icon'
import { Failed } from '../states/failed'
import { Refusal } from '../states/refusal'
import { Skeleton } from '../states/skeleton'
import { Label } from '../words/label'
import { useWords } from '../words/use-words'
import { SweepRecords } from './sweep-records'

type Days = Settings['retentionDays']
const KINDS: readonly RetainedKind[] = ['contacts', 'customers', 'transcripts', 'receipts', 'drafts']

interface RetentionSectionProps {
  readonly days: Days
  /** Those that keep their records for another time than the desk. */
  readonly lines: readonly LineOfBusiness[]
  readonly retention: { readonly value: RetentionState | undefined; readonly hasFailed: boolean }
  readonly now: number
  readonly onCommand: OnCommand
}

/** How long each kind is kept, what was let go, and what figures stay of it. */
export function RetentionSection({ days, lines, retention, now, onCommand }: RetentionSectionProps) {
  const { t } = useWords()
  return (
    <section className="stack" aria-label={t('data.retention.title')}>
      <h2>{t('data.retention.title')}</h2>
      <p className="soft">{t('data.retention.hint')}</p>
      <DaysForm key={KINDS.map((kind) => days[kind]).join()} days={days} onCommand={onCommand} />
      {lines.length > 1 && <LineDays days={days} lines={lines} />}
      {retention.value ? <Kept state={retention.value} now={now} onCommand={onCommand} /> : retention.hasFailed ? <Failed /> : <Skeleton lines={4} />}
    </section>
  )
}

function DaysForm({ days, onCommand }: { readonly days: Days; readonly onCommand: OnCommand }) {
  const { t } = useWords()
  const [typed, setTyped] = useState(() => ofEachKind((kind) => String(days[kind])))
  const { isBusy, why, run } = useReply()
  const wanted = ofEachKind((kind) => Number(typed[kind]))
  const isValid = KINDS.every((kind) => Number.isInteger(wanted[kind]) && wanted[kind] >= SHORTEST_RETENTION_DAYS && wanted[kind] <= LONGEST_RETENTION_DAYS)
  const isChanged = KINDS.some((kind) => wanted[kind] !== days[kind])
  const isShorter = isValid && KINDS.some((kind) => wanted[kind] < days[kind])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void run(() => onCommand('retention/change', wanted))
  }
  return (
    <form className="stack" onSubmit={submit}>
      <div className="days-form">
        {KINDS.map((kind) => (
          <label key={kind} className="field">
            <span>{t(`data.retention.kind.${kind}`)}</span>
            <span className="days-field">
              <input
                type="number" className="input" min={SHORTEST_RETENTION_DAYS} max={LONGEST_RETENTION_DAYS} step={1} required value={typed[kind]}
                onChange={(event) => setTyped({ ...typed, [kind]: event.target.value })}
              />
              <span className="soft">{t('data.retention.days')}</span>
            </span>
          </label>
        ))}
      </div>
      {isShorter && <p className="is-amber row" role="status"><Icon name="alert" />{t('data.retention.shorter')}</p>}
      <Refusal why={why} />
      <div><button className="button is-main" disabled={isBusy || !isValid || !isChanged}>{t('data.retention.save')}</button></div>
    </form>
  )
}

/** What a client's contract says of its records alone; it is written with the line, and goes with its pack to every desk. */
function LineDays({ days, lines }: { readonly days: Days; readonly lines: readonly LineOfBusiness[] }) {
  const { t, number } = useWords()
  return (
    <>
      <h3>{t('data.retention.byLine')}</h3>
      <div className="table-frame">
        <table className="line-days">
          <thead><tr><th scope="col">{t('shift.line')}</th>{KINDS.map((kind) => <th key={kind} scope="col">{t(`data.retention.kind.${kind}`)}</th>)}<th scope="col"><span className="visually-hidden">{t('settings.lines.edit')}</span></th></tr></thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.id}>
                <th scope="row"><Label of={line.labels} /></th>
                {KINDS.map((kind) => <td key={kind} className={line.retentionDays?.[kind] === undefined ? 'faint' : ''}>{t('data.retention.count', { number: number(daysOfLine(days, line)[kind]) })}</td>)}
                <td><a href={`/tabs/items.html#line/${encodeURIComponent(line.id)}`}>{t('settings.lines.edit')}</a></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="field-hint">{t('data.retention.byLineHint')}</p>
    </>
  )
}

function ofEachKind<T>(value: (kind: RetainedKind) => T): Readonly<Record<RetainedKind, T>> {
  return { contacts: value('contacts'), customers: value('customers'), receipts: value('receipts'), drafts: value('drafts'), transcripts: value('transcripts') }
}

function Kept({ state, now, onCommand }: { readonly state: RetentionState; readonly now: number; readonly onCommand: OnCommand }) {
  const { t, whenExactly, number, day } = useWords()
  const { isBusy, why, run } = useReply()
  const { sweeps, lastSweptAt, isSweeping, year } = state
  return (
    <>
      <div className="row">
        <span>{lastSweptAt === undefined ? t('data.retention.never') : t('data.retention.lastAt', { when: whenExactly(lastSweptAt, now) })}</span>
        <button type="button" className="button" disabled={isBusy} onClick={() => void run(() => onCommand('retention/sweep', {}))}>{t(isBusy ? 'data.retention.sweeping' : 'data.retention.sweep')}</button>
      </div>
      {isSweeping && !isBusy && <p className="is-amber" role="status">{t('data.retention.goesOn')}</p>}
      <Refusal why={why} />
      <h3>{t('data.retention.year')}</h3>
      <p>
        <strong className="data-figure">{t('data.retention.yearOf', { count: year.here + year.counted })}</strong>
        {year.since !== undefined && <span className="soft"> {t('data.retention.since', { day: day(year.since, now) })}</span>}
      </p>
      <p className="soft">{t('data.retention.hereAndCounted', { here: number(year.here), counted: number(year.counted) })}</p>
      <h3>{t('data.retention.record')}</h3>
      <SweepRecords sweeps={sweeps} now={now} />
    </>
  )
}
