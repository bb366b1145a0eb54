import type { EpochMs, PageOrigin } from '../../core/contract/ids'

const KEY = 'bad-evidence'

export interface BadEvidence {
  /** Pieces that cannot be true, or came too fast. */
  readonly count: number
  /** Errors of our own in the page, which swallowed them there: its frames went on undisturbed. */
  readonly hookErrors: number
  readonly lastAt: EpochMs
}

/**
 * Counts what a page told that cannot be: shown in the light as "this page reports impossible calls", never in a figure; and
 * what went wrong in a part of ours there.
 * For as long as the browser runs; a lost count of two reports at once is no loss.
 */
export async function addBadEvidence(origin: PageOrigin, more: Pick<BadEvidence, 'count' | 'hookErrors'>, now: EpochMs): Promise<void> {
  const all = await readBadEvidence()
  const { count = 0, hookErrors = 0 } = all[origin] ?? {}
  await chrome.storage.session.set({ [KEY]: { ...all, [origin]: { count: count + more.count, hookErrors: hookErrors + more.hookErrors, lastAt: now } } })
}

export async function readBadEvidence(): Promise<Readonly<Record<PageOrigin, BadEvidence>>> {
  const stored = await chrome.storage.session.get(KEY)
  return (stored[KEY] as Record<PageOrigin, BadEvidence> | undefined) ?? {}
}

export function watchBadEvidence(tell: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && KEY in changes) tell()
  }
  chrome.storage.onChanged.addListener(listener)
  return () => chrome.storage.onChanged.removeListener(listener)
}
