import type { EpochMs } from '../contract/ids'
import { readTime, type TimeHabits } from './read-time'
import type { FoundTime } from './wall-clock'

const DAY_MS = 86_400_000

/** The moment at which a day begins that somebody wrote, or its last one. What could be two different days is refused. */
export function readEdgeOfDay(written: string, edge: 'start' | 'end', habits: Omit<TimeHabits, 'dayOrder'>): FoundTime {
  const found = readTime(written, { ...habits, dayOrder: 'unknown' })
  return 'at' in found && edge === 'end' ? { at: (found.at + DAY_MS - 1) as EpochMs } : found
}
