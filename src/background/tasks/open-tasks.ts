import { takeNotificationBack } from '../../adapters/browser/notify'
import { openPage } from '../../adapters/browser/open-page'
import { TASK_NOTIFICATION } from './remind-of-tasks'

/** A notification may not open the side panel: the browser takes no click on it for a gesture. So the list opens as a page. */
export async function openTasks(): Promise<void> {
  await takeNotificationBack(TASK_NOTIFICATION)
  await openPage('tabs/desk.html#tasks')
}
