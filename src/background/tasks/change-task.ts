import { appendFacts } from '../../adapters/store/append-facts'
import { readTask } from '../../adapters/store/read/read-tasks'
import { done, refused } from '../../core/contract/result'
import type { Handler } from '../handlers'
import { newFactOf } from '../new-fact-of'
import { remindAfterChange } from './remind-after-change'

export const finishTask: Handler<'task/finish'> = async (desk, { task, remark }) => {
  if (!(await readTask(desk.store, task))) return refused('no-such-task')
  const written = await appendFacts(desk.store, [newFactOf(desk, 'task/done', { open: { task }, personal: { ...(remark && { remark }) } })])
  if (!written.ok) return written
  await remindAfterChange(desk)
  return done(undefined)
}

/** Another time for the same task: a new fact under the same id. One that was done is open again. */
export const moveTask: Handler<'task/move'> = async (desk, { task: id, dueAt }) => {
  const task = await readTask(desk.store, id)
  if (!task) return refused('no-such-task')
  const { windowEndsAt, ...open } = task.open
  // The window the customer named moves along with its beginning.
  const windowEnds = windowEndsAt === undefined ? {} : { windowEndsAt: (dueAt + (windowEndsAt - open.dueAt)) as typeof windowEndsAt }
  const written = await appendFacts(desk.store, [newFactOf(desk, 'task/set', { open: { ...open, ...windowEnds, dueAt }, personal: task.personal })])
  if (!written.ok) return written
  await remindAfterChange(desk)
  return done(undefined)
}
