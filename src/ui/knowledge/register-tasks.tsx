import { useState } from 'react'
import type { CallId, CustomerId, EpochMs } from '../../core/contract/ids'
import type { TaskToRegister } from '../../core/contract/knowledge'
import type { Language } from '../../core/contract/language'
import type { OnCommand } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'

interface RegisterTasksProps {
  readonly tasks: readonly TaskToRegister[]
  readonly language: Language
  /** Of the call in front. */
  readonly about: { readonly customer?: CustomerId; readonly call?: CallId }
  readonly now: number
  readonly onCommand: OnCommand
}

const HOUR_MS = 3_600_000

/** What has to be done for such a demand, put among the agent's tasks by one click, with its time. */
export function RegisterTasks({ tasks, language, about, now, onCommand }: RegisterTasksProps) {
  const { t, whenExactly } = useWords()
  const [registered, setRegistered] = useState<ReadonlyMap<number, number>>(new Map())
  const { isBusy, why, run } = useReply()
  const register = async (at: number, { kind, text, dueInHours }: TaskToRegister) => {
    const dueAt = (now + dueInHours * HOUR_MS) as EpochMs
    if (await run(() => onCommand('task/set', { kind, text, dueAt, ...about }))) setRegistered((before) => new Map([...before, [at, dueAt]]))
  }
  return (
    <>
      <ul className="register-tasks">
        {tasks.map((task, at) => {
          const dueAt = registered.get(at)
          return (
            <li key={task.text} className="row is-spread">
              <span><span className="small soft">{t(`tasks.kind.${task.kind}`)}</span> <span lang={language}>{task.text}</span> <span className="small faint">{t('knowledge.within', { count: task.dueInHours })}</span></span>
              {dueAt === undefined
                ? <button type="button" className="button" disabled={isBusy} aria-label={t('knowledge.registerTask', { text: task.text })} onClick={() => void register(at, task)}>{t('knowledge.register')}</button>
                : <span role="status" className="small is-green">{t('knowledge.registered', { when: whenExactly(dueAt, now) })}</span>}
            </li>
          )
        })}
      </ul>
      <Refusal why={why} />
    </>
  )
}
