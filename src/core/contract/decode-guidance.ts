import { gapsIn } from '../guidance/fill-gaps'
import { decodeLabels } from './decode-labels'
import { flag, isRecordValue, listOf, oneOf, text, type Decoder } from './decode'
import {
  CLOSING_DAYS, SCRIPT_PHASES, TEXT_VARIABLES,
  type Closing, type Guidance, type Script, type ScriptPhase, type ScriptStep, type Snippet, type TextVariable, type Wording,
} from './guidance'
import { done, refused, type Result } from './result'
import { LANGUAGES, type Labels, type Language } from './language'

/** As a file has it: the line it goes to, the version and the time are the importer's. */
export type Written<G extends Guidance> = Omit<G, 'line' | 'version' | 'changedAt' | 'retiredAt'>

export type GuidanceProblem =
  | 'not-a-record' | 'bad-id' | 'bad-labels' | 'bad-order'
  | 'no-steps' | 'bad-step' | 'step-twice' | 'unknown-variable'
  | 'bad-severity' | 'no-phrases' | 'bad-phrases' | 'bad-exceptions' | 'bad-better' | 'bad-why'
  | 'bad-short' | 'bad-body' | 'bad-day' | 'bad-text'

const MOST_STEPS = 40
const MOST_PHRASES = 60
const LONGEST_TEXT = 2000
/** A phrase of one sign would be found in everything. */
const SHORTEST_PHRASE = 2
const SHORT = /^\/[\p{L}\p{N}-]{1,24}$/u
const ID = /^[\w.:-]{1,80}$/u

const labels = decodeLabels(120)
const body = decodeLabels(LONGEST_TEXT)
const phrase: Decoder<string> = (input) => {
  const read = text(80)(input)?.trim()
  return read !== undefined && read.replaceAll('*', '').trim().length >= SHORTEST_PHRASE && !/^\*|\*$/u.test(read) ? read : undefined
}
const phrases = listOf(phrase, MOST_PHRASES)

/** A script with its steps by phase. A phase may be left out or empty; not all of them. */
export function decodeScript(raw: unknown): Result<Written<Script>, GuidanceProblem> {
  const head = readHead(raw)
  if (!head.ok) return head
  const { fields, id, named } = head.value
  const order = fields.order ?? 0
  if (typeof order !== 'number' || !Number.isSafeInteger(order)) return refused('bad-order')
  const given = fields.phases
  if (!isRecordValue(given) || Object.keys(given).some((phase) => !SCRIPT_PHASES.some((each) => each === phase))) return refused('no-steps')
  const read = new Map<ScriptPhase, readonly ScriptStep[]>()
  const ids = new Set<string>()
  for (const phase of SCRIPT_PHASES) {
    const steps = readSteps(given[phase] ?? [], ids)
    if (!steps.ok) return steps
    read.set(phase, steps.value)
  }
  if (ids.size === 0) return refused('no-steps')
  const of = (phase: ScriptPhase) => read.get(phase) ?? []
  return done({
    kind: 'script', id: id as Script['id'], labels: named, order,
    phases: { greeting: of('greeting'), verification: of('verification'), body: of('body'), 'before-hang-up': of('before-hang-up'), closing: of('closing') },
  })
}

/** Forbidden wording. At least one phrase in one language, and the better words: a prohibition alone helps nobody. */
export function decodeWording(raw: unknown): Result<Written<Wording>, GuidanceProblem> {
  const head = readHead(raw)
  if (!head.ok) return head
  const { fields, id, named } = head.value
  const severity = oneOf('avoid', 'never')(fields.severity)
  if (severity === undefined) return refused('bad-severity')
  const said = byLanguage(fields.phrases)
  if (said === undefined) return refused('bad-phrases')
  if (LANGUAGES.every((language) => said[language].length === 0)) return refused('no-phrases')
  const exceptions = byLanguage(fields.exceptions ?? {})
  if (exceptions === undefined) return refused('bad-exceptions')
  const better = body(fields.better)
  if (better === undefined) return refused('bad-better')
  const why = body(fields.why)
  if (why === undefined) return refused('bad-why')
  return done({ kind: 'wording', id: id as Wording['id'], labels: named, severity, phrases: said, exceptions, better, why })
}

export function decodeSnippet(raw: unknown): Result<Written<Snippet>, GuidanceProblem> {
  const head = readHead(raw)
  if (!head.ok) return head
  const { fields, id, named } = head.value
  const short = text(25)(fields.short)?.toLowerCase()
  if (short === undefined || !SHORT.test(short)) return refused('bad-short')
  const read = body(fields.body)
  if (read === undefined) return refused('bad-body')
  return hasUnknownVariable(read) ? refused('unknown-variable') : done({ kind: 'snippet', id: id as Snippet['id'], labels: named, short, body: read })
}

export function decodeClosing(raw: unknown): Result<Written<Closing>, GuidanceProblem> {
  const head = readHead(raw)
  if (!head.ok) return head
  const { fields, id, named } = head.value
  const day = decodeDay(fields.day)
  if (day === undefined) return refused('bad-day')
  const read = body(fields.text)
  if (read === undefined) return refused('bad-text')
  // It is itself what {closingLine} stands for.
  return hasUnknownVariable(read, ['closingLine']) ? refused('unknown-variable') : done({ kind: 'closing', id: id as Closing['id'], labels: named, day, text: read })
}

const decodeDay = oneOf(...CLOSING_DAYS)

interface Head {
  readonly fields: Readonly<Record<string, unknown>>
  readonly id: string
  readonly named: Labels
}

function readHead(raw: unknown): Result<Head, GuidanceProblem> {
  if (!isRecordValue(raw)) return refused('not-a-record')
  if (typeof raw.id !== 'string' || !ID.test(raw.id)) return refused('bad-id')
  const named = labels(raw.labels)
  return named === undefined ? refused('bad-labels') : done({ fields: raw, id: raw.id, named })
}

function readSteps(raw: unknown, ids: Set<string>): Result<readonly ScriptStep[], GuidanceProblem> {
  if (!Array.isArray(raw) || raw.length > MOST_STEPS) return refused('bad-step')
  const steps: ScriptStep[] = []
  for (const each of raw) {
    if (!isRecordValue(each) || typeof each.id !== 'string' || !ID.test(each.id)) return refused('bad-step')
    const words = body(each.text)
    const isRequired = flag(each.isRequired ?? false)
    const saidWhen = listOf(text(200), MOST_PHRASES)(each.saidWhen ?? [])
    const demand = each.demand === undefined ? '' : text(80)(each.demand)
    const name = each.name === undefined ? 'none' : labels(each.name)
    if (words === undefined || isRequired === undefined || saidWhen === undefined || demand === undefined || name === undefined) return refused('bad-step')
    if (hasUnknownVariable(words)) return refused('unknown-variable')
    if (ids.has(each.id)) return refused('step-twice')
    ids.add(each.id)
    steps.push({ id: each.id, text: words, isRequired, saidWhen, ...(name !== 'none' && { name }), ...(demand !== '' && { demand }) })
  }
  return done(steps)
}

function byLanguage(raw: unknown): Readonly<Record<Language, readonly string[]>> | undefined {
  if (!isRecordValue(raw) || Object.keys(raw).some((name) => !LANGUAGES.some((language) => language === name))) return undefined
  const [cn, tw, en] = LANGUAGES.map((language) => phrases(raw[language] ?? []))
  return cn && tw && en && { 'zh-CN': cn, 'zh-TW': tw, en }
}

function hasUnknownVariable(words: Labels, except: readonly TextVariable[] = []): boolean {
  const known = TEXT_VARIABLES.filter((each) => !except.includes(each))
  return LANGUAGES.some((language) => gapsIn(words[language]).some((name) => !known.some((each) => each === name)))
}
