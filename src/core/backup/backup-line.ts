import { canonicalBytesOfFact } from '../contract/canonical-bytes'
import { integer, isRecordValue, oneOf, optional, record, text, type Decoded, type Decoder } from '../contract/decode'
import type { Definition } from '../contract/definitions'
import { decodeNotice } from '../contract/decode-notice'
import type { Article } from '../contract/knowledge'
import type { Notice } from '../contract/notices'
import type { Fact } from '../contract/facts'
import type { E164, EpochMs, FactId, LineId } from '../contract/ids'
import { done, refused, type Result } from '../contract/result'
import { decodeKeptDay, type KeptDay } from '../retention/kept-day'
import { decodeHeardLine, type HeardLine } from '../transcripts/heard-line'
import { decodeEnvelope, FACT_KINDS } from './decode-fact'
import { decodePortableSettings, type PortableSettings } from './portable-settings'

/** A line of a backup: a letter and JSON. Facts are in their canonical form, so that a signature still fits. */
export type BackupLine =
  | { readonly kind: 'settings'; readonly settings: PortableSettings }
  | { readonly kind: 'definition'; readonly definition: Definition }
  | { readonly kind: 'tombstone'; readonly tombstone: Tombstone }
  /** A line of business whose client left the desk of the backup: an older Callside that does not know of it says that the file is newer. */
  | { readonly kind: 'left-line'; readonly left: LeftLine }
  | { readonly kind: 'day'; readonly day: KeptDay }
  | { readonly kind: 'article'; readonly article: BackedUpArticle }
  | { readonly kind: 'notice'; readonly notice: Notice }
  /** What an article or a notice said before; definitions come with all their versions. */
  | { readonly kind: 'old-version'; readonly old: OldVersion }
  | { readonly kind: 'fact'; readonly fact: Fact }
  | { readonly kind: 'transcript'; readonly line: HeardLine }
  /** Of a fact that has its number only as a key of this site: the number itself. */
  | { readonly kind: 'number'; readonly fact: FactId; readonly e164: E164 }

const decodeTombstone = record({ id: text(200), why: oneOf('erased', 'retention'), at: integer<EpochMs>(0, 8.64e15) })
type Tombstone = Decoded<typeof decodeTombstone>
const decodeLeftLine = record({ line: text<LineId>(200), at: integer<EpochMs>(0, 8.64e15) })
type LeftLine = Decoded<typeof decodeLeftLine>
const decodeNumber = record({ fact: text<FactId>(64), e164: text<E164>(20) })
export type BackedUpArticle = Article & { readonly pinyin: string }
const decodeArticle = record({ id: text(400), line: text(200), version: integer(1, 1e9), title: text(1000), body: text(100_000), pinyin: text(4000) })
const decodeOldVersion = record({ kind: oneOf('article', 'notice'), id: text(400), version: integer(1, 1e9), row: record({ id: text(400), version: integer(1, 1e9) }) })
export type OldVersion = Decoded<typeof decodeOldVersion>
/** Every kind this version knows; the compiler misses none. */
const KINDS: Readonly<Record<Definition['kind'], true>> = { code: true, tag: true, line: true, demand: true, offer: true, plan: true, script: true, wording: true, snippet: true, closing: true, 'alert-rule': true, target: true, 'site-profile': true, agent: true, team: true, 'practice-call': true }
const DEFINITION_KINDS = Object.keys(KINDS) as readonly Definition['kind'][]
const decodeDefinition = record({ kind: oneOf(...DEFINITION_KINDS), id: text(200), version: integer(1, 1e9), retiredAt: optional(integer(0, 8.64e15)) })

export function writeBackupLine(line: BackupLine): string {
  switch (line.kind) {
    case 'settings':
      return `s${JSON.stringify(line.settings)}`
    case 'definition':
      return `d${JSON.stringify(line.definition)}`
    case 'tombstone':
      return `t${JSON.stringify(line.tombstone)}`
    case 'left-line':
      return `x${JSON.stringify(line.left)}`
    case 'day':
      return `c${JSON.stringify(line.day)}`
    case 'transcript':
      return `l${JSON.stringify(line.line)}`
    case 'article':
      return `a${JSON.stringify(line.article)}`
    case 'notice':
      return `i${JSON.stringify(line.notice)}`
    case 'old-version':
      return `v${JSON.stringify(line.old)}`
    case 'number':
      return `n${JSON.stringify({ fact: line.fact, e164: line.e164 })}`
    case 'fact':
      return `f${new TextDecoder().decode(canonicalBytesOfFact(line.fact))}`
  }
}

/** `backup-newer`: written by a Callside that knows more than this one. */
export function readBackupLine(written: string): Result<BackupLine, 'backup-damaged' | 'backup-newer'> {
  const value = jsonOf(written.slice(1))
  switch (written[0]) {
    case 's':
      return decoded(decodePortableSettings, value, (settings) => ({ kind: 'settings', settings }))
    case 'd':
      // The rest of a definition is labels and order; what they must be, the writer of this very form saw to.
      return decoded(decodeDefinition, knownFieldsOf(value, DEFINITION_FIELDS), () => ({ kind: 'definition', definition: value as Definition }))
    case 't':
      return decoded(decodeTombstone, value, (tombstone) => ({ kind: 'tombstone', tombstone }))
    case 'x':
      return decoded(decodeLeftLine, value, (left) => ({ kind: 'left-line', left }))
    case 'c':
      return decoded(decodeKeptDay, value, (day) => ({ kind: 'day', day }))
    case 'l':
      return decoded(decodeHeardLine, value, (line) => ({ kind: 'transcript', line }))
    case 'a':
      // As of a definition: what else it has, the writer of this very form saw to.
      return decoded(decodeArticle, value, () => ({ kind: 'article', article: value as BackedUpArticle }))
    case 'i':
      return decoded(decodeNotice, value, (notice) => ({ kind: 'notice', notice }))
    case 'v':
      // As of an article.
      return decoded(decodeOldVersion, value, () => ({ kind: 'old-version', old: value as OldVersion }))
    case 'n':
      return decoded(decodeNumber, value, ({ fact, e164 }) => ({ kind: 'number', fact, e164 }))
    case 'f':
      return readFact(value)
    default:
      return refused('backup-newer')
  }
}

function readFact(value: unknown): Result<BackupLine, 'backup-damaged' | 'backup-newer'> {
  if (!isRecordValue(value)) return refused('backup-damaged')
  const { envelope, open, personal } = value
  if (!isRecordValue(envelope) || !isRecordValue(open) || !isRecordValue(personal)) return refused('backup-damaged')
  if (envelope.v !== 1 || !FACT_KINDS.some((kind) => kind === envelope.kind)) return refused('backup-newer')
  if (decodeEnvelope(envelope) === undefined) return refused('backup-damaged')
  // Its envelope was decoded; its body is of that kind, because the file is sealed and we wrote it.
  return done({ kind: 'fact', fact: { ...envelope, open, personal } as unknown as Fact })
}

const DEFINITION_FIELDS = ['kind', 'id', 'version', 'retiredAt'] as const

function knownFieldsOf(value: unknown, names: readonly string[]): unknown {
  return isRecordValue(value) ? Object.fromEntries(names.filter((name) => name in value).map((name) => [name, value[name]])) : value
}

function decoded<T>(decoder: Decoder<T>, value: unknown, lineOf: (value: T) => BackupLine): Result<BackupLine, 'backup-damaged'> {
  const read = decoder(value)
  return read === undefined ? refused('backup-damaged') : done(lineOf(read))
}

function jsonOf(written: string): unknown {
  try {
    return JSON.parse(written)
  } catch {
    // Not JSON: refused by every decoder.
    return undefined
  }
}
