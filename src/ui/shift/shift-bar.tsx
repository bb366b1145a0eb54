import { useState, type ReactNode } from 'react'
import type { AgentProfile } from '../../core/contract/settings'
import type { EpochMs } from '../../core/contract/ids'
import type { OnCommand } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Icon } from '../icons/icon'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'
import { AgentForm } from './agent-form'
import './shift.css'

export interface ShiftBarProps {
  /** Who was here last; offered again. */
  readonly agent?: AgentProfile
  readonly shiftStartedAt?: EpochMs
  /** Wrap-ups of this agent that are not finished. */
  readonly unfinished: number
  readonly onCommand: OnCommand
  readonly end?: ReactNode
}

/** Who am I, on this machine, now. */
export function ShiftBar({ agent, shiftStartedAt, unfinished, onCommand, end }: ShiftBarProps) {
  const { t, time } = useWords()
  const [isTakingOver, setTakingOver] = useState(false)
  const { isBusy, why, run } = useReply()
  const isOn = agent !== undefined && shiftStartedAt !== undefined
  return (
    <section className="shift-bar" aria-label={t('shift.title')}>
      <div className="row is-spread">
        <p className="shift-who">
          <Icon name="person" />
          {isOn ? (
            <>
              <strong>{agent.name}</strong>
              <span className="number soft">{agent.number}</span>
              <span className="faint small">{t('shift.since', { time: time(shiftStartedAt) })}</span>
            </>
          ) : (
            <span className="soft">{t('shift.none')}</span>
          )}
        </p>
        <div className="row shift-actions">
          {isOn && (
            <>
              <button type="button" className="button is-quiet" aria-expanded={isTakingOver} onClick={() => setTakingOver(!isTakingOver)}>{t('shift.takeOver')}</button>
              <button type="button" className="button is-quiet" disabled={isBusy} onClick={() => void run(() => onCommand('shift/end', {}))}>{t('shift.end')}</button>
            </>
          )}
          {end}
        </div>
      </div>
      <Refusal why={why} />
      {!isOn && (
        <AgentForm
          {...(agent ? { initial: agent } : {})} submit={t('shift.start')}
          onSubmit={(agentNumber, agentName) => onCommand('shift/start', { agentNumber, agentName })}
        />
      )}
      {isOn && isTakingOver && (
        <AgentForm
          submit={t('shift.takeOverNow')} unfinished={unfinished} formerName={agent.name} onCancel={() => setTakingOver(false)}
          onSubmit={async (agentNumber, agentName, whatOfUnfinished) => {
            const reply = await onCommand('shift/take-over', { agentNumber, agentName, unfinished: whatOfUnfinished })
            if (reply.ok) setTakingOver(false)
            return reply
          }}
        />
      )}
    </section>
  )
}
