import { dueEffects, finishEffect, nextEffectDueAt, retryEffect, reviveEffects } from '../../adapters/store/effects'
import { openCalls } from '../../adapters/store/calls'
import type { EffectRow } from '../../adapters/store/rows'
import { setAlarm } from '../../adapters/browser/alarms'
import type { CallId, EpochMs } from '../../core/contract/ids'
import type { EffectProblem } from '../../core/contract/replies'
import { done, refused, type Result } from '../../core/contract/result'
import { recordContact } from '../calls/record-contact'
import type { Desk } from '../desk'
import type { Handler } from '../handlers'
import { announceCall, rememberSeen } from '../pop/announce-call'
import { lookForPlaces } from '../pop/pop-places'
import { refreshScene } from '../pop/refresh-scene'
import { reportBug } from '../report-bug'
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
    const ran = await runOne(desk, effect)
    const nextAt = nextTry(desk.now(), effect.attempts)
    if (ran.ok || (nextAt === undefined && !isWorthAttention(effect))) await finishEffect(desk.store, effect.id)
    else await retryEffect(desk.store, effect.id, ran.why, nextAt)
  }
  const dueAt = await nextEffectDueAt(desk.store)
  // What is in hand is not looked at before its time: an alarm of the past would ring in a loop.
  if (dueAt !== undefined) await setAlarm('effects', Math.max(dueAt, desk.now() + IN_HAND_MS) as EpochMs)
}

/** What was given up is tried again at once: what stood in its way is gone, or somebody says so. */
export async function runGivenUpEffects(desk: Desk): Promise<void> {
  await reviveEffects(desk.store, desk.now())
  await runDueEffects(desk, desk.now(), Infinity)
}

export const tryEffectsAgain: Handler<'effect/try-again'> = async (desk) => {
  await runGivenUpEffects(desk)
  return done(undefined)
}

/** Of the pop of an hour ago nobody wants to hear. */
const isWorthAttention = ({ kind }: EffectRow): boolean => kind !== 'announce' && kind !== 'scene'

/** One of the three places that catch: a bug in one effect does not keep the others from being done. */
async function runOne(desk: Desk, effect: EffectRow): Promise<Result<undefined, EffectProblem>> {
  try {
    return await run(desk, effect)
  } catch (bug) {
    reportBug(`effect ${effect.kind}`, bug)
    return refused('failed')
  }
}

async function run(desk: Desk, { kind, payload }: EffectRow): Promise<Result<undefined, EffectProblem>> {
  // Payloads are written by `effectsOf` alone.
  const { call: id } = payload as { readonly call?: CallId }
  switch (kind) {
    case 'announce':
      await announceIfStillDue(desk, id)
      return done(undefined)
    case 'scene':
      await refreshScene(desk, [])
      return done(undefined)
    case 'record-contact':
      return id === undefined ? done(undefined) : await recordContact(desk, id)
    case 'turn-shift':
      // Written by `turnEffect` alone.
      await settleTurn(desk, payload as Turn)
      return done(undefined)
    default:
      // Left by a version that knew more kinds than this one: nothing to do about it.
      return done(undefined)
  }
}

/**
 * A ring that nobody was told of, because the worker died in between: told now if it still rings; never twice. What was seen and is over
 * is written down.
 */
async function announceIfStillDue(desk: Desk, id: CallId | undefined): Promise<void> {
  const call = (await openCalls(desk.store)).find((each) => each.id === id)
  if (!call || call.receipt !== undefined) return
  if (call.phase !== 'ended' && call.pop.state === 'announced') {
    await announceCall(desk, call, { isSaved: true, places: lookForPlaces(desk) })
    await refreshScene(desk, [])
  } else if (call.paintedAt !== undefined) await rememberSeen(desk, call)
}

function nextTry(now: EpochMs, attempts: number): EpochMs | undefined {
  return attempts >= MAX_ATTEMPTS ? undefined : ((now + Math.min(FIRST_RETRY_MS * 2 ** attempts, LONGEST_RETRY_MS)) as EpochMs)
}
