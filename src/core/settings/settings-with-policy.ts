import type { LineId, PageOrigin, SiteId, TeamId } from '../contract/ids'
import type { DecidedField, Settings, SiteProfile } from '../contract/settings'
import { decidedModels, modelsUnderPolicy, NO_MODELS } from './models-under-policy'
import { given as withoutAbsent } from '../facts/given'
import { NO_AUDIO } from './no-audio'
import { readPolicy, type GivenSite, type Policy } from './policy'
import { publishedState, withPublished } from './published-sites'
import { decidedTeam, NO_TEAM, teamUnderPolicy } from './team-under-policy'

const DECIDED_FIELDS: readonly DecidedField[] = ['language', 'region', 'timeZone', 'site', 'team', 'line', 'isPopOn', 'sharedNumbers', 'ownNumbers', 'role', 'isPersonalShared']

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
  suggestionDial: 'practised',
  sharedNumbers: [],
  ownNumbers: [],
  popPlaces: {},
  theme: 'system',
  retentionDays: { contacts: 730, customers: 730, receipts: 90, drafts: 30, transcripts: 90 },
  isLockedAtShiftEnd: true,
  isPersonalShared: false,
  models: NO_MODELS,
  audio: NO_AUDIO,
  ways: NO_TEAM,
  decided: { fields: [], lines: [], sites: {} },
}

/** What was chosen here, also before a setting was there to choose. */
export function withDefaults(stored: Partial<Settings> | undefined): Settings {
  return {
    ...DEFAULT_SETTINGS, ...stored, retentionDays: { ...DEFAULT_SETTINGS.retentionDays, ...stored?.retentionDays },
    ways: { ...DEFAULT_SETTINGS.ways, ...stored?.ways },
  }
}

export const EMPTY_SITE: SiteProfile = { isOn: true, frameOrigins: [], headerMap: {} }

/** Settings under a policy: what it says wins, and is named in `decided`, so that it is shown as given and not asked. */
export function withPolicy(chosen: Settings, given: Readonly<Record<string, unknown>>): Settings {
  const policy = readPolicy(given)
  const { language, region, timeZone, site, team, isPopOn, sharedNumbers, ownNumbers, role, isPersonalShared } = policy
  const told = { language, region, timeZone, site, team, isPopOn, sharedNumbers, ownNumbers, role, isPersonalShared, line: lineOf(chosen, policy), ...agentOf(chosen, policy) }
  const models = decidedModels(policy.models)
  const ways = decidedTeam(policy.ways)
  const values = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) as Partial<Settings>
  return {
    ...chosen, ...values,
    sites: { ...withAllPublished(chosen), ...sitesOf(chosen, policy.sites) },
    models: modelsUnderPolicy(chosen.models, policy.models),
    audio: policy.isListeningForbidden ? NO_AUDIO : chosen.audio,
    ways: teamUnderPolicy(chosen.ways, policy.ways),
    decided: {
      fields: fieldsOf(told, policy), ...(policy.agent && { agent: policy.agent }), lines: policy.lines, sites: decidedParts(policy.sites), ...(chosen.published && { published: publishedStates(chosen) }),
      ...(models && { models }), ...(policy.isListeningForbidden && { audio: { isForbidden: true } as const }), ...(ways && { ways }), ...withoutAbsent({ trustedRoot: policy.trustedRoot, segmentKey: policy.segmentKey }),
    },
  }
}

/** One line is the line; of several the agent chooses, and until then it is the first. */
function lineOf(chosen: Settings, { line, lines }: Policy): LineId | undefined {
  if (line !== undefined) return line
  return lines.some(({ id }) => id === chosen.line) ? chosen.line : lines[0]?.id
}

/** Who is in the middle of a shift stays: what is under way is nobody else's. */
function agentOf(chosen: Settings, { agent }: Policy): Pick<Settings, 'agent'> {
  return agent && (!chosen.shift || chosen.shift.agent === agent.id) ? { agent } : {}
}

function fieldsOf(told: Partial<Record<DecidedField, unknown>>, { line, lines }: Policy): readonly DecidedField[] {
  const isLineOne = line !== undefined || lines.length === 1
  return DECIDED_FIELDS.filter((field) => (field === 'line' ? isLineOne : told[field] !== undefined))
}

/** A listed site is on, whatever was chosen here. Its profile's parts are the policy's where it names them; else what was taught here stays. */
function sitesOf(chosen: Settings, sites: readonly GivenSite[]): Settings['sites'] {
  return Object.fromEntries(
    sites.map(({ origin, frameOrigins, profile }) => {
      const known = withPublished(chosen.sites[origin] ?? EMPTY_SITE, chosen.published?.[origin])
      return [origin, { ...known, ...profile, isOn: true, frameOrigins: [...new Set([...known.frameOrigins, ...frameOrigins])] }] as const
    }),
  )
}

/** What packs say stands over what was taught here, and what a policy says over both. */
function withAllPublished({ sites, published }: Settings): Settings['sites'] {
  if (!published) return sites
  return Object.fromEntries(Object.entries(sites).map(([origin, own]) => [origin, withPublished(own, published[origin as PageOrigin])]))
}

function publishedStates({ sites, published = {} }: Settings): NonNullable<Settings['decided']['published']> {
  return Object.fromEntries(Object.entries(published).map(([origin, profile]) => [origin, publishedState(sites[origin as PageOrigin] ?? EMPTY_SITE, profile)]))
}

function decidedParts(sites: readonly GivenSite[]): Settings['decided']['sites'] {
  return Object.fromEntries(sites.map(({ origin, profile }) => [origin, Object.keys(profile)])) as Record<PageOrigin, readonly (keyof GivenSite['profile'])[]>
}
