import { flag, oneOf, optional, record, text } from '../contract/decode'
import type { LineId } from '../contract/ids'
import { MOST_GUARDED_LETTERS } from './text-marks'
import type { PasteWhy } from './judge-paste'

const line = optional(text<LineId>(64))
const guarded = text(MOST_GUARDED_LETTERS)

/** What the clipboard carries between the data of two clients. A page says nothing of a line: its site is asked. */
export const GUARD_MESSAGES = {
  'paste/note-copied': { from: ['page', 'pop', 'desk'], body: record({ text: guarded, line }) },
  /** `typed`: by hand, into a form of ours. `stopped`: the sensor did not let it in. */
  'paste/note-pasted': { from: ['page', 'desk'], body: record({ text: guarded, line, how: oneOf('pasted', 'typed', 'stopped'), canUndo: flag }) },
  /** Takes back what was pasted last in the page that was warned of. */
  'paste/undo': { from: ['pop'], body: record({ warning: text(64) }) },
} as const

/** In the sensor of a page: what the guard does, while more than one client is on this seat. */
export interface PageGuard {
  readonly isStopping: boolean
}

/** Of the last copy, which was another client's data than the page's: what tells it again, and nothing of what it was. */
export interface ForeignCopy {
  readonly seed: number
  readonly check: number
  readonly length: number
}

export interface PasteWarning {
  readonly id: string
  /** The names of the two clients. */
  readonly from: string
  readonly to: string
  readonly why: readonly PasteWhy[]
  readonly how: 'pasted' | 'typed' | 'stopped'
  readonly canUndo: boolean
}
