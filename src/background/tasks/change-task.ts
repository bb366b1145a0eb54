import { appendFacts } from '../../adapters/store/append-facts'
import { readTask } from '../../adapters/store/read/read-tasks'
import { agentOf } from '../../core/settings/agent-of'
import type { TaskId } from '../../core/contract/ids'
import { given } from '../../core/facts/given'
import { done, refused } from '../../core/contract/result'
import type { Handler } from '../handlers'
import { isCustomerOfLine, lineOfCustomer } from '../customers/line-of-customer'
import { newFactOf } from '../new-fact-of'
import { remindAfterChange } from './remind-after-change'

/** A task of its own, beside any wrap-up. */
export const setTask: Handler<'task/set'> = async (desk, { kind, text, dueAt, customer, call }) => {
  const owner = agentOf(desk.settings)
  if (desk.settings.shift === undefined) return refused('no-agent')
  const from = call && (await desk.store.db.calls.get(call))
  const line = from?.line ?? (customer ? await lineOfCustomer(desk, customer) : desk.settings.line)
  if (customer && !(await isCustomerOfLine(desk.store, customer, line))) return refused('other-client')
  const written = await appendFacts(desk.store, [
    newFactOf(desk, line, 'task/set', { open: { task: desk.newId() as TaskId, taskKind: kind, owner, dueAt, ...given({ customer, contact: from?.contact }) }, personal: { text: text.trim() } }),
  ])
  if (!written.ok) return written
  await remindAfterChange(desk)
  return done(undefined)
}

export const finishTask: Handler<'task/finish'> = async (desk, { task, remark }) => {
  const set = await readTask(desk.store, task)
  if (!set) return refused('no-such-task')
  const written = await appendFacts(desk.store, [newFactOf(desk, set.line, 'task/done', { open: { task }, personal: { ...(remark && { remark }) } })])
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
  const written = await appendFacts(desk.store, [newFactOf(desk, task.line, 'task/set', { open: { ...open, ...windowEnds, dueAt }, personal: task.personal })])
  if (!written.ok) return written
  await remindAfterChange(desk)
  return done(undefined)
}
