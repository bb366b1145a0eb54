import { useState } from 'react'
import type { Reply } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'

export type Unfinished = 'keep' | 'hand-over'

interface AgentFormProps {
  readonly initial?: { readonly number: string; readonly name: string }
  readonly submit: string
  /** How many wrap-ups of the former agent are open: asked only when there are some. */
  readonly unfinished?: number
  readonly formerName?: string
  readonly onSubmit: (agentNumber: string, agentName: string, unfinished: Unfinished) => Promise<Reply>
  readonly onCancel?: () => void
}

export function AgentForm({ initial, submit, unfinished = 0, formerName = '', onSubmit, onCancel }: AgentFormProps) {
  const { t } = useWords()
  const [agentNumber, setAgentNumber] = useState(initial?.number ?? '')
  const [agentName, setAgentName] = useState(initial?.name ?? '')
  const [what, setWhat] = useState<Unfinished>('keep')
  const { isBusy, why, run } = useReply()
  return (
    <form
      className="agent-form stack"
      onSubmit={(event) => {
        event.preventDefault()
        void run(() => onSubmit(agentNumber.trim(), agentName.trim(), what))
      }}
    >
      <div className="agent-fields">
        <label className="field"><span>{t('shift.agentNumber')}</span><input className="input" required maxLength={40} autoComplete="off" value={agentNumber} onChange={(event) => setAgentNumber(event.target.value)} /></label>
        <label className="field"><span>{t('shift.agentName')}</span><input className="input" required maxLength={120} autoComplete="off" value={agentName} onChange={(event) => setAgentName(event.target.value)} /></label>
      </div>
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
