import { useId, useState } from 'react'
import type { EpochMs } from '../../core/contract/ids'
import type { Notice } from '../../core/contract/notices'
import { useKept } from '../forms/use-kept'
import type { Acknowledged, OnNotice } from '../hooks/use-notices'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'

const SNOOZES = { short: 15 * 60_000, hour: 60 * 60_000 } as const
const SNOOZE_NAMES = ['short', 'hour'] as const

interface AcknowledgeFormProps {
  readonly notice: Notice
  readonly now: number
  readonly on: OnNotice
  /** After a wrong answer: the passage that answers it. */
  readonly onPlace: (place: string | undefined) => void
}

/** Read, and what its question asks answered; or later. It never takes the focus. */
export function AcknowledgeForm({ notice, now, on, onPlace }: AcknowledgeFormProps) {
  const { t } = useWords()
  const { id, version, check } = notice
  const name = useId()
  const [answer, choose] = useKept<number | undefined>(`notice ${id} ${version}`, undefined)
  const [told, setTold] = useState<Acknowledged>()
  const [isBusy, setBusy] = useState(false)
  const acknowledge = async () => {
    setBusy(true)
    const reply = await on.acknowledge(id, answer)
    setBusy(false)
    setTold(reply)
    onPlace(reply.ok && !reply.isRight ? reply.place : undefined)
    if (reply.ok) choose(undefined)
  }
  return (
    <div className="stack">
      {check && (
        <fieldset className="notice-check">
          <legend lang={notice.language}>{check.ask}</legend>
          {check.answers.map(({ text }, at) => (
            <label key={at} lang={notice.language}><input type="radio" name={name} checked={answer === at} onChange={() => choose(at)} />{text}</label>
          ))}
        </fieldset>
      )}
      {told?.ok && !told.isRight && <p className="is-amber" role="alert">{t('notices.wrong')}</p>}
      <Refusal why={told && !told.ok ? told.why : undefined} />
      <div className="row">
        <button type="button" className="button is-main" disabled={isBusy || (check !== undefined && answer === undefined)} title={check && answer === undefined ? t('notices.answerFirst') : undefined} onClick={() => void acknowledge()}>{t('notices.acknowledge')}</button>
        <span className="small soft">{t('notices.snooze')}</span>
        {SNOOZE_NAMES.map((each) => <button key={each} type="button" className="button is-quiet small" onClick={() => void on.snooze(id, (now + SNOOZES[each]) as EpochMs)}>{t(`notices.snoozeFor.${each}`)}</button>)}
      </div>
    </div>
  )
}
