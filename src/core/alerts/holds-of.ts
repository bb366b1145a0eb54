import type { Call, Leg } from '../calls/call'
import type { EpochMs } from '../contract/ids'

export interface HoldsOfCall {
  readonly times: number
  readonly ms: number
  readonly seconds: number
  readonly isHeld: boolean
}

/** How often the customer was put on hold, and for how long in all until now. Several detectors may tell of one hold: who tells most is believed. */
export function holdsOf({ legs, endedAt }: Pick<Call, 'legs' | 'endedAt'>, now: EpochMs): HoldsOfCall {
  const { times, ms, isHeld } = legs.map((leg) => holdsOfLeg(leg, leg.endedAt ?? endedAt ?? now)).reduce(
    (most, each) => ({ times: Math.max(most.times, each.times), ms: Math.max(most.ms, each.ms), isHeld: most.isHeld || each.isHeld }),
    { times: 0, ms: 0, isHeld: false },
  )
  return { times, ms, seconds: Math.floor(ms / 1000), isHeld }
}

function holdsOfLeg({ holdsTold = [] }: Pick<Leg, 'holdsTold'>, until: EpochMs): Omit<HoldsOfCall, 'seconds'> {
  let [times, ms] = [0, 0]
  let since: EpochMs | undefined
  for (const { at, isHeld } of holdsTold) {
    if (isHeld && since === undefined) {
      times += 1
      since = at
    } else if (!isHeld && since !== undefined) {
      ms += at - since
      since = undefined
    }
  }
  if (since !== undefined) ms += Math.max(0, until - since)
  return { times, ms, isHeld: since !== undefined }
}
