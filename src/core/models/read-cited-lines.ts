import { withDigits } from '../knowledge/search/spoken-numerals'
import type { Cited } from './fence-data'
import { isParroted } from './is-parroted'

export interface CitedLine {
  readonly text: string
  /** Ids of what it rests on, in the order they were named; at least one. */
  readonly ids: readonly string[]
}

interface Limits {
  readonly mostLines: number
  readonly mostLetters: number
  /** The first letter of a label that must be among those cited: an article, or a line of the call. */
  readonly mustCite: 'A' | 'T'
}

const LABELS = /((?:\s*\[[AT]\d{1,2}\])+)\s*$/
/** Spoken words have no address and no markup in them; whatever wants some is not ours. */
const UNSPEAKABLE = /:\/\/|\bwww\.|\]\(|[<>`]|\bdata-[a-z0-9]{6,}/i
const BULLET = /^(?:[-*•]|\d+[.)、])\s+/

/**
 * What a model wrote, one sentence a line, each with its labels behind. Strict: a line that cites nothing, or anything it was
 * not given, or says a number that what it cites does not say, is dropped, and nothing is left of it. So is one that should
 * rest on an article and repeats what was said instead.
 */
export function readCitedLines(reply: string, cited: Cited, limits: Limits): readonly CitedLine[] {
  return withoutThinking(reply).split('\n').flatMap((line) => readLine(line, cited, limits) ?? []).slice(0, limits.mostLines)
}

/** Models that think aloud put it in front, between these tags. An unfinished thought is no answer yet. */
export function withoutThinking(reply: string): string {
  return reply.replace(/^\s*<think>[^]*?(?:<\/think>|$)/, '').trim()
}

function readLine(line: string, cited: Cited, { mostLetters, mustCite }: Limits): CitedLine | undefined {
  const [ending, named = ''] = LABELS.exec(line) ?? []
  if (ending === undefined) return undefined
  const text = line.slice(0, -ending.length).replace(BULLET, '').replace(/[\p{Cc}\p{Cf}]+/gu, '').trim()
  const labels = [...new Set(named.match(/[AT]\d+/g))]
  const sources = labels.flatMap((label) => cited.get(label) ?? [])
  const isKnown = sources.length === labels.length && labels.some((label) => label.startsWith(mustCite))
  if (!isKnown || text === '' || Array.from(text).length > mostLetters || UNSPEAKABLE.test(text) || /\[[AT]\d/.test(text)) return undefined
  const known = new Set(sources.flatMap((source) => figuresIn(source.text)))
  if (mustCite === 'A' && isParroted(text, textsOf(cited, 'T'), textsOf(cited, 'A'))) return undefined
  return figuresIn(text).every((figure) => known.has(figure)) ? { text, ids: sources.map(({ id }) => id) } : undefined
}

/** Numbers of two digits and more, also those said in Chinese numerals: amounts, dates, codes. One digit by itself is often an ordinal. */
function figuresIn(text: string): readonly string[] {
  return (withDigits(text.normalize('NFKC')).match(/\d+(?:[.,]\d+)*/g) ?? []).map((figure) => figure.replaceAll(',', '')).filter((figure) => figure.length > 1)
}

const textsOf = (cited: Cited, kind: 'A' | 'T'): readonly string[] => [...cited].flatMap(([label, { text }]) => (label.startsWith(kind) ? [text] : []))
