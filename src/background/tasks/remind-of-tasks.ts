import { readReminded, rememberReminded } from '../../adapters/browser/reminded-tasks'
import { notify, takeNotificationBack } from '../../adapters/browser/notify'
import { setAlarm } from '../../adapters/browser/alarms'
import { nextTaskDueAt, readDueTasks } from '../../adapters/store/read/read-tasks'
import type { TaskId } from '../../core/contract/ids'
import type { Desk } from '../desk'
import { agentOf } from '../../core/settings/agent-of'
import { spokenWords } from '../spoken-words'

/** One at a time: a later one takes the place of the one before. */
export const TASK_NOTIFICATION = 'tasks-due'

/**
 * Tells the agent that something is due, once for all that became due together, without saying whose number it is. Called
 * whenever the worker wakes or a task changes: what was told is not told again, and what is done is taken back.
 */
export async function remindOfTasks(desk: Desk): Promise<void> {
  const agent = agentOf(desk.settings)
  const due = await readDueTasks(desk.store, agent, desk.now())
  const told = await readReminded()
  const names = due.map(({ id, dueAt }) => nameOf(id, dueAt))
  const fresh = names.filter((name) => !told.includes(name))
  if (fresh.length > 0) {
    const words = spokenWords(desk.settings.language)
    await notify(TASK_NOTIFICATION, words.taskTitle, words.taskHint)
  } else if (names.length === 0 && told.length > 0) {
    await takeNotificationBack(TASK_NOTIFICATION)
  }
  if (fresh.length > 0 || names.length !== told.length) await rememberReminded(names)
  const dueAt = await nextTaskDueAt(desk.store, agent, desk.now())
  if (dueAt !== undefined) await setAlarm('tasks', dueAt)
}

/** One that was put off is due anew. */
const nameOf = (task: TaskId, dueAt: number): string => `${task}@${dueAt}`
