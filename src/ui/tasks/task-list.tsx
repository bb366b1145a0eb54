import { useState } from 'react'
import type { CustomerId, EpochMs } from '../../core/contract/ids'
import { groupByDemand } from '../../core/tasks/group-by-demand'
import type { OnCommand } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Empty } from '../states/empty'
import { Refusal } from '../states/refusal'
import { Skeleton } from '../states/skeleton'
import { Label } from '../words/label'
import { useWords } from '../words/use-words'
import { TaskItem } from './task-item'
import type { TaskLine } from './task-line'
import './tasks.css'

interface TaskListProps {
  /** Soonest first. Absent: being read. */
  readonly tasks: readonly TaskLine[] | undefined
  readonly now: EpochMs
  readonly onCommand: OnCommand
  readonly onOpenCustomer?: ((customer: CustomerId) => void) | undefined
}

/** What was promised, at the time the customer named, what several want together. What was done by mistake is taken back by one click. */
export function TaskList({ tasks, now, onCommand, onOpenCustomer }: TaskListProps) {
  const { t, number } = useWords()
  const { isBusy, why, run } = useReply()
  const [last, setLast] = useState<{ readonly task: TaskLine; readonly what: 'done' | 'moved' }>()
  if (!tasks) return <Skeleton lines={4} />
  const finish = (task: TaskLine) => void run(() => onCommand('task/finish', { task: task.task })).then((isDone) => isDone && setLast({ task, what: 'done' }))
  const move = (task: TaskLine, dueAt: EpochMs) => void run(() => onCommand('task/move', { task: task.task, dueAt })).then((isDone) => isDone && setLast({ task, what: 'moved' }))
  const undo = ({ task }: { readonly task: TaskLine }) => void run(() => onCommand('task/move', { task: task.task, dueAt: task.dueAt })).then((isDone) => isDone && setLast(undefined))
  return (
    <div className="task-list">
      <Refusal why={why} />
      {last && (
        <p className="task-undo row" role="status">
          <span>{t(`tasks.${last.what === 'done' ? 'wasDone' : 'wasMoved'}`, { kind: t(`tasks.kind.${last.task.kind}`), who: last.task.who ?? last.task.text })}</span>
          <button type="button" className="link-button" disabled={isBusy} onClick={() => undo(last)}>{t('contacts.undo')}</button>
        </p>
      )}
      {tasks.length === 0 && <Empty title={t('tasks.empty')} hint={t('tasks.emptyHint')} />}
      {groupByDemand(tasks).map(({ demand, tasks: own }) => (
        <section key={own[0]?.task} className={demand === undefined ? '' : 'task-group'}>
          {demand !== undefined && <h3><Label of={demand} /> <span className="soft">{number(own.length)}</span></h3>}
          <ul>
            {own.map((each) => (
              <TaskItem key={each.task} task={each} now={now} isBusy={isBusy} onFinish={() => finish(each)} onMove={(dueAt) => move(each, dueAt)} onOpenCustomer={onOpenCustomer} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
