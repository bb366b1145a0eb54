import { dismissPop as dismissed } from '../../core/calls/pop-of-call'
import type { CallId } from '../../core/contract/ids'
import { done, refused } from '../../core/contract/result'
import { changeCall } from '../calls/change-call'
import type { Desk } from '../desk'
import type { Handler } from '../handlers'
import { readScene } from './read-scene'
import { recallInFront } from './recall-in-front'
import { refreshScene } from './refresh-scene'

export const dismissPop: Handler<'call/dismiss-pop'> = async (desk, { call }) => {
  await dismiss(desk, call)
  return done(undefined)
}

/** Brings the card back, in the tab that is in front now. */
export const recallPop: Handler<'call/recall-pop'> = async (desk, { call }) => {
  return (await recallInFront(desk, call)) ? done(undefined) : refused('no-such-call')
}

/** The one key that shows and hides the card. */
export async function togglePop(desk: Desk): Promise<void> {
  const scene = await readScene(desk, [], true)
  if (scene) await dismiss(desk, scene.primary.call.id)
  else await recallInFront(desk, undefined)
}

async function dismiss(desk: Desk, id: CallId): Promise<void> {
  await changeCall(desk, id, async (call) => done({ call: dismissed(call, desk.now()) }))
  await refreshScene(desk, [])
}
