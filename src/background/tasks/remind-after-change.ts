import type { Desk } from '../desk'
import { reportBug } from '../report-bug'
import { remindOfTasks } from './remind-of-tasks'

/**
 * What was saved is saved: a reminder that the system refuses is told to the log and not as a refusal, or the agent would save
 * once more. The worker tries again whenever it wakes.
 */
export async function remindAfterChange(desk: Desk): Promise<void> {
  if (desk.isPractice) return
  await remindOfTasks(desk).catch((bug: unknown) => reportBug('reminder', bug))
}
