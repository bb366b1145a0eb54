import type { ReactNode } from 'react'
import type { EpochMs } from '../../core/contract/ids'
import type { WrapUpDraft } from '../../core/wrap-up/wrap-up-draft'
import { KeyButton } from '../keys/key-button'
import { useWords } from '../words/use-words'
import { changeDraft } from './change-draft'
import { TimeField } from './time-field'
import { usualTimes } from './usual-times'
import { WindowField } from './window-field'

interface LaterFieldsProps {
  readonly draft: WrapUpDraft
  readonly now: EpochMs
  readonly onChange: (draft: WrapUpDraft) => void
}

const KINDS = [
  { kind: 'callback', hotkey: 'b' },
  { kind: 'followUp', hotkey: 'f' },
  { kind: 'promise', hotkey: 'p' },
] as const

/** What comes after the call: a callback in the window the customer named, a task, a promise. Closed until asked for. */
export function LaterFields({ draft, now, onChange }: LaterFieldsProps) {
  const { t, timeZone } = useWords()
  const times = usualTimes(now, timeZone)
  const first = times[0]
  const start = first?.from ?? now
  const added = {
    callback: { from: start, ...(first ? { to: first.to } : {}), text: '' },
    followUp: { dueAt: start, text: '' },
    promise: { text: '' },
  }
  const { callback, followUp, promise } = draft
  return (
    <div className="later-fields">
      <div className="segments">
        {KINDS.map(({ kind, hotkey }) => (
          <KeyButton
            key={kind} hotkey={hotkey} label={t(`wrapUp.${kind}`)} isPressed={draft[kind] !== undefined}
            onPress={() => onChange(changeDraft(draft, { [kind]: draft[kind] ? undefined : added[kind] }))}
          />
        ))}
      </div>
      {callback && (
        <Later title={t('wrapUp.callback')} hint={t('wrapUp.callbackText')} text={callback.text} onText={(text) => onChange(changeDraft(draft, { callback: { ...callback, text } }))}>
          <div className="row usual-times">
            {times.map((time) => (
              <button
                key={time.name} type="button" className="button" aria-pressed={callback.from === time.from && callback.to === time.to}
                onClick={() => onChange(changeDraft(draft, { callback: { ...callback, from: time.from, to: time.to } }))}
              >
                {t(`wrapUp.usual.${time.name}`)}
              </button>
            ))}
          </div>
          <WindowField
            window={callback}
            onChange={({ from, to }) => onChange(changeDraft(draft, { callback: { from, text: callback.text, ...(to === undefined ? {} : { to }) } }))}
          />
        </Later>
      )}
      {followUp && (
        <Later title={t('wrapUp.followUp')} hint={t('wrapUp.followUpText')} text={followUp.text} onText={(text) => onChange(changeDraft(draft, { followUp: { ...followUp, text } }))}>
          <TimeField label={t('wrapUp.due')} at={followUp.dueAt} onChange={(dueAt) => dueAt && onChange(changeDraft(draft, { followUp: { ...followUp, dueAt } }))} />
        </Later>
      )}
      {promise && (
        <Later title={t('wrapUp.promise')} hint={t('wrapUp.promiseText')} text={promise.text} onText={(text) => onChange(changeDraft(draft, { promise: { ...promise, text } }))}>
          <TimeField label={t('wrapUp.promiseDue')} at={promise.dueAt} onChange={(dueAt) => onChange(changeDraft(draft, { promise: { text: promise.text, ...(dueAt ? { dueAt } : {}) } }))} />
        </Later>
      )}
    </div>
  )
}

interface LaterProps {
  readonly title: string
  readonly hint: string
  readonly text: string
  readonly onText: (text: string) => void
  readonly children: ReactNode
}

function Later({ title, hint, text, onText, children }: LaterProps) {
  return (
    <fieldset className="later" aria-label={title}>
      <span className="field-name">{title}</span>
      <input className="input" value={text} maxLength={500} aria-label={hint} placeholder={hint} onChange={(event) => onText(event.target.value)} />
      {children}
    </fieldset>
  )
}
