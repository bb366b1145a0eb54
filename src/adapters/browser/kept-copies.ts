import type { Copy } from '../../core/paste-guard/judge-paste'

const KEY = 'paste-guard'
const KEY_BYTES = 32

/** Where a warning may be taken back. */
export interface WarnedPaste {
  readonly warning: string
  readonly tab: number
  readonly document: string
}

interface Kept {
  readonly key: readonly number[]
  readonly copies: readonly Copy[]
  readonly warned: readonly WarnedPaste[]
}

/** In memory as long as the browser runs, trusted contexts only: keyed hashes of what was copied last, and the key, which is made anew with each session. */
export async function readKeptCopies(): Promise<Kept> {
  const stored = await chrome.storage.session.get(KEY)
  return (stored[KEY] as Kept | undefined) ?? { key: [...crypto.getRandomValues(new Uint8Array(KEY_BYTES))], copies: [], warned: [] }
}

export async function writeKeptCopies(kept: Kept): Promise<void> {
  await chrome.storage.session.set({ [KEY]: kept })
}
