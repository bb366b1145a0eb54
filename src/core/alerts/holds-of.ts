import type { Call, Leg } from '../calls/call'
import type { EpochMs } from '../contract/ids'

export interface HoldsOfCall {
  readonly times: number
  readonly seconds: number
  readonly isHeld: boolean
}

/** How often the customer was put on hold, and for how long in all until now. Several detectors may tell of one hold: who tells most is believed. */
export function holdsOf({ legs, endedAt }: Pick<Call, 'legs' | 'endedAt'>, now: EpochMs): HoldsOfCall {
  return legs.map((leg) => holdsOfLeg(leg, leg.endedAt ?? endedAt ?? now)).reduce<HoldsOfCall>(
    (most, each) => ({ times: Math.max(most.times, each.times), seconds: Math.max(most.seconds, each.seconds), isHeld: most.isHeld || each.isHeld }),
    { times: 0, seconds: 0, isHeld: false },
  )
}

function holdsOfLeg({ holdsTold = [] }: Pick<Leg, 'holdsTold'>, until: EpochMs): HoldsOfCall {
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
  return { times, seconds: Math.floor(ms / 1000), isHeld: since !== undefined }
}
