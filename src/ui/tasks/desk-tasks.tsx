import type { EpochMs } from '../../core/contract/ids'
import type { Settings } from '../../core/contract/settings'
import { useCommand } from '../hooks/use-command'
import { useLineMarks } from '../hooks/use-line-marks'
import { useDueElsewhere, useTasks } from '../hooks/use-tasks'
import { Failed } from '../states/failed'
import { useWords } from '../words/use-words'
import { TaskList } from './task-list'
import { TasksElsewhere } from './tasks-elsewhere'

/** The agent's tasks on a page of their own: where the reminder leads. */
export function DeskTasks({ settings, now }: { readonly settings: Settings; readonly now: EpochMs }) {
  const { t } = useWords()
  const onCommand = useCommand()
  const tasks = useTasks(settings)
  const elsewhere = useDueElsewhere(settings, now)
  const marks = useLineMarks()
  return (
    <section className="stack" aria-label={t('tasks.title')}>
      <h1>{t('tasks.title')}</h1>
      {tasks.hasFailed ? <Failed /> : <TaskList tasks={tasks.value} now={now} onCommand={onCommand} />}
      <TasksElsewhere due={elsewhere} marks={marks} onCommand={onCommand} />
    </section>
  )
}
