import type { ContactId, LineId } from '../../../core/contract/ids'
import type { Settings } from '../../../core/contract/settings'
import { warnedSurges, type WarnedSurge } from '../../../core/surges/warned-surges'
import type { Store } from '../store'
import { isRecordedRow } from './contacts-of'
import { newestFacts } from './newest-facts'
import { logLines, type LogLine } from './read-log'

/** What was warned of in a line of business, newest first. */
export async function readSurges(store: Store, line: LineId): Promise<readonly WarnedSurge[]> {
  return warnedSurges(await newestFacts(store, line, 'surge/warned'))
}

/** The contacts behind one, as the log shows them. Those that were let go are not there any more. */
export async function readContactsBehind(store: Store, contacts: readonly ContactId[], settings: Pick<Settings, 'region' | 'agent'>): Promise<readonly LogLine[]> {
  const rows = await store.db.contacts.bulkGet([...contacts])
  return await logLines(store, rows.filter((row) => row !== undefined).filter(isRecordedRow), settings)
}
