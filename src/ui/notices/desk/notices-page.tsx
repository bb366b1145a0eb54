import { useState, type ReactNode } from 'react'
import type { EpochMs, LineId, NoticeId } from '../../../core/contract/ids'
import type { Language } from '../../../core/contract/language'
import type { Notice } from '../../../core/contract/notices'
import type { TypedDemand } from '../../../core/knowledge/search-demands'
import { placeNames } from '../../../core/notices/areas-in'
import { isRunning } from '../../../core/notices/concerns'
import type { TypedCode } from '../../../core/wrap-up/search-codes'
import type { EditRefusal } from '../../../core/settings/edit-right'
import type { OnCommand } from '../../hooks/reply'
import type { NoticeProof } from '../../hooks/use-notice-desk'
import { useReply } from '../../hooks/use-reply'
import { Refusal } from '../../states/refusal'
import '../../knowledge/knowledge.css'
import '../../desk/items.css'
import { ReadOnlyNote } from '../../desk/read-only-note'
import { useWords } from '../../words/use-words'
import { NoticeView } from '../notice-view'
import '../notices.css'
import { AllClearForm, type EndIncident } from './all-clear-form'
import { IncidentForm, type IncidentTargets } from './incident-form'
import { NoticeEditor } from './notice-editor'
import { NoticeProofTable } from './notice-proof'
import { NoticeTable } from './notice-table'

export interface NoticesPageProps {
  readonly notices: readonly Notice[]
  readonly demands: readonly TypedDemand[]
  readonly codes: readonly TypedCode[]
  readonly line: LineId
  readonly language: Language
  readonly region: string
  /** Why they are only looked at. */
  readonly editRefusal?: EditRefusal | undefined
  readonly now: EpochMs
  readonly opened: NoticeId | undefined
  readonly onOpen: (notice: NoticeId | undefined) => void
  /** Of the one that is opened. */
  readonly proof: NoticeProof | undefined
  readonly firstForm?: 'notice' | 'incident' | undefined
  /** Of an incident that is about to be started. */
  readonly firstTargets?: IncidentTargets | undefined
  readonly onCommand: OnCommand
  readonly onEnd: EndIncident
  /** Files of them. */
  readonly children?: ReactNode
}

/** Where notices are written and incidents run: what there is, one of them with who read it, and the forms. */
export function NoticesPage({ notices, demands, codes, line, language, region, editRefusal, now, opened, onOpen, proof, firstForm, firstTargets, onCommand, onEnd, children }: NoticesPageProps) {
  const { t } = useWords()
  const mayEdit = editRefusal === undefined
  const [form, setForm] = useState<'notice' | 'incident' | 'change' | undefined>(firstForm)
  const [ended, setEnded] = useState<{ readonly affected: number; readonly tasks: number }>()
  const notice = notices.find(({ id }) => id === opened)
  const show = (next: typeof form) => {
    setForm(next)
    setEnded(undefined)
  }
  const end: EndIncident = async (...order) => {
    const reply = await onEnd(...order)
    if (reply.ok) setEnded(reply)
    return reply
  }
  const close = () => show(undefined)
  const editor = { line, language, others: notices, demands, now, onCommand, onDone: close }
  return (
    <main className="knowledge-page has-files">
      <h1>{t('notices.pageTitle')}</h1>
      {editRefusal === undefined
        ? <div className="row"><button type="button" className="button is-main" onClick={() => show('notice')}>{t('notices.edit.add')}</button><button type="button" className="button" onClick={() => show('incident')}>{t('notices.incident.start')}</button></div>
        : <ReadOnlyNote why={editRefusal} />}
      <div className={`knowledge-beside ${form || notice ? 'has-article' : ''}`}>
        <NoticeTable notices={notices} now={now} onOpen={({ id }) => {
          show(undefined)
          onOpen(id)
        }} />
        {(form ?? notice) && (
          <aside className="knowledge-aside">
            {form === 'notice' && <NoticeEditor {...editor} />}
            {form === 'incident' && <IncidentForm codes={codes} demands={demands} region={region} firstTargets={firstTargets} onCommand={onCommand} onDone={close} />}
            {form === 'change' && notice?.incident && <IncidentForm key={notice.id} codes={codes} demands={demands} region={region} before={notice} onCommand={onCommand} onDone={close} />}
            {form === 'change' && notice && !notice.incident && <NoticeEditor key={notice.id} {...editor} notice={notice} />}
            {form === undefined && notice && (
              <OpenedNotice notice={notice} mayEdit={mayEdit} proof={proof} now={now} onCommand={onCommand} onClose={() => onOpen(undefined)} onChange={() => show('change')}>
                {ended && <p className="is-green" role="status">{t('notices.incident.ended', ended)}</p>}
                {mayEdit && isRunning(notice, now) && <AllClearForm key={notice.id} notice={notice} onEnd={end} />}
              </OpenedNotice>
            )}
          </aside>
        )}
      </div>
      {children}
    </main>
  )
}

interface OpenedNoticeProps {
  readonly notice: Notice
  readonly mayEdit: boolean
  readonly proof: NoticeProof | undefined
  readonly now: EpochMs
  readonly onCommand: OnCommand
  readonly onClose: () => void
  readonly onChange: () => void
  readonly children: ReactNode
}

function OpenedNotice({ notice, mayEdit, proof, now, onCommand, onClose, onChange, children }: OpenedNoticeProps) {
  const { t, labelText, list } = useWords()
  const { isBusy, why, run } = useReply()
  const { id, incident, retiredAt } = notice
  const areas = incident?.areas.map((area) => {
    const names = placeNames(area)
    return names ? (labelText(names) ?? area) : area
  })
  return (
    <>
      <div className="row">
        <button type="button" className="button" onClick={onClose}>{t('action.close')}</button>
        {mayEdit && (!incident || isRunning(notice, now)) && <button type="button" className="button" onClick={onChange}>{t('notices.edit.change')}</button>}
        {mayEdit && <button type="button" className="button is-quiet" disabled={isBusy} onClick={() => void run(() => onCommand('notice/retire', { notice: id, isRetired: retiredAt === undefined }))}>{t(retiredAt === undefined ? 'notices.edit.retire' : 'notices.edit.restore')}</button>}
      </div>
      <Refusal why={why} />
      <NoticeView notice={notice} now={now} />
      {areas && areas.length > 0 && <p className="small soft">{t('notices.incident.areas')} {list(areas)}</p>}
      {incident && proof && <p className="small">{t('notices.incident.affected')} {t('notices.affected', { count: proof.affected })}</p>}
      {children}
      <section className="stack" aria-label={t('notices.edit.proof')}><h3>{t('notices.edit.proof')}</h3>{proof && <NoticeProofTable notice={notice} marks={proof.marks} now={now} />}</section>
    </>
  )
}
