import { termKey } from './term-key'

/** Strings and the number each stands for, without the strings: open addressing, a power of two long. */
export interface Dictionary {
  /** marks[slot] is the mark of a string (0: free), ids[slot] its number. */
  readonly marks: Uint32Array
  readonly ids: Uint32Array
}

/** So many are entered in some milliseconds on a slow machine. */
const AT_ONCE = 10_000

/** Of different strings: each has its place in `words` as its number. */
export function* dictionaryOf(words: Iterable<string>, count: number): Generator<undefined, Dictionary> {
  const slots = 2 ** Math.ceil(Math.log2(Math.max(8, count * 2)))
  const [marks, ids] = [new Uint32Array(slots), new Uint32Array(slots)]
  let id = 0
  for (const word of words) {
    const [place, mark] = termKey(word)
    let slot = place & (slots - 1)
    while (marks[slot] !== 0) slot = (slot + 1) & (slots - 1)
    marks[slot] = mark
    ids[slot] = id++
    if (id % AT_ONCE === 0) yield
  }
  return { marks, ids }
}

/** Undefined: it is not in there. */
export function idOf({ marks, ids }: Dictionary, word: string): number | undefined {
  const [place, mark] = termKey(word)
  const last = marks.length - 1
  for (let slot = place & last; marks[slot] !== 0; slot = (slot + 1) & last) if (marks[slot] === mark) return ids[slot]
  return undefined
}
