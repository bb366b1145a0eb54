import { plainWord } from './plain-word'

/** Reads one of a few values by its words. Undefined: none of them; it is not guessed. */
export function wordReader<T extends string>(words: Readonly<Record<T, string>>): (written: string) => T | undefined {
  const values = new Map<string, T>()
  for (const value of Object.keys(words) as T[]) {
    for (const word of [value, ...words[value].split(' ')]) values.set(plainWord(word), values.get(plainWord(word)) ?? value)
  }
  return (written) => values.get(plainWord(written))
}
