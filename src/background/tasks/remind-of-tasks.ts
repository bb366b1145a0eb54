import { notify } from '../../adapters/browser/notify'
import { setAlarm } from '../../adapters/browser/alarms'
import { nextTaskDueAt, readTasksDue } from '../../adapters/store/read/read-tasks'
import type { Desk } from '../desk'
import { agentOf } from '../../core/settings/agent-of'
import { spokenWords } from '../spoken-words'

/** Tells the agent that something is due, once for all that became due together, without saying whose number it is. */
export async function remindOfTasks(desk: Desk): Promise<void> {
  const agent = agentOf(desk.settings)
  const due = await readTasksDue(desk.store, agent, desk.now())
  const newest = due.at(-1)
  if (newest) {
    const words = spokenWords(desk.settings.language)
    await notify(`task:${newest.id}`, words.taskTitle, words.taskHint)
  }
  const dueAt = await nextTaskDueAt(desk.store, agent, desk.now())
  if (dueAt !== undefined) await setAlarm('tasks', dueAt)
}
