import { dueEffects, finishEffect, nextEffectDueAt, retryEffect } from '../../adapters/store/effects'
import { openCalls } from '../../adapters/store/calls'
import type { EffectRow } from '../../adapters/store/rows'
import { setAlarm } from '../../adapters/browser/alarms'
import { visibleTabs } from '../../adapters/browser/tabs'
import type { CallId, EpochMs } from '../../core/contract/ids'
import { recordContact } from '../calls/record-contact'
import type { Desk } from '../desk'
import { announceCall } from '../pop/announce-call'
import { refreshScene } from '../pop/refresh-scene'
import { settleTurn, type Turn } from '../shift/settle-turn'

/** Tried again after 1, 2, 4 … minutes, at most an hour apart; after that many tries a person must look. */
const MAX_ATTEMPTS = 8
const FIRST_RETRY_MS = 60_000
const LONGEST_RETRY_MS = 3_600_000

/** A report carries out its own effects within a second of putting them; only what is older was left behind. */
const IN_HAND_MS = 30_000

/**
 * What a worker that died had left to do. Run on wake and by alarm; each effect is harmless when done twice, and still is left
 * alone while the report that put it is at it: what was put since this worker woke is in hand, unless it lies there for long.
 * `dueBy`: later than now where what they waited for has come.
 */
export async function runDueEffects(desk: Desk, wokeAt: EpochMs, dueBy: number = desk.now()): Promise<void> {
  const isLeft = (effect: EffectRow) => effect.createdAt < Math.max(wokeAt, desk.now() - IN_HAND_MS)
  for (const effect of (await dueEffects(desk.store, dueBy as EpochMs)).filter(isLeft)) {
    const isDone = await run(desk, effect)
    if (isDone) await finishEffect(desk.store, effect.id)
    else await retryEffect(desk.store, effect.id, 'vault-locked', nextTry(desk.now(), effect.attempts))
  }
  const dueAt = await nextEffectDueAt(desk.store)
  // What is in hand is not looked at before its time: an alarm of the past would ring in a loop.
  if (dueAt !== undefined) await setAlarm('effects', Math.max(dueAt, desk.now() + IN_HAND_MS) as EpochMs)
}

async function run(desk: Desk, { kind, payload }: EffectRow): Promise<boolean> {
  // Payloads are written by `effectsOf` alone.
  const { call: id } = payload as { readonly call?: CallId }
  switch (kind) {
    case 'announce':
      return await announceIfStillDue(desk, id)
    case 'scene':
      await refreshScene(desk, [])
      return true
    case 'record-contact':
      return id === undefined || (await recordContact(desk, id))
    case 'turn-shift':
      // Written by `turnEffect` alone.
      await settleTurn(desk, payload as Turn)
      return true
    default:
      // Left by a version that knew more kinds than this one: nothing to do about it.
      return true
  }
}

/** A ring that nobody was told of, because the worker died in between: told now if it still rings; never twice. */
async function announceIfStillDue(desk: Desk, id: CallId | undefined): Promise<boolean> {
  const call = (await openCalls(desk.store)).find((each) => each.id === id)
  if (call && call.phase !== 'ended' && call.pop.state === 'announced' && call.receipt === undefined) {
    await announceCall(desk, call, { isSaved: true, tabs: visibleTabs() })
    await refreshScene(desk, [])
  }
  return true
}

function nextTry(now: EpochMs, attempts: number): EpochMs | undefined {
  return attempts >= MAX_ATTEMPTS ? undefined : ((now + Math.min(FIRST_RETRY_MS * 2 ** attempts, LONGEST_RETRY_MS)) as EpochMs)
}
