import { USUAL_WATCH } from '../../../src/core/surges/find-surges'
import { percentile, type Tell } from '../figure'
import { hundredths } from '../stage/round'
import type { Stage } from '../stage/stage'
import { trySurges } from '../surges/try-surges'

const WEEKS = 12

/** Surges on generated weeks of 5,000 contacts a day in 30 codes, with the setting that a fresh desk has. */
export async function measureSurges(_stage: Stage, tell: Tell): Promise<void> {
  const { falseAlarmsPerWeek, bySize } = trySurges({ weeks: WEEKS })
  tell({ name: 'surge.window', value: USUAL_WATCH.windowMinutes, unit: 'min', n: 1 })
  tell({ name: 'surge.false_alarms_budget', value: USUAL_WATCH.falseAlarmsPerWeek, unit: '/week', n: 1 })
  tell({ name: 'surge.false_alarms_per_week', value: hundredths(falseAlarmsPerWeek), unit: '/week', n: WEEKS })
  const delays = bySize.flatMap((size) => size.delays)
  tell({ name: 'surge.delay.p50', value: percentile(delays, 0.5), unit: 'min', n: delays.length })
  tell({ name: 'surge.delay.p95', value: percentile(delays, 0.95), unit: 'min', n: delays.length })
  const injected = bySize.reduce((sum, size) => sum + size.injected, 0)
  tell({ name: 'surge.detected', value: hundredths(delays.length / injected), unit: 'share', n: injected })
  for (const { times, detected, injected: n } of bySize) tell({ name: `surge.detected.times_${times}`, value: hundredths(detected), unit: 'share', n })
}
