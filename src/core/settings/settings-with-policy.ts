import { LANGUAGES } from '../contract/definitions'
import { listOf, oneOf, optional, record, text, flag, type Decoder } from '../contract/decode'
import type { AgentId, LineId, PageOrigin, SiteId, TeamId } from '../contract/ids'
import { decodeDomProfile, decodeUrlPopPattern } from '../contract/site-profile'
import { regions } from '../customers/region'
import type { Settings, SiteProfile } from '../contract/settings'

export const DEFAULT_SETTINGS: Settings = {
  v: 1,
  isSetUp: false,
  language: 'en',
  region: 'CN',
  timeZone: 'UTC',
  site: 'site' as SiteId,
  team: 'team' as TeamId,
  line: 'line' as LineId,
  sites: {},
  isPopOn: true,
  sharedNumbers: [],
  ownNumbers: [],
  popPlaces: {},
  theme: 'system',
  retentionDays: { contacts: 730, customers: 730, receipts: 90, drafts: 30 },
}

export const EMPTY_SITE: SiteProfile = { isOn: true, frameOrigins: [], headerMap: {} }

/** What an enterprise policy may set (`storage.managed`); the same words as assets/managed-schema.json. */
const POLICY_FIELDS = {
  language: oneOf(...LANGUAGES),
  region: oneOf(...regions),
  timeZone: text(64),
  site: text<SiteId>(64),
  team: text<TeamId>(64),
  line: text<LineId>(64),
  agentNumber: text(40),
  agentName: text(120),
  isPopOn: flag,
  sharedNumbers: listOf(text(64), 1000),
  ownNumbers: listOf(text(64), 1000),
  sites: listOf(
    record({
      origin: text<PageOrigin>(300), frameOrigins: optional(listOf(text<PageOrigin>(300), 32)),
      urlPop: optional(decodeUrlPopPattern), domProfile: optional(decodeDomProfile),
    }),
    200,
  ),
} as const

/** Settings under a policy: each field by itself, so that one that is malformed does not undo the others. */
export function withPolicy(chosen: Settings, policy: Readonly<Record<string, unknown>>): Settings {
  const read = <K extends keyof typeof POLICY_FIELDS>(name: K) =>
    (POLICY_FIELDS[name] as Decoder<NonNullable<ReturnType<(typeof POLICY_FIELDS)[K]>>>)(policy[name])
  const agentNumber = read('agentNumber')
  const sites = read('sites') ?? []
  const told = {
    language: read('language'), region: read('region'), timeZone: read('timeZone'), site: read('site'), team: read('team'), line: read('line'),
    isPopOn: read('isPopOn'), sharedNumbers: read('sharedNumbers'), ownNumbers: read('ownNumbers'),
    agent: agentNumber && !chosen.agent ? { id: agentIdOf(agentNumber), number: agentNumber, name: read('agentName') ?? agentNumber } : undefined,
  }
  const given = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) as Partial<Settings>
  return { ...chosen, ...given, sites: { ...chosen.sites, ...sitesOf(chosen, sites) } }
}

/** An agent is known by the number the contact center gave; the same number is the same agent on every desk. */
export function agentIdOf(agentNumber: string): AgentId {
  return `agent:${agentNumber.trim().toLowerCase()}` as AgentId
}

/** A policy's profile is the site's; where it has none, what was taught here stays. */
function sitesOf(chosen: Settings, sites: readonly (Partial<SiteProfile> & { readonly origin: PageOrigin })[]): Record<PageOrigin, SiteProfile> {
  return Object.fromEntries(
    sites.map(({ origin, ...given }) => [origin, { ...EMPTY_SITE, ...chosen.sites[origin], ...given }]),
  ) as Record<PageOrigin, SiteProfile>
}
