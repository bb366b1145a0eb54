import { useState } from 'react'
import type { NoticeId } from '../../../core/contract/ids'
import { CALL_BACKS, LONGEST_WORDING, type CallBack, type Notice } from '../../../core/contract/notices'
import type { Refusal as Why } from '../../../core/contract/replies'
import { Refusal } from '../../states/refusal'
import { useWords } from '../../words/use-words'

export type EndIncident = (notice: NoticeId, words: string, callBack: CallBack) => Promise<{ readonly ok: true; readonly affected: number; readonly tasks: number } | { readonly ok: false; readonly why: Why }>

/** What to say now that it is over, and who calls back. */
export function AllClearForm({ notice, onEnd }: { readonly notice: Notice; readonly onEnd: EndIncident }) {
  const { t } = useWords()
  const [words, setWords] = useState('')
  const [callBack, setCallBack] = useState<CallBack>('owner')
  const [why, setWhy] = useState<Why>()
  const [isBusy, setBusy] = useState(false)
  const end = async () => {
    setBusy(true)
    const reply = await onEnd(notice.id, words, callBack)
    setBusy(false)
    setWhy(reply.ok ? undefined : reply.why)
  }
  return (
    <form className="stack" aria-label={t('notices.incident.end')} onSubmit={(event) => {
      event.preventDefault()
      void end()
    }}>
      <label className="field"><span>{t('notices.incident.words')}</span><textarea className="input" rows={2} required maxLength={LONGEST_WORDING} value={words} onChange={({ target }) => setWords(target.value)} /></label>
      <label className="field"><span>{t('notices.incident.callBack')}</span>
        <select className="input" value={callBack} onChange={({ target: { value } }) => setCallBack(CALL_BACKS.find((each) => each === value) ?? 'nobody')}>
          {CALL_BACKS.map((each) => <option key={each} value={each}>{t(`notices.incident.callBacks.${each}`)}</option>)}
        </select>
      </label>
      <Refusal why={why} />
      <div className="row"><button className="button is-main" disabled={isBusy || words.trim() === ''}>{t('notices.incident.end')}</button></div>
    </form>
  )
}
