import type { AnyRegion } from '../customers/region'
import type { DayOrder } from './import-plan'

/** As the region writes, unless the file itself shows the other way: 22/11/2026 can only begin with its day. */
export function guessDayOrder(samples: readonly string[], region: AnyRegion): DayOrder {
  const pairs = samples.flatMap((sample) => {
    const found = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}(?!\d)/.exec(sample.normalize('NFKC').trim())
    return found ? [[Number(found[1]), Number(found[2])] as const] : []
  })
  const isDayFirst = pairs.some(([first]) => first > 12)
  const isMonthFirst = pairs.some(([, second]) => second > 12)
  if (isDayFirst !== isMonthFirst) return isDayFirst ? 'day-first' : 'month-first'
  if (isDayFirst) return 'unknown'
  if (region === 'US') return 'month-first'
  return region === 'GB' || region === 'HK' ? 'day-first' : 'unknown'
}
