/** Longest value worth keeping: a History-Info of many hops. */
const MAX_VALUE_LENGTH = 4_096
const MAX_NAME_LENGTH = 64

/** Long and compact (RFC 3261 7.3.3) names of the headers we may read. All others are skipped without being cut out. */
const NAMES = new Map<string, string>([
  ...['call-id', 'cseq', 'from', 'to', 'p-asserted-identity', 'p-called-party-id', 'diversion', 'history-info', 'privacy',
    'replaces', 'refer-to', 'referred-by', 'reason', 'event', 'subscription-state', 'alert-info', 'call-info', 'answer-mode',
    'priv-answer-mode', 'p-answer-state', 'p-auto-answer', 'x-auto-answer', 'x-autoanswer'].map((name) => [name, name] as const),
  ['i', 'call-id'], ['f', 'from'], ['t', 'to'], ['r', 'refer-to'], ['b', 'referred-by'], ['o', 'event'],
])

/** As nearly every stack writes them, so that no name need be made lower case to be found. */
for (const written of ['Call-ID', 'CSeq', 'From', 'To', 'P-Asserted-Identity', 'Diversion', 'History-Info', 'Reason']) NAMES.set(written, written.toLowerCase())

const X = 120
const SHAPES = new Set([...NAMES.keys()].map((name) => (name.charCodeAt(0) | 32) * 128 + name.length))

/** Headers whose several lines are one list; of any other the first line counts. */
const LISTS = new Set(['p-asserted-identity', 'diversion', 'history-info', 'privacy', 'reason', 'alert-info', 'call-info'])

export interface SipHeaders {
  readonly values: ReadonlyMap<string, string>
  /** Index of the body's first character. */
  readonly bodyAt: number
}

/** The headers from `start` on that are on our list or among the X- names asked for; folded lines are joined. */
export function readSipHeaders(frame: string, start: number, extraNames: ReadonlySet<string>): SipHeaders {
  const values = new Map<string, string>()
  let at = start
  while (at < frame.length) {
    let end = endOfLine(frame, at)
    if (end - at <= 1 && isBlank(frame, at, end)) return { values, bodyAt: end + 1 }
    while (isFolded(frame.charCodeAt(end + 1))) end = endOfLine(frame, end + 1)
    const colon = frame.indexOf(':', at)
    if (colon < 0) return { values, bodyAt: frame.length }
    if (colon < end && colon - at <= MAX_NAME_LENGTH) {
      const name = mayBeOurs(frame, at, colon) ? nameOf(frame.slice(at, colon), extraNames) : undefined
      if (name !== undefined) keep(values, name, frame.slice(colon + 1, Math.min(end, colon + 1 + MAX_VALUE_LENGTH)))
    }
    at = end + 1
  }
  return { values, bodyAt: frame.length }
}

/** Most headers are not ours: told by first letter and length, before a name is cut out. */
function mayBeOurs(frame: string, at: number, colon: number): boolean {
  const letter = frame.charCodeAt(at) | 32
  return letter === X || frame.charCodeAt(colon - 1) <= 32 || SHAPES.has(letter * 128 + colon - at)
}

function nameOf(written: string, extraNames: ReadonlySet<string>): string | undefined {
  const known = NAMES.get(written)
  if (known !== undefined) return known
  const name = written.toLowerCase().trimEnd()
  return NAMES.get(name) ?? (extraNames.has(name) ? name : undefined)
}

function keep(values: Map<string, string>, name: string, written: string): void {
  const value = (written.includes('\n') ? written.replace(/\r?\n[ \t]+/g, ' ') : written).trim()
  const before = values.get(name)
  if (before === undefined) values.set(name, value)
  else if (LISTS.has(name) && before.length + value.length < MAX_VALUE_LENGTH) values.set(name, `${before}, ${value}`)
}

function endOfLine(frame: string, at: number): number {
  const end = frame.indexOf('\n', at)
  return end < 0 ? frame.length : end
}

/** Space or tab at the beginning of a line: it goes on with the header before. (Past the end it is NaN.) */
const isFolded = (code: number): boolean => code === 32 || code === 9

const isBlank = (frame: string, at: number, end: number): boolean => end === at || frame.charCodeAt(at) === 13
