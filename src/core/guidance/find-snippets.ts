import { LANGUAGES } from '../contract/language'
import type { Snippet } from '../contract/guidance'

/** A snippet with what finds it by typing beyond its words: pinyin and initials, made when it was saved. */
export type TypedSnippet = Snippet & { readonly terms?: readonly string[] }

/** What stands before the caret and asks for a snippet. */
export interface TypedShort {
  /** With its slash. */
  readonly typed: string
  readonly from: number
  readonly to: number
}

/** A slash at the beginning or after a space or sign, so that "1/2" and addresses ask for nothing. */
const TYPED = /(?:^|[\s，。！？；：、,.!?;:(（])(\/[\p{L}\p{N}-]{0,24})$/u

export function typedShort(text: string, caret: number): TypedShort | undefined {
  const typed = TYPED.exec(text.slice(0, caret))?.[1]
  return typed === undefined ? undefined : { typed, from: caret - typed.length, to: caret }
}

/** The text with the snippet in place of what was typed, and where the caret stands then. */
export function expandShort(text: string, { from, to }: TypedShort, body: string): { readonly text: string; readonly caret: number } {
  return { text: text.slice(0, from) + body + text.slice(to), caret: from + body.length }
}

/** What fits what was typed, best first: the short form, then labels and pinyin, then the words themselves. A bare slash: all. */
export function findSnippets(snippets: readonly TypedSnippet[], typed: string): readonly TypedSnippet[] {
  const word = typed.normalize('NFKC').toLowerCase().trim().replace(/^\//u, '')
  return snippets
    .filter(({ retiredAt }) => retiredAt === undefined)
    .map((snippet) => ({ snippet, score: word === '' ? 0 : scoreOf(snippet, word) }))
    .filter(({ score }) => Number.isFinite(score))
    .sort((a, b) => a.score - b.score || (a.snippet.short < b.snippet.short ? -1 : 1))
    .map(({ snippet }) => snippet)
}

function scoreOf({ short, labels, body, terms = [] }: TypedSnippet, word: string): number {
  if (short === `/${word}`) return 0
  if (short.startsWith(`/${word}`)) return 1
  const names = [...LANGUAGES.map((language) => labels[language].toLowerCase()), ...terms]
  if (names.some((name) => name.startsWith(word))) return 2
  if (names.some((name) => name.includes(word))) return 3
  // One letter is in every text.
  return word.length > 1 && LANGUAGES.some((language) => body[language].toLowerCase().includes(word)) ? 4 : Infinity
}
