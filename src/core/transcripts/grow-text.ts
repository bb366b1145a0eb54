import { alikeness, overlapOf } from './text-alike'

/** What was said in one block of captions so far. */
export interface GrownText {
  /** Said to their end: of somebody who speaks without a break, or of a page that shows each sentence in the place of the last. */
  readonly done: readonly string[]
  /** Of what is being said now, what the page shows no more. */
  readonly kept: string
  /** Where in `shown` the rest of it begins. */
  readonly from: number
  /** As the page showed it last. */
  readonly shown: string
}

export const NOTHING_SAID: GrownText = { done: [], kept: '', from: 0, shown: '' }

/** Longer ones are cut, at the end of a sentence where there is one. Nobody reads a line of a minute. */
const LONGEST_PIECE = 320
const SHORTEST_PIECE = 160
/** A text as unlike the one before is another one, where that was long enough to tell. */
const FEWEST_ALIKE = 0.35
const SHORTEST_SENTENCE = 6

export const sayingNow = ({ kept, from, shown }: GrownText): string => kept + shown.slice(from)

/**
 * What was said, when the page shows another text in the same block. Pages show it whole and rewrite its end; some keep only
 * its last lines and drop the first; some put the next sentence in its place. What was dropped was said all the same.
 */
export function growText(before: GrownText, shown: string): GrownText {
  if (shown === before.shown || shown === '') return before
  return cutLong(next(before, shown))
}

/** Said to its end: what comes after it in the same block is something else. */
export function endText(text: GrownText): GrownText {
  const said = sayingNow(text)
  return said.trim() === '' ? text : { done: [...text.done, said], kept: '', from: text.shown.length, shown: text.shown }
}

/** What stood there before anybody listened. */
export const stoodThere = (shown: string): GrownText => ({ done: [], kept: '', from: shown.length, shown })

function next(before: GrownText, shown: string): GrownText {
  if (before.shown === '') return { ...before, from: 0, shown }
  const isPrefix = beginsAlike(before.shown, shown)
  const overlap = isPrefix ? 0 : overlapOf(before.shown, shown)
  if (overlap > 0) return dropped(before, before.shown.length - overlap, shown)
  if (isPrefix || before.shown.length < SHORTEST_SENTENCE || isSameTurn(before.shown, shown)) return { ...before, from: alignedFrom(before, shown), shown }
  return { done: [...before.done, sayingNow(before)], kept: '', from: 0, shown }
}

/** A text was only rewritten, where its first half stands there still or most of it does. */
export const isSameTurn = (before: string, after: string): boolean => beginsAlike(before, after) || alikeness(before, after) >= FEWEST_ALIKE

const beginsAlike = (before: string, after: string): boolean => after.startsWith(before.slice(0, Math.ceil(before.length / 2)))

/** The page let go of so many signs at the beginning. */
function dropped(before: GrownText, signs: number, shown: string): GrownText {
  if (before.from >= signs) return { ...before, from: before.from - signs, shown }
  return { ...before, kept: before.kept + before.shown.slice(before.from, signs), from: 0, shown }
}

/** What was cut off may have been put right, and be longer or shorter by some signs: its end is looked for. */
function alignedFrom({ from, shown: before }: GrownText, shown: string): number {
  if (shown.startsWith(before.slice(0, from))) return from
  const tail = before.slice(Math.max(0, from - 8), from)
  const at = shown.lastIndexOf(tail, from)
  return at >= 0 ? at + tail.length : Math.min(from, shown.length)
}

function cutLong(text: GrownText): GrownText {
  const saying = sayingNow(text)
  if (saying.length <= LONGEST_PIECE) return text
  const at = cutPlace(saying)
  const done = [...text.done, saying.slice(0, at)]
  const { kept, from } = text
  return cutLong(at >= kept.length ? { ...text, done, kept: '', from: from + at - kept.length } : { ...text, done, kept: kept.slice(at) })
}

/** After the last sentence that ends in time, else after the last word. */
function cutPlace(text: string): number {
  const part = text.slice(SHORTEST_PIECE, LONGEST_PIECE)
  const sentence = Math.max(...['。', '！', '？', '!', '?', '. '].map((end) => part.lastIndexOf(end)))
  const place = sentence >= 0 ? sentence : Math.max(...[' ', '，', ','].map((end) => part.lastIndexOf(end)))
  return place >= 0 ? SHORTEST_PIECE + place + 1 : LONGEST_PIECE
}
