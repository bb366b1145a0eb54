import type { TaskKind } from '../../core/contract/facts'
import type { EpochMs, TaskId } from '../../core/contract/ids'
import type { OnCommand } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Icon } from '../icons/icon'
import { Empty } from '../states/empty'
import { Refusal } from '../states/refusal'
import { Skeleton } from '../states/skeleton'
import { useWords } from '../words/use-words'
import './tasks.css'

export interface TaskLine {
  readonly task: TaskId
  readonly kind: TaskKind
  readonly dueAt: EpochMs
  readonly windowEndsAt?: EpochMs
  readonly text: string
  readonly who?: string
  readonly numberShown?: string
}

interface TaskListProps {
  /** Soonest first. Absent: being read. */
  readonly tasks: readonly TaskLine[] | undefined
  readonly now: EpochMs
  readonly onCommand: OnCommand
}

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** What was promised, at the time the customer named. */
export function TaskList({ tasks, now, onCommand }: TaskListProps) {
  const { t, whenExactly, time } = useWords()
  const { isBusy, why, run } = useReply()
  if (!tasks) return <Skeleton lines={4} />
  if (tasks.length === 0) return <Empty title={t('tasks.empty')} hint={t('tasks.emptyHint')} />
  return (
    <div className="task-list">
      <Refusal why={why} />
      <ul>
        {tasks.map((each) => {
          const state = (each.windowEndsAt ?? each.dueAt) < now ? 'late' : each.dueAt <= now ? 'due' : 'later'
          return (
            <li key={each.task} className={`task is-${state}`}>
              <div>
                <p className="row task-head">
                  <strong>{t(`tasks.kind.${each.kind}`)}</strong>
                  {each.who && <span>{each.who}</span>}
                  {each.numberShown && <span className="number soft">{each.numberShown}</span>}
                </p>
                {each.text && <p>{each.text}</p>}
                <p className={`small ${state === 'later' ? 'soft' : 'is-amber'}`}>
                  <Icon name="clock" />
                  {each.windowEndsAt ? t('tasks.window', { from: whenExactly(each.dueAt, now), to: time(each.windowEndsAt) }) : whenExactly(each.dueAt, now)}
                  {state !== 'later' && <span> {t(`tasks.${state}`)}</span>}
                </p>
              </div>
              <div className="task-actions">
                <button type="button" className="button" disabled={isBusy} onClick={() => void run(() => onCommand('task/finish', { task: each.task }))}>{t('tasks.done')}</button>
                <select
                  className="input" value="" disabled={isBusy} aria-label={t('tasks.later')}
                  onChange={(event) => void run(() => onCommand('task/move', { task: each.task, dueAt: (now + Number(event.target.value)) as EpochMs }))}
                >
                  <option value="">{t('tasks.later')}</option>
                  <option value={HOUR_MS}>{t('tasks.inAnHour')}</option>
                  <option value={DAY_MS}>{t('tasks.inADay')}</option>
                  <option value={7 * DAY_MS}>{t('tasks.inAWeek')}</option>
                </select>
              </div>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
