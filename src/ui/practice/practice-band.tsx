import { useState, type FormEvent } from 'react'
import type { PracticeCall } from '../../core/contract/practice'
import { LONGEST_TYPED_LINE } from '../../core/contract/transcripts'
import { PACES, type NextLine, type Pace } from '../../core/practice/next-line'
import type { Reply } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { KeyButton } from '../keys/key-button'
import { KeyedField } from '../keys/keyed-field'
import { Refusal } from '../states/refusal'
import { Label } from '../words/label'
import { useWords } from '../words/use-words'
import './practice.css'

export interface PracticeBandProps {
  readonly call: PracticeCall
  readonly phase: 'ringing' | 'talking' | 'ended'
  /** While it is talked. */
  readonly next: NextLine | undefined
  readonly pace: Pace
  /** A real call goes first: nothing is played meanwhile. */
  readonly realCall: 'ringing' | 'talking' | undefined
  readonly onPace: (pace: Pace) => void
  readonly onSignal: (kind: 'answered' | 'ended') => Promise<Reply>
  readonly onNext: () => void
  readonly onSay: (text: string) => Promise<Reply>
  readonly onStop: () => void
}

/** In JSX a backslash in quotes is two. */
const NEXT_KEY = '\\'

/** In the head of the panel, as long as it is practice: that it is, and what a softphone would have. */
export function PracticeBand({ call, phase, next, pace, realCall, onPace, onSignal, onNext, onSay, onStop }: PracticeBandProps) {
  const { t } = useWords()
  const { isBusy, why, run } = useReply()
  return (
    <section className="practice-band" aria-label={t('practice.title')}>
      <div className="row is-spread">
        <p><strong className="practice-word">{t('practice.title')}</strong> <Label of={call.labels} /></p>
        <button type="button" className="button is-quiet" onClick={onStop}>{t('practice.stop')}</button>
      </div>
      {realCall && <p className="is-amber" role="status">{t(realCall === 'ringing' ? 'practice.realRings' : 'practice.realTalks')}</p>}
      {phase === 'ringing' && (
        <div className="row">
          <KeyButton hotkey="enter" label={t('practice.answer')} tone="main" isDisabled={isBusy} onPress={() => void run(() => onSignal('answered'))} />
          <span className="small soft">{t('practice.ringing')}</span>
        </div>
      )}
      {phase === 'talking' && (
        <>
          {next?.is === 'yours' && <SayForm key={next.written[0]?.atSeconds} written={next.written} onSay={onSay} />}
          {next?.is === 'line' && !realCall && <p className="small soft" role="status">{t(next.waitMs === undefined ? 'practice.askNext' : next.turn.speaker === 'customer' ? 'practice.customerSpeaks' : 'practice.agentSpeaks')}</p>}
          {next?.is === 'over' && <p className="small soft" role="status">{t('practice.over')}</p>}
          <div className="row">
            {next?.is !== 'over' && <KeyButton hotkey={NEXT_KEY} label={t('practice.next')} isDisabled={realCall !== undefined} onPress={onNext} />}
            <KeyButton hotkey="`" label={t('practice.hangUp')} tone={next?.is === 'over' ? 'main' : 'plain'} isDisabled={isBusy} onPress={() => void run(() => onSignal('ended'))} />
            <PaceField pace={pace} onPace={onPace} />
          </div>
        </>
      )}
      {phase === 'ended' && <p className="small soft" role="status">{t('practice.wrapUp')}</p>}
      <Refusal why={why} />
    </section>
  )
}

export function PaceField({ pace, onPace }: { readonly pace: Pace; readonly onPace: (pace: Pace) => void }) {
  const { t } = useWords()
  return (
    <label className="row small">
      <span className="soft">{t('practice.pace')}</span>
      <select className="input" style={{ width: 'auto' }} value={String(pace)} onChange={({ target }) => onPace(PACES.find((each) => String(each) === target.value) ?? 1)}>
        {PACES.map((each) => <option key={each} value={String(each)}>{each === 'step' ? t('practice.step') : each === 1 ? t('practice.realPace') : t('practice.faster', { times: each })}</option>)}
      </select>
    </label>
  )
}

/** The customer waits for the agent's words: typed, or taken from the call as it is written. */
function SayForm({ written, onSay }: { readonly written: Extract<NextLine, { is: 'yours' }>['written']; readonly onSay: (text: string) => Promise<Reply> }) {
  const { t } = useWords()
  const [typed, setTyped] = useState('')
  const [isShown, show] = useState(false)
  const { isBusy, why, run } = useReply()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const text = typed.trim()
    if (text === '' || isBusy) return
    setTyped('')
    if (!(await run(() => onSay(text)))) setTyped((since) => `${text} ${since}`.trim())
  }
  return (
    <>
      <form className="practice-say" onSubmit={(event) => void submit(event)}>
        <KeyedField hotkey="!" label={t('practice.yourTurn')} placeholder={t('practice.yourTurn')} maxLength={LONGEST_TYPED_LINE} autoComplete="off" value={typed} onChange={({ target }) => setTyped(target.value)} />
        <button className="button is-main" disabled={isBusy || typed.trim() === ''}>{t('practice.say')}</button>
      </form>
      <Refusal why={why} />
      {written.length > 0 && (isShown ? (
        <div className="practice-written stack">
          {written.map(({ text, atSeconds }) => (
            <div key={atSeconds} className="row is-spread">
              <p className="soft">{text}</p>
              <button type="button" className="button" disabled={isBusy} onClick={() => void run(() => onSay(text))}>{t('practice.sayThis')}</button>
            </div>
          ))}
        </div>
      ) : <div><button type="button" className="button is-quiet small" onClick={() => show(true)}>{t('practice.hint')}</button></div>)}
    </>
  )
}
