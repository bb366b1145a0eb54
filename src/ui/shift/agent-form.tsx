import { useId, useState } from 'react'
import type { LineId } from '../../core/contract/ids'
import { personOf } from '../../core/roster/roster'
import type { Reply } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Given } from '../settings/given'
import { Refusal } from '../states/refusal'
import { useNames } from '../roster/use-names'
import { useWords } from '../words/use-words'
import { LineChoice, type OfferedLine } from './line-choice'

export interface WhoStarts {
  readonly agentNumber: string
  readonly agentName: string
  readonly unfinished: 'keep' | 'hand-over'
  /** Where there is more than one. */
  readonly line?: LineId
}

interface AgentFormProps {
  readonly initial?: { readonly number: string; readonly name: string }
  /** A policy says who it is: shown, and not asked. */
  readonly isGiven: boolean
  readonly lines: readonly OfferedLine[]
  readonly line: LineId
  readonly submit: string
  /** How many wrap-ups of the former agent are open: asked only when there are some. */
  readonly unfinished?: number
  readonly formerName?: string
  readonly onSubmit: (who: WhoStarts) => Promise<Reply>
  readonly onCancel?: () => void
}

/** Who starts, for which line of business, and what becomes of what the one before left unfinished. */
export function AgentForm({ initial, isGiven, lines, line, submit, unfinished = 0, formerName = '', onSubmit, onCancel }: AgentFormProps) {
  const { t, labelText } = useWords()
  const [typedNumber, setNumber] = useState<string>()
  const [typedName, setName] = useState<string>()
  const [chosenLine, setLine] = useState<LineId>()
  const [what, setWhat] = useState<WhoStarts['unfinished']>('keep')
  const { isBusy, why, run } = useReply()
  const { agents, roster } = useNames()
  const offered = useId()
  const agentNumber = (isGiven ? initial?.number : (typedNumber ?? initial?.number)) ?? ''
  // Whoever stands on the roster is called what it says; others type their name.
  const known = isGiven ? undefined : personOf(roster, agentNumber)
  const knownName = known && labelText(known.labels)
  const agentName = (isGiven ? initial?.name : (knownName ?? typedName ?? initial?.name)) ?? ''
  const isAsked = lines.length > 1
  return (
    <form
      className="agent-form stack"
      onSubmit={(event) => {
        event.preventDefault()
        void run(() => onSubmit({ agentNumber: agentNumber.trim(), agentName: agentName.trim(), unfinished: what, ...(isAsked && { line: chosenLine ?? line }) }))
      }}
    >
      <div className="agent-fields">
        {isGiven ? (
          <>
            <Given name={t('shift.agentNumber')}>{agentNumber}</Given>
            <Given name={t('shift.agentName')}>{agentName}</Given>
          </>
        ) : (
          <>
            <label className="field"><span>{t('shift.agentNumber')}</span><input className="input" required maxLength={40} autoComplete="off" value={agentNumber} {...(agents.length > 0 && { list: offered })} onChange={(event) => setNumber(event.target.value)} /></label>
            {agents.length > 0 && <datalist id={offered}>{agents.map(({ number, name }) => <option key={number} value={number}>{`${name} ${number}`}</option>)}</datalist>}
            <label className="field"><span>{t('shift.agentName')}</span><input className="input" required maxLength={120} autoComplete="off" value={agentName} readOnly={knownName !== undefined} onChange={(event) => setName(event.target.value)} /></label>
          </>
        )}
      </div>
      {knownName !== undefined && <p className="field-hint">{t(known?.isRetired ? 'shift.retired' : 'shift.onRoster')}</p>}
      {isAsked && <LineChoice lines={lines} line={chosenLine ?? line} isDecided={false} onLine={setLine} />}
      {unfinished > 0 && (
        <fieldset className="stack">
          <legend className="field-name">{t('shift.unfinished', { count: unfinished, name: formerName })}</legend>
          <label className="check"><input type="radio" name="unfinished" checked={what === 'keep'} onChange={() => setWhat('keep')} /><span>{t('shift.keep', { name: formerName })}</span></label>
          <label className="check"><input type="radio" name="unfinished" checked={what === 'hand-over'} onChange={() => setWhat('hand-over')} /><span>{t('shift.handOver')}</span></label>
        </fieldset>
      )}
      <Refusal why={why} />
      <div className="row">
        <button className="button is-main" disabled={isBusy || !agentNumber.trim() || !agentName.trim()}>{submit}</button>
        {onCancel && <button type="button" className="button is-quiet" onClick={onCancel}>{t('action.cancel')}</button>}
      </div>
    </form>
  )
}
