import { USUAL_WATCH } from '../../../src/core/surges/find-surges'
import { percentile, type Tell } from '../figure'
import { hundredths } from '../stage/round'
import type { Stage } from '../stage/stage'
import { trySurges } from '../surges/try-surges'

const WEEKS = 24

/** Surges on generated weeks of 5,000 contacts a day in 30 codes, 10 demands and 60 areas, with the setting that a fresh desk has. */
export async function measureSurges(_stage: Stage, tell: Tell): Promise<void> {
  const { falseAlarmsPerWeek, falseAlarmsOf, bySize, byKind, all } = trySurges({ weeks: WEEKS })
  tell({ name: 'surge.window', value: USUAL_WATCH.windowMinutes, unit: 'min', n: 1 })
  tell({ name: 'surge.false_alarms_budget', value: USUAL_WATCH.falseAlarmsPerWeek, unit: '/week', n: 1 })
  tell({ name: 'surge.false_alarms_per_week', value: hundredths(falseAlarmsPerWeek), unit: '/week', n: WEEKS })
  for (const of of ['code', 'demand', 'area'] as const) tell({ name: `surge.false_alarms_per_week.${of}`, value: hundredths(falseAlarmsOf[of] / WEEKS), unit: '/week', n: WEEKS })
  tell({ name: 'surge.delay.p50', value: percentile(all.delays, 0.5), unit: 'min', n: all.delays.length })
  tell({ name: 'surge.delay.p95', value: percentile(all.delays, 0.95), unit: 'min', n: all.delays.length })
  tell({ name: 'surge.detected', value: hundredths(all.detected), unit: 'share', n: all.injected })
  for (const of of ['code', 'demand', 'area'] as const) tell({ name: `surge.detected.${of}`, value: hundredths(byKind[of].detected), unit: 'share', n: byKind[of].injected })
  for (const { times, detected, injected } of bySize) tell({ name: `surge.detected.times_${times}`, value: hundredths(detected), unit: 'share', n: injected })
}
