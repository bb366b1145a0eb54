import type { E164, EpochMs } from '../contract/ids'
import type { NumberReading } from '../customers/number-reading'
import type { ColumnUse, ImportField } from './import-plan'
import { readDuration } from './read-duration'
import { readTime, type TimeHabits } from './read-time'
import { wordReader } from './read-word'
import type { RowRefusal } from './row-refusal'
import { CHANNEL_WORDS, DIRECTION_WORDS, MOOD_WORDS, OUTCOME_WORDS, RESOLVED_WORDS } from './value-words'

/** A cell as it is read: what the preview shows and what the import takes are one and the same. */
export type CellReading =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'numbers'; readonly numbers: readonly WrittenNumber[] }
  | { readonly kind: 'time'; readonly at: EpochMs }
  | { readonly kind: 'duration'; readonly ms: number }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'refused'; readonly why: RowRefusal }

/** Without `e164` it is kept as written and finds nobody: a masked or a local number. */
export interface WrittenNumber {
  readonly rawNumber: string
  readonly e164?: E164
}

export interface CellHabits extends TimeHabits {
  /** With a memory, best: reading a number takes some 60 µs, and files repeat them. */
  readonly readNumber: (rawNumber: string) => NumberReading
}

const NOTHING: CellReading = { kind: 'nothing' }
/** As long as the same may be when typed at the desk. */
const MAX_LENGTH: Partial<Record<ImportField, number>> = { externalId: 64, name: 120, salutation: 40, number: 128, note: 2000, remembered: 400, code: 200, rowId: 128, agent: 40 }
const MAX_TAG_LENGTH = 30
const MAX_OTHER_LENGTH = 80
/** Several tags in one cell. */
const BETWEEN_TAGS = /[,，;；、|/]/

const readChannel = wordReader(CHANNEL_WORDS)
const readDirection = wordReader(DIRECTION_WORDS)
const readOutcome = wordReader(OUTCOME_WORDS)
const readMood = wordReader(MOOD_WORDS)
const readResolved = wordReader(RESOLVED_WORDS)

export function readCell(use: ColumnUse, written: string, habits: CellHabits): CellReading {
  if (use === 'ignored') return NOTHING
  const text = written.trim()
  if (text === '' || isNothingSaid(text, use)) return NOTHING
  // A replacement character is what decoding left of a letter: the file is not of the encoding it was read with.
  if (text.includes('\uFFFD') || text.includes('\0')) return refused('broken-text')
  if (text.length > (MAX_LENGTH[use] ?? (isTag(use) ? 400 : MAX_OTHER_LENGTH))) return refused('too-long')
  switch (use) {
    case 'number':
      return readNumbers(text, habits)
    case 'startedAt':
    case 'endedAt':
      return timeReading(text, habits)
    case 'duration': {
      const ms = readDuration(text)
      return ms === undefined ? refused('unreadable-duration') : { kind: 'duration', ms }
    }
    case 'channel':
      return word(readChannel(text), 'unknown-channel')
    case 'direction':
      return word(readDirection(text), 'unknown-direction')
    case 'outcome':
      return word(readOutcome(text), 'unknown-outcome')
    case 'mood':
      return word(readMood(text), 'unknown-mood')
    case 'resolved':
      return word(readResolved(text), 'unknown-resolved')
    case 'tagIdentity':
    case 'tagValue':
    case 'tagBusiness':
    case 'tagPreference':
      return tagsIn(text).some((tag) => tag.length > MAX_TAG_LENGTH) ? refused('too-long') : { kind: 'text', text }
    case 'externalId':
    case 'name':
    case 'salutation':
    case 'remembered':
    case 'note':
    case 'startedTime':
    case 'rowId':
    case 'code':
    case 'agent':
      return { kind: 'text', text }
  }
}

export function timeReading(text: string, habits: TimeHabits): CellReading {
  const found = readTime(text, habits)
  return 'at' in found ? { kind: 'time', at: found.at } : refused(found.why)
}

export function tagsIn(text: string): readonly string[] {
  return text.split(BETWEEN_TAGS).map((tag) => tag.trim()).filter((tag) => tag !== '')
}

function readNumbers(text: string, { readNumber }: CellHabits): CellReading {
  const first = readNumber(text)
  const numbers: WrittenNumber[] = []
  for (const [index, reading] of [first, ...first.others.map(readNumber)].entries()) {
    const rawNumber = index === 0 && first.others.length === 0 ? text : index === 0 ? withoutOthers(text, first.others) : (first.others[index - 1] ?? '')
    switch (reading.kind) {
      case 'number':
        if (reading.candidates.length > 1) return refused('several-readings')
        numbers.push({ rawNumber, e164: reading.e164 })
        break
      case 'short':
        numbers.push({ rawNumber, e164: reading.e164 })
        break
      case 'local':
      case 'masked':
        numbers.push({ rawNumber })
        break
      case 'internal':
        // An extension of theirs is kept as written; words without a figure are no number.
        if (!/\d/.test(rawNumber)) return refused('unreadable-number')
        numbers.push({ rawNumber })
        break
      case 'withheld':
        break
      case 'unreadable':
        return refused('unreadable-number')
    }
  }
  return numbers.length === 0 ? NOTHING : { kind: 'numbers', numbers }
}

function withoutOthers(text: string, others: readonly string[]): string {
  return others.reduce((rest, other) => rest.replace(other, ''), text).replace(/^[\s/\\、|,;，；]+|[\s/\\、|,;，；]+$/g, '')
}

/** What exports write where they have nothing. A person may be called Null or None. */
const NOTHING_SAID = /^(?:[-–—_/\\.]+|#?n\/a|无|無|暂无|暫無|没有|沒有)$/i
const NOTHING_BUT_A_NAME = /^\(?(?:null|none|nil|nan|undefined)\)?$/i

function isNothingSaid(text: string, use: ColumnUse): boolean {
  return NOTHING_SAID.test(text.normalize('NFKC')) || (use !== 'name' && NOTHING_BUT_A_NAME.test(text))
}

const word = (read: string | undefined, why: RowRefusal): CellReading => (read === undefined ? refused(why) : { kind: 'word', word: read })
const refused = (why: RowRefusal): CellReading => ({ kind: 'refused', why })
const isTag = (use: ColumnUse): boolean => use.startsWith('tag')
