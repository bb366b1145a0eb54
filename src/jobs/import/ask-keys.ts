import type { OpenKeysPort } from '../../adapters/store/sealing/open-keys-port'

/** A worker thread reaches no session storage, where the keys of an unlocked vault lie: its page reads them for it. */
export function askKeys(ask: (ask: number, vault: string) => void): { readonly port: OpenKeysPort; readonly answer: (ask: number, keys: string | undefined) => void } {
  const waiting = new Map<number, (keys: string | undefined) => void>()
  let asked = 0
  const notHere = () => Promise.reject(new Error('Vaults are locked and unlocked by the background'))
  return {
    port: {
      read: (vault) => new Promise((resolve) => {
        asked += 1
        waiting.set(asked, resolve)
        ask(asked, vault)
      }),
      write: notHere,
      clear: notHere,
    },
    answer: (number, keys) => {
      waiting.get(number)?.(keys)
      waiting.delete(number)
    },
  }
}
