import type { EpochMs } from '../../core/contract/ids'
import { fromWallClock, toWallClock } from '../format/wall-clock'

export interface UsualTime {
  readonly name: 'in-an-hour' | 'this-afternoon' | 'tomorrow-morning' | 'tomorrow-afternoon'
  readonly from: EpochMs
  readonly to: EpochMs
}

const HOUR_MS = 3_600_000

/** The windows customers name most, by the center's clock; those that are over are left out. */
export function usualTimes(now: EpochMs, timeZone: string): readonly UsualTime[] {
  const today = toWallClock(now, timeZone).slice(0, 10)
  const tomorrow = toWallClock(now + 24 * HOUR_MS, timeZone).slice(0, 10)
  const window = (name: UsualTime['name'], day: string, from: string, to: string): readonly UsualTime[] => {
    const start = fromWallClock(`${day}T${from}`, timeZone)
    const end = fromWallClock(`${day}T${to}`, timeZone)
    return start !== undefined && end !== undefined && start > now ? [{ name, from: start, to: end }] : []
  }
  return [
    { name: 'in-an-hour', from: (now + HOUR_MS) as EpochMs, to: (now + 2 * HOUR_MS) as EpochMs },
    ...window('this-afternoon', today, '14:00', '18:00'),
    ...window('tomorrow-morning', tomorrow, '09:00', '12:00'),
    ...window('tomorrow-afternoon', tomorrow, '14:00', '18:00'),
  ]
}
