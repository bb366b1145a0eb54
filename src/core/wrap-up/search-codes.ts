import { LANGUAGES, type WrapUpCode } from '../contract/definitions'
import { foldCase } from '../text/fold-case'
import { codeTree, leavesOf } from './code-tree'

/** A code with what finds it by typing beyond its words: pinyin and initials, made when the code was saved. */
export type TypedCode = WrapUpCode & { readonly terms?: readonly string[] }

/**
 * Leaves that fit what was typed, best first: a word or term that begins with it, then one that holds it. Every typed
 * word must fit, the codes above it included. Nothing typed: all, in tree order.
 */
export function searchCodes(codes: readonly TypedCode[], typed: string): TypedCode[] {
  const words = foldCase(typed).split(/\s+/).filter((word) => word !== '')
  const leaves = leavesOf(codeTree(codes)).map(({ code, above }) => ({ code: code as TypedCode, texts: textsOf([code, ...above]) }))
  return leaves
    .map(({ code, texts }, order) => ({ code, order, score: words.reduce((sum, word) => sum + scoreOf(word, texts), 0) }))
    .filter(({ score }) => Number.isFinite(score))
    .sort((a, b) => a.score - b.score || a.order - b.order)
    .map(({ code }) => code)
}

const HERE = 0
const ABOVE = 3

interface FoundText { readonly text: string; readonly far: number }

function textsOf(path: readonly TypedCode[]): FoundText[] {
  return path.flatMap((code, level) =>
    [...LANGUAGES.flatMap((language) => [code.labels[language], code.demand[language]]), ...(code.terms ?? [])].map((text) => ({
      text: foldCase(text).trim(), far: level === 0 ? HERE : ABOVE,
    })))
}

function scoreOf(word: string, texts: readonly FoundText[]): number {
  return Math.min(...texts.map(({ text, far }) => far + (text.startsWith(word) ? 0 : text.includes(word) ? 1 : Infinity)), Infinity)
}
