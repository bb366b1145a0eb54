/** Of a short key nothing is shown: its end would be most of it. */
const LETTERS_SHOWN = 4
const SHORTEST_KEY_SHOWN = 16

/** What may be shown of a key that is set: its last letters, or nothing of a short one. */
export function endOfKey(key: string): string {
  return key.length < SHORTEST_KEY_SHOWN ? '' : key.slice(-LETTERS_SHOWN)
}
