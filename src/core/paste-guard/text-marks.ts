import { foldCase } from '../text/fold-case'

/** Longer copies are known by their beginning: who takes over more than this does not do it by a slip of the hand. */
export const MOST_GUARDED_LETTERS = 4_000
/** So many letters make a piece; of pieces that follow each other one is kept, so that whatever both texts have in common is found from `SURELY_FOUND` letters on. */
const PIECE_LETTERS = 8
const WINDOW = 4
export const SURELY_FOUND = PIECE_LETTERS + WINDOW - 1
/** A single letter says nothing. */
const FEWEST_LETTERS = 2

/** Letters and digits alone, of one width and case: what a form, a table or a chat does to a text between two pages. */
export const bareText = (text: string): string => foldCase(text.slice(0, MOST_GUARDED_LETTERS)).replaceAll(/[^\p{L}\p{N}]/gu, '')

/**
 * What a text is known by without being kept: keyed hashes of the whole and of pieces of it. Of each four pieces that follow each
 * other the one with the smallest hash is taken (winnowing), wherever in a text they stand.
 */
export function marksOf(text: string, hash: (piece: string) => string): readonly string[] {
  const bare = [...bareText(text)]
  if (bare.length < FEWEST_LETTERS) return []
  const pieces = Array.from({ length: Math.max(0, bare.length - PIECE_LETTERS + 1) }, (_, at) => hash(bare.slice(at, at + PIECE_LETTERS).join('')))
  const marks = new Set([hash(`=${bare.join('')}`)])
  for (let at = 0; at + WINDOW <= pieces.length; at += 1) marks.add(least(pieces.slice(at, at + WINDOW)))
  if (pieces.length > 0 && pieces.length < WINDOW) marks.add(least(pieces))
  return [...marks]
}

const least = (pieces: readonly string[]): string => pieces.reduce((smallest, each) => (each < smallest ? each : smallest))
