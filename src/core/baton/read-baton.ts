import { LANGUAGES } from '../contract/definitions'
import type { Mood } from '../contract/facts'
import type { EpochMs } from '../contract/ids'
import { given } from '../facts/given'
import { utcOf } from '../import/wall-clock'
import { BATON_VERSION, type Baton } from './baton'
import { BATON_LABELS } from './baton-labels'
import { canonicalText } from './canonical-text'
import { CHECK_LENGTH, CHECK_LETTER, checkLetters } from './check-letters'
import { plainText } from './plain-text'

export type BatonReading =
  /** No baton in this text. */
  | { readonly kind: 'none' }
  | { readonly kind: 'whole'; readonly baton: Baton }
  /** `seen`: what can still be read, to be shown as not trustworthy. */
  | { readonly kind: 'cut' | 'altered' | 'newer'; readonly seen: Partial<Baton> }

/** Wrapping may put a line break between any two characters, so the marks are found with gaps. */
const START = /\[[^[\]|]{0,40}?C\s*B\s*((?:\d\s*){1,3})\]/g
const END = new RegExp(`\\[\\s*C\\s*B\\s*((?:\\d\\s*){1,3}):((?:\\s*${CHECK_LETTER}){${CHECK_LENGTH}})\\s*\\]`)
/** Longer than any baton with the notes of a day around it; what is pasted may be a whole document. */
const LONGEST_TEXT = 100_000

/** Finds the last baton in a pasted text: a note that is passed on and on has the newest at its end. */
export function readBaton(pasted: string): BatonReading {
  const text = plainText(pasted.slice(0, LONGEST_TEXT))
  const shape = narrowed(text)
  const start = [...shape.matchAll(START)].at(-1)
  const end = END.exec(start ? shape.slice(start.index) : shape)
  if (!start) return end ? { kind: 'cut', seen: {} } : { kind: 'none' }
  const version = numberOf(start[1])
  const bodyAt = start.index + start[0].length
  const endAt = end ? start.index + end.index : text.length
  const seen = partsOf(text.slice(bodyAt, endAt), shape.slice(bodyAt, endAt))
  if (version > BATON_VERSION) return { kind: 'newer', seen }
  if (!end) return { kind: 'cut', seen }
  const isWhole = numberOf(end[1]) === version && checkLetters(canonicalText(text.slice(start.index, endAt))) === end[2]?.replace(/\s/g, '')
  const { demand = '', from = '', ...more } = seen
  return isWhole ? { kind: 'whole', baton: { demand, from, ...more } } : { kind: 'altered', seen }
}

/** The same text, character for character, with the signs it is built of in their narrow form. */
function narrowed(text: string): string {
  return text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).replace(/[【〔〖]/g, '[').replace(/[】〕〗]/g, ']')
}

function partsOf(body: string, shape: string): Partial<Baton> {
  const seen: { -readonly [K in keyof Baton]?: Baton[K] } = {}
  let at = 0
  for (const piece of shape.split('|')) {
    const colon = piece.indexOf(':')
    if (colon > 0) put(seen, canonicalText(piece.slice(0, colon)), unwrapped(body.slice(at + colon + 1, at + piece.length)))
    at += piece.length + 1
  }
  return given(seen)
}

function put(seen: { -readonly [K in keyof Baton]?: Baton[K] }, label: string, value: string): void {
  for (const language of LANGUAGES) {
    const { parts, mood, moods } = BATON_LABELS[language]
    const isMood = label === canonicalText(mood)
    const found = isMood ? (Object.keys(moods) as Mood[]).find((each) => canonicalText(moods[each]) === canonicalText(value)) : undefined
    if (found) seen.mood = found
    for (const name of Object.keys(parts) as (keyof typeof parts)[]) {
      if (label !== canonicalText(parts[name])) continue
      const at = name === 'writtenAt' ? timeOf(value) : undefined
      if (name !== 'writtenAt') seen[name] = value
      else if (at !== undefined) seen.writtenAt = at
    }
  }
}

const HAN_BREAK = /(?<=[\p{Script=Han}，。、；：！？）」』])\s*[\r\n]+\s*(?=[\p{Script=Han}，。、；：！？（「『])/gu

/** A break between two Chinese characters was put there by a field; elsewhere it stands for a space. */
function unwrapped(value: string): string {
  return value.replace(HAN_BREAK, '').replace(/\s+/gu, ' ').trim()
}

function timeOf(text: string): EpochMs | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(\d\d):(\d\d)([+-])(\d\d):(\d\d)$/.exec(canonicalText(text))
  if (!parts) return undefined
  const [year, month, day, hour, minute] = parts.slice(1, 6).map(Number)
  const wall = utcOf({ year: year ?? 0, month: month ?? 0, day: day ?? 0, timeMs: ((hour ?? 24) * 60 + (minute ?? 0)) * 60_000 })
  const offset = (Number(parts[7]) * 60 + Number(parts[8])) * 60_000
  return wall === undefined ? undefined : ((wall - (parts[6] === '-' ? -offset : offset)) as EpochMs)
}

const numberOf = (digits: string | undefined): number => Number((digits ?? '').replace(/\s/g, ''))
