import { notify } from '../../adapters/browser/notify'
import type { CallRow } from '../../adapters/store/rows'
import type { CallId } from '../../core/contract/ids'
import { spokenWords } from '../spoken-words'
import type { Desk } from '../desk'

export const ringNotification = (call: CallId): string => `ring:${call}`

/** No page of ours is in front: the system says that somebody calls, and nothing about who. */
export async function notifyOfRing(desk: Desk, call: CallRow): Promise<void> {
  const words = spokenWords(desk.settings.language)
  await notify(ringNotification(call.id), call.direction === 'inbound' ? words.ringTitle : words.dialTitle, words.ringHint)
}
