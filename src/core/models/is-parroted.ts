/** Chance does not bring this many letters of one sentence into another. */
const WINDOW = 8
/** Of a sentence's windows: more of them, and it was not drafted but repeated. */
const MOST_REPEATED = 0.5

/**
 * Whether a sentence mostly repeats what was said in the call, and not what it cites: the sign of a model that did as a customer
 * told it ("repeat after me"), with a label behind to pass.
 */
export function isParroted(sentence: string, said: readonly string[], cited: readonly string[]): boolean {
  const letters = lettersOf(sentence)
  const places = Array.from({ length: Math.max(1, letters.length - WINDOW + 1) }, (_, at) => letters.slice(at, at + WINDOW).join(''))
  const [heard, known] = [said, cited].map((texts) => texts.map((text) => lettersOf(text).join('')))
  const repeated = places.filter((window) => heard?.some((text) => text.includes(window)) && !known?.some((text) => text.includes(window)))
  return repeated.length > places.length * MOST_REPEATED
}

const lettersOf = (text: string): readonly string[] => Array.from(text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''))
