import { useState, type ReactNode } from 'react'
import type { AgentProfile } from '../../core/contract/settings'
import type { EpochMs, LineId } from '../../core/contract/ids'
import type { OnCommand } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Icon } from '../icons/icon'
import { useKey } from '../keys/use-key'
import { Refusal } from '../states/refusal'
import { Label } from '../words/label'
import { useWords } from '../words/use-words'
import { AgentForm } from './agent-form'
import { LineSwitch } from './line-switch'
import type { OfferedLine } from './line-choice'
import './shift.css'

export interface ShiftBarProps {
  /** Who was here last; offered again. */
  readonly agent?: AgentProfile
  /** The one agent a policy gave this machine to. */
  readonly givenAgent?: AgentProfile
  readonly shiftStartedAt?: EpochMs
  readonly lines: readonly OfferedLine[]
  readonly line: LineId
  /** A policy says which line it is. */
  readonly isLineGiven: boolean
  /** Wrap-ups of this agent that are not finished. */
  readonly unfinished: number
  readonly onCommand: OnCommand
  readonly end?: ReactNode
}

/** Who am I, on this machine, now, and for which line of business. */
export function ShiftBar({ agent, givenAgent, shiftStartedAt, lines, line, isLineGiven, unfinished, onCommand, end }: ShiftBarProps) {
  const { t, time } = useWords()
  const [isTakingOver, setTakingOver] = useState(false)
  const { isBusy, why, run } = useReply()
  const isOn = agent !== undefined && shiftStartedAt !== undefined
  const isOwnMachine = isOn && givenAgent?.id === agent.id
  useKey(isOn && isTakingOver ? { key: 'escape', label: t('action.cancel'), run: () => setTakingOver(false) } : undefined)
  const offered = isLineGiven ? [] : lines
  const current = lines.find(({ id }) => id === line)
  return (
    <section className="shift-bar" aria-label={t('shift.title')}>
      <div className="row is-spread">
        <p className="shift-who" title={isOn ? `${agent.name} ${agent.number} ${t('shift.since', { time: time(shiftStartedAt) })}` : undefined}>
          <Icon name="person" />
          {isOn ? (
            <>
              <strong>{agent.name}</strong>
              <span className="number soft">{agent.number}</span>
              <span className="faint small">{t('shift.since', { time: time(shiftStartedAt) })}</span>
              {isOwnMachine && <span className="shift-given" title={t('shift.given')}><Icon name="lock" /><span className="visually-hidden">{t('shift.given')}</span></span>}
            </>
          ) : (
            <span className="soft">{t('shift.none')}</span>
          )}
        </p>
        <div className="row shift-actions">
          {isOn && (
            <>
              {!isOwnMachine && <button type="button" className="button is-quiet" aria-expanded={isTakingOver} onClick={() => setTakingOver(!isTakingOver)}>{t('shift.takeOver')}</button>}
              <button type="button" className="button is-quiet" disabled={isBusy} onClick={() => void run(() => onCommand('shift/end', {}))}>{t('shift.end')}</button>
            </>
          )}
          {end}
        </div>
      </div>
      {isOn && lines.length > 1 && current && (
        offered.length > 1 ? <LineSwitch lines={lines} line={line} onCommand={onCommand} /> : <p className="small soft"><Icon name="lock" /> <Label of={current.labels} /></p>
      )}
      <Refusal why={why} />
      {!isOn && (
        <AgentForm
          {...(givenAgent ?? agent ? { initial: givenAgent ?? agent } : {})} isGiven={givenAgent !== undefined} lines={offered} line={line} submit={t('shift.start')}
          onSubmit={({ unfinished: _kept, ...who }) => onCommand('shift/start', who)}
        />
      )}
      {isOn && isTakingOver && (
        <AgentForm
          {...(givenAgent ? { initial: givenAgent } : {})} isGiven={givenAgent !== undefined} lines={offered} line={line}
          submit={t('shift.takeOverNow')} unfinished={unfinished} formerName={agent.name} onCancel={() => setTakingOver(false)}
          onSubmit={async (who) => {
            const reply = await onCommand('shift/take-over', who)
            if (reply.ok) setTakingOver(false)
            return reply
          }}
        />
      )}
    </section>
  )
}
