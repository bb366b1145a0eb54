import type { TaskLine as ReadTask } from '../../adapters/store/read/read-tasks'
import type { Region } from '../../core/customers/region'
import { shownNumber } from '../../core/customers/shown-number'
import type { TaskLine } from '../tasks/task-line'

export function taskLineOf({ id, kind, dueAt, windowEndsAt, text, customer, customerName, rawNumber, demand }: ReadTask, region: Region): TaskLine {
  return {
    task: id, kind, dueAt, text,
    ...(demand && { demand }), ...(windowEndsAt !== undefined && { windowEndsAt }), ...(customer !== undefined && { customer }),
    ...(customerName !== undefined && { who: customerName }), ...(rawNumber !== undefined && { numberShown: shownNumber(rawNumber, region) }),
  }
}
