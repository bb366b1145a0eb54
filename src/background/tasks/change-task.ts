import { appendFacts } from '../../adapters/store/append-facts'
import { readTask } from '../../adapters/store/read/read-tasks'
import { done, refused } from '../../core/contract/result'
import type { Handler } from '../handlers'
import { newFactOf } from '../new-fact-of'

export const finishTask: Handler<'task/finish'> = async (desk, { task, remark }) => {
  const written = await appendFacts(desk.store, [newFactOf(desk, 'task/done', { open: { task }, personal: { ...(remark && { remark }) } })])
  return written.ok ? done(undefined) : written
}

/** Another time for the same task: a new fact under the same id. */
export const moveTask: Handler<'task/move'> = async (desk, { task: id, dueAt }) => {
  const task = await readTask(desk.store, id)
  if (!task) return refused('no-such-task')
  const written = await appendFacts(desk.store, [newFactOf(desk, 'task/set', { open: { ...task.open, dueAt }, personal: task.personal })])
  return written.ok ? done(undefined) : written
}
