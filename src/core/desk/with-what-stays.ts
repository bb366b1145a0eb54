import type { Item } from '../packs/item'

/** An earlier version, said again: whom records are for and what was answered to doubts is no matter of its words, and stays as it is now. */
export function withWhatStays<T extends Item>(earlier: T, now: Item | undefined): T {
  if (earlier.kind === 'article' && now?.kind === 'article' && now.answered) return { ...earlier, answered: now.answered }
  if (earlier.kind === 'line' && now?.kind === 'line' && now.segmentKey !== undefined) return { ...earlier, segmentKey: now.segmentKey }
  return earlier
}
