import type { CustomerId, EpochMs } from '../core/contract/ids'
import type { Settings } from '../core/contract/settings'
import { useLineMarks } from '../ui/hooks/use-line-marks'
import type { OnCommand } from '../ui/hooks/reply'
import { useDueElsewhere } from '../ui/hooks/use-tasks'
import { Failed } from '../ui/states/failed'
import { TaskList } from '../ui/tasks/task-list'
import { TasksElsewhere } from '../ui/tasks/tasks-elsewhere'
import type { TaskLine } from '../ui/tasks/task-line'

interface TasksTabProps {
  readonly settings: Settings
  readonly tasks: { readonly value: readonly TaskLine[] | undefined; readonly hasFailed: boolean }
  readonly now: EpochMs
  readonly onCommand: OnCommand
  readonly onOpenCustomer: (customer: CustomerId) => void
}

export function TasksTab({ settings, tasks, now, onCommand, onOpenCustomer }: TasksTabProps) {
  const elsewhere = useDueElsewhere(settings, now)
  const marks = useLineMarks()
  return (
    <>
      {tasks.hasFailed ? <Failed /> : <TaskList tasks={tasks.value} now={now} onCommand={onCommand} onOpenCustomer={onOpenCustomer} />}
      <TasksElsewhere due={elsewhere} marks={marks} onCommand={onCommand} />
    </>
  )
}
