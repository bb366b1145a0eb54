import { useState } from 'react'
import type { EpochMs } from '../../../core/contract/ids'
import type { Language } from '../../../core/contract/language'
import { LONGEST_ATTACHMENT_NAME, LONGEST_TITLE, LONGEST_WORDING, MOST_ATTACHMENTS, NOTICE_IMPORTANCES, type Notice } from '../../../core/contract/notices'
import type { TypedDemand } from '../../../core/knowledge/search-demands'
import { problemOf, type WrittenNotice } from '../../../core/notices/check-written'
import { interruptionBudget } from '../../../core/notices/interruption-budget'
import { nearDuplicates } from '../../../core/notices/near-duplicates'
import { noticeState } from '../../../core/notices/notice-state'
import type { LineId } from '../../../core/contract/ids'
import { distinctLinesIn } from '../../forms/lines-in'
import type { OnCommand } from '../../hooks/reply'
import { useReply } from '../../hooks/use-reply'
import { Icon } from '../../icons/icon'
import { Refusal } from '../../states/refusal'
import { useWords } from '../../words/use-words'
import { NoticeView } from '../notice-view'
import { AudienceField } from './audience-field'
import { CheckFields } from './check-fields'
import { NearList } from './near-list'
import { TimeInput } from './time-input'

/** What nobody ends has ended after a week: a notice that says nothing of its end is the rule, and lists that only grow are read by nobody. */
const USUAL_MS = 7 * 86_400_000

export interface NoticeEditorProps {
  /** Absent: a new one. */
  readonly notice?: Notice | undefined
  readonly line: LineId
  readonly language: Language
  readonly others: readonly Notice[]
  readonly demands: readonly TypedDemand[]
  readonly now: EpochMs
  readonly onCommand: OnCommand
  readonly onDone: () => void
}

/** A notice being written: what its agents have already, whether it was said before, and how it looks to them. */
export function NoticeEditor({ notice, line, language, others, demands, now, onCommand, onDone }: NoticeEditorProps) {
  const { t, labelText } = useWords()
  const [written, write] = useState<WrittenNotice>(() => writtenOf(notice, language, now))
  const [phrasings, setPhrasings] = useState(() => written.phrasings.join('\n'))
  const [isToBeReadAgain, setToBeReadAgain] = useState(false)
  const [problem, setProblem] = useState<ReturnType<typeof problemOf>>()
  const { isBusy, why, run } = useReply()
  const change = (next: { readonly [K in keyof WrittenNotice]?: WrittenNotice[K] | undefined }) => write((before) => withChange(before, next))
  const budget = interruptionBudget({ ...written, line, id: notice?.id }, others, now)
  const near = nearDuplicates({ ...written, id: notice?.id }, others.filter((each) => noticeState(each, now) === 'live' || noticeState(each, now) === 'planned'))
  const save = async () => {
    const found = problemOf(written)
    setProblem(found)
    if (found) return
    if (await run(() => onCommand('notice/save', { ...written, ...(notice && { notice: notice.id }), isToBeReadAgain }))) onDone()
  }
  return (
    <form className="stack" aria-label={t(notice ? 'notices.edit.change' : 'notices.edit.add')} onSubmit={(event) => {
      event.preventDefault()
      void save()
    }}>
      <label className="field"><span>{t('notices.edit.title')}</span><input className="input" value={written.title} maxLength={LONGEST_TITLE} onChange={({ target }) => change({ title: target.value })} /></label>
      <label className="field"><span>{t('notices.edit.wording')}</span><textarea className="input" rows={2} maxLength={LONGEST_WORDING} value={written.wording ?? ''} onChange={({ target }) => change({ wording: target.value || undefined })} /></label>
      <label className="field"><span>{t('notices.edit.body')}</span><textarea className="input" rows={6} value={written.body} onChange={({ target }) => change({ body: target.value })} /></label>
      <NearList written={written} near={near} onMerge={(mergeOf) => change({ mergeOf })} />
      <label className="field"><span>{t('notices.edit.importance')}</span>
        <select className="input" value={written.importance} onChange={({ target: { value } }) => change({ importance: NOTICE_IMPORTANCES.find((each) => each === value) })}>
          {NOTICE_IMPORTANCES.map((each) => <option key={each} value={each}>{t(`notices.importance.${each}`)}</option>)}
        </select>
      </label>
      <AudienceField audience={written.audience} onChange={(audience) => change({ audience })} />
      {written.importance !== 'info' && <p className={`small ${budget.others.length >= budget.most ? 'is-amber' : 'soft'}`} role="status">{t(budget.others.length >= budget.most ? 'notices.budget.over' : 'notices.budget.ok', { count: budget.others.length, most: budget.most })}</p>}
      <TimeInput label={t('notices.edit.from')} at={written.from} onChange={(from) => change({ from: from ?? now })} />
      <TimeInput label={t('notices.edit.until')} at={written.until} onChange={(until) => change({ until })} />
      <label className="field"><span>{t('notices.edit.demand')}</span>
        <select className="input" value={written.demand ?? ''} onChange={({ target: { value } }) => change({ demand: demands.find(({ id }) => id === value)?.id })}>
          <option value="">{t('notices.edit.noDemand')}</option>
          {demands.map(({ id, labels }) => <option key={id} value={id}>{labelText(labels)}</option>)}
        </select>
      </label>
      <label className="field"><span>{t('notices.edit.phrasings')}</span><textarea className="input" rows={3} value={phrasings} onChange={({ target: { value } }) => {
        setPhrasings(value)
        change({ phrasings: distinctLinesIn(value) })
      }} /></label>
      <CheckFields check={written.check} onChange={(check) => change({ check })} />
      <Attachments written={written} onChange={(attachments) => change({ attachments })} />
      {notice && <label className="check"><input type="checkbox" checked={isToBeReadAgain} onChange={({ target }) => setToBeReadAgain(target.checked)} />{t('notices.edit.readAgain')}</label>}
      {problem && <p className="refusal" role="alert"><Icon name="alert" /><span>{t(`notices.edit.${problem}`)}</span></p>}
      <Refusal why={why} />
      <div className="row"><button className="button is-main" disabled={isBusy}>{t(notice ? 'notices.edit.saveChange' : 'notices.edit.save')}</button><button type="button" className="button is-quiet" onClick={onDone}>{t('action.cancel')}</button></div>
      <section className="stack" aria-label={t('notices.edit.preview')}><p className="small soft">{t('notices.edit.preview')}</p><div className={`notice-gate is-${written.importance}`}><NoticeView notice={written} now={now} /></div></section>
    </form>
  )
}

function Attachments({ written, onChange }: { readonly written: WrittenNotice; readonly onChange: (attachments: WrittenNotice['attachments']) => void }) {
  const { t } = useWords()
  const all = written.attachments
  const set = (at: number, part: Partial<WrittenNotice['attachments'][number]>) => onChange(all.map((each, place) => (place === at ? { ...each, ...part } : each)))
  return (
    <fieldset className="notice-check">
      <legend>{t('notices.edit.attachments')}</legend>
      {all.map(({ name, text }, at) => (
        <div key={at} className="stack">
          <label className="field"><span>{t('notices.edit.attachmentName')}</span><input className="input" value={name} maxLength={LONGEST_ATTACHMENT_NAME} onChange={({ target }) => set(at, { name: target.value })} /></label>
          <label className="field"><span>{t('notices.edit.attachmentText')}</span><textarea className="input" rows={3} value={text} onChange={({ target }) => set(at, { text: target.value })} /></label>
          <div className="row"><button type="button" className="button is-quiet" onClick={() => onChange(all.filter((_, place) => place !== at))}>{t('notices.edit.removeAttachment')}</button></div>
        </div>
      ))}
      {all.length < MOST_ATTACHMENTS && <div className="row"><button type="button" className="button is-quiet" onClick={() => onChange([...all, { name: t('notices.edit.attachmentName'), text: '' }])}>{t('notices.edit.addAttachment')}</button></div>}
    </fieldset>
  )
}

function writtenOf(notice: Notice | undefined, language: Language, now: EpochMs): WrittenNotice {
  if (!notice) return { importance: 'info', audience: { kind: 'line' }, from: now, until: (now + USUAL_MS) as EpochMs, language, title: '', body: '', attachments: [], phrasings: [] }
  const { kind: _, id: __, line: ___, version: ____, changedAt: _____, readAgainFrom: ______, retiredAt: _______, incident: ________, ...written } = notice
  return written
}

function withChange(before: WrittenNotice, change: { readonly [K in keyof WrittenNotice]?: WrittenNotice[K] | undefined }): WrittenNotice {
  // A field set to undefined is left out; the others are of the form of their field.
  return Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined)) as unknown as WrittenNotice
}
