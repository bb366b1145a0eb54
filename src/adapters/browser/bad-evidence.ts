import type { EpochMs, PageOrigin } from '../../core/contract/ids'

const KEY = 'bad-evidence'

export interface BadEvidence {
  readonly count: number
  readonly lastAt: EpochMs
}

/**
 * Counts what a page told that cannot be: shown in the light as "this page reports impossible calls", never in a figure.
 * For as long as the browser runs; a lost count of two reports at once is no loss.
 */
export async function addBadEvidence(origin: PageOrigin, count: number, now: EpochMs): Promise<void> {
  const all = await readBadEvidence()
  await chrome.storage.session.set({ [KEY]: { ...all, [origin]: { count: (all[origin]?.count ?? 0) + count, lastAt: now } } })
}

export async function readBadEvidence(): Promise<Readonly<Record<PageOrigin, BadEvidence>>> {
  const stored = await chrome.storage.session.get(KEY)
  return (stored[KEY] as Record<PageOrigin, BadEvidence> | undefined) ?? {}
}
