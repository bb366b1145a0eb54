import { finishCall as finish } from '../../core/calls/close-lost-calls'
import { done, refused } from '../../core/contract/result'
import type { Handler } from '../handlers'
import { changeDesk } from './change-desk'

/** The agent says that a call is over whose end no page told (a link that was opened, a page that was closed). */
export const finishCall: Handler<'call/finish'> = async (desk, { call }) => {
  const changes = await changeDesk(desk, (calls) => ({ changes: finish(calls, call, desk.now(), desk.settings.isPopOn) }))
  return changes.length > 0 ? done(undefined) : refused('no-such-call')
}
