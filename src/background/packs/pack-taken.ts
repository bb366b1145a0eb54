import { done } from '../../core/contract/result'
import type { Handler } from '../handlers'
import { settleIncidents } from '../notices/settle-incidents'
import { refreshScene } from '../pop/refresh-scene'

/** What a pack brought and somebody waits for: an all-clear leaves its callbacks, and the pop of a call that runs says what is new. */
export const packTaken: Handler<'pack/taken'> = async (desk) => {
  await settleIncidents(desk)
  await refreshScene(desk, [])
  return done(undefined)
}
