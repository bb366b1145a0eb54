import { flag, isRecordValue, listOf, oneOf, optional, record, text, type Decoder } from '../contract/decode'
import { LANGUAGES, type Labels } from '../contract/definitions'
import { LINE_EXTRAS } from '../contract/line-of-business'
import type { AgentId, LineId, PageOrigin, SiteId, TeamId } from '../contract/ids'
import { ROLES, type AgentProfile, type GivenLine, type GivenPart, type SiteProfile } from '../contract/settings'
import { decodeDomProfile, decodeHeaderMap, decodeTranscriptProfile, decodeUrlPopPattern, EMPTY_DOM_PROFILE, EMPTY_TRANSCRIPT_PROFILE } from '../contract/site-profile'
import { regions } from '../customers/region'
import { LONGEST_KEY_CODE, readKeyCode } from '../segments/key-code'
import { headerMapOf } from './header-map-of'
import { isTimeZone } from './is-time-zone'
import { readGivenModel } from './read-given-model'
import { readGivenTeam } from './read-given-team'
import { readSiteAddress } from './read-site-address'

export interface GivenSite {
  readonly origin: PageOrigin
  readonly frameOrigins: readonly PageOrigin[]
  /** The parts of the profile that the policy names; the others stay the agent's. */
  readonly profile: Partial<Pick<SiteProfile, GivenPart>>
}

const MAX_SITES = 200
const MAX_LINES = 50
const MAX_MODELS = 12

/** What an enterprise policy may set (`storage.managed`); the same words as assets/managed-schema.json. */
const FIELDS = {
  language: oneOf(...LANGUAGES),
  region: oneOf(...regions),
  timeZone: text(64),
  site: text<SiteId>(64),
  team: text<TeamId>(64),
  line: text<LineId>(64),
  lineName: text(80),
  agentNumber: text(40),
  agentName: text(120),
  isPopOn: flag,
  sharedNumbers: listOf(text(64), 1000),
  ownNumbers: listOf(text(64), 1000),
  role: oneOf(...ROLES),
  isPersonalShared: flag,
  mayUseModels: flag,
  mayListen: flag,
  trustedRoot: text(400),
  segmentKey: text(LONGEST_KEY_CODE),
} as const

const readLineId = text<LineId>(64)
const decodeOrigins = listOf(text(300), 32)
const label = text(80)
const decodeLine = record({
  id: text<LineId>(64), name: label, labels: optional(record({ 'zh-CN': optional(label), 'zh-TW': optional(label), en: optional(label) })),
  dialledNumbers: optional(listOf(text(64), 200)), vault: LINE_EXTRAS.vault,
})
const decodeMark = record({ colour: LINE_EXTRAS.colour })
const decodeDays = record({ retentionDays: LINE_EXTRAS.retentionDays })

export type Policy = ReturnType<typeof readPolicy>

/** Each field by itself, and each row of a list: one that is malformed does not undo the others. */
export function readPolicy(given: Readonly<Record<string, unknown>>) {
  const read = <K extends keyof typeof FIELDS>(name: K) => {
    const value = (FIELDS[name] as Decoder<NonNullable<ReturnType<(typeof FIELDS)[K]>>>)(given[name])
    return value === '' ? undefined : value
  }
  const timeZone = read('timeZone')
  return {
    language: read('language'), region: read('region'), timeZone: timeZone !== undefined && isTimeZone(timeZone) ? timeZone : undefined,
    site: read('site'), team: read('team'), isPopOn: read('isPopOn'), sharedNumbers: read('sharedNumbers'), ownNumbers: read('ownNumbers'), role: read('role'), isPersonalShared: read('isPersonalShared'),
    agent: agentOf(read('agentNumber')?.trim(), read('agentName')?.trim()), line: read('line'),
    lines: linesOf(given.lines, read('line'), read('lineName')),
    sites: rowsOf(given.sites, MAX_SITES, readSite),
    isListeningForbidden: read('mayListen') === false, trustedRoot: read('trustedRoot'), segmentKey: keyCodeOf(read('segmentKey')),
    models: { isForbidden: read('mayUseModels') === false, profiles: rowsOf(given.models, MAX_MODELS, readGivenModel) },
    ways: readGivenTeam(given),
  }
}

/** An agent is known by the number the contact center gave; the same number is the same agent on every desk. */
export function agentIdOf(agentNumber: string): AgentId {
  return `agent:${agentNumber.trim().toLowerCase()}` as AgentId
}

/** The number behind an agent's id, to be shown. Undefined where nobody was on shift, or a file did not say who it was. */
export function agentNumberOf(agent: string): string | undefined {
  const number = agent.replace(/^agent:/, '')
  return number === UNNAMED_AGENT || number === 'nobody' ? undefined : number
}

/** The agent of imported contacts whose file names nobody: they must not count as those of the one who imports. */
export const UNNAMED_AGENT = 'unknown'

function agentOf(number: string | undefined, name: string | undefined): AgentProfile | undefined {
  return number ? { id: agentIdOf(number), number, name: name || number } : undefined
}

/** One that is none names nobody. */
const keyCodeOf = (written: string | undefined): string | undefined => (written !== undefined && readKeyCode(written) ? written : undefined)

/** A line that is named by itself is a list of one. */
function linesOf(given: unknown, line: LineId | undefined, lineName: string | undefined): readonly GivenLine[] {
  const listed = rowsOf(given, MAX_LINES, readLine)
  if (line === undefined || listed.some(({ id }) => id === line)) return listed
  return [...listed, { id: line, labels: labelsOf(lineName ?? line), dialledNumbers: [] }]
}

function readLine(row: Readonly<Record<string, unknown>>): GivenLine | undefined {
  const { vault, ...others } = row
  // A client that cannot be read is none to be put together with the others; one that is left empty is not named.
  const line = decodeLine(typeof vault === 'string' && vault.trim() === '' ? others : row)
  if (!line || line.id === '' || line.name.trim() === '') return undefined
  const { id, name, labels, dialledNumbers = [], ...named } = line
  return { id, labels: { ...labelsOf(name.trim()), ...labels }, dialledNumbers, ...named, ...decodeMark(row), ...decodeDays(row) }
}

function readSite(row: Readonly<Record<string, unknown>>): GivenSite | undefined {
  const origin = typeof row.origin === 'string' ? readSiteAddress(row.origin) : undefined
  if (!origin) return undefined
  const headerMap = decodeHeaderMap(row.headerMap)
  // Lists that the policy leaves out are empty.
  const urlPop = isRecordValue(row.urlPop) ? decodeUrlPopPattern({ callerParameters: [], dialledParameters: [], callIdParameters: [], ...row.urlPop }) : undefined
  const domProfile = isRecordValue(row.domProfile) ? decodeDomProfile({ ...EMPTY_DOM_PROFILE, ...row.domProfile }) : undefined
  const line = readLineId(row.line)
  const transcript = isRecordValue(row.transcript) ? decodeTranscriptProfile({ ...EMPTY_TRANSCRIPT_PROFILE, ...row.transcript }) : undefined
  return {
    origin, frameOrigins: (decodeOrigins(row.frameOrigins) ?? []).flatMap((each) => readSiteAddress(each) ?? []),
    profile: { ...(headerMap && { headerMap: headerMapOf(headerMap) }), ...(urlPop && { urlPop }), ...(domProfile && { domProfile }), ...(transcript && { transcript }), ...(line && { line }) },
  }
}

function rowsOf<T>(given: unknown, most: number, read: (row: Readonly<Record<string, unknown>>) => T | undefined): readonly T[] {
  if (!Array.isArray(given)) return []
  return given.slice(0, most).filter(isRecordValue).flatMap((row) => read(row) ?? [])
}

function labelsOf(name: string): Labels {
  return { 'zh-CN': name, 'zh-TW': name, en: name }
}
