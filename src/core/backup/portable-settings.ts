import { dictionaryOf, integer, listOf, oneOf, optional, record, text, type Decoded } from '../contract/decode'
import type { LineId, PageOrigin, SiteId, TeamId } from '../contract/ids'
import type { Settings } from '../contract/settings'
import { regions } from '../customers/region'

const days = integer(1, 36_500)

/** What of the settings is the contact center's, and goes with its data. Who sits at the desk and what this browser allowed stays. */
export const decodePortableSettings = record({
  region: oneOf(...regions), timeZone: text(64), site: text<SiteId>(64), team: text<TeamId>(64), line: text<LineId>(64),
  sharedNumbers: listOf(text(64), 1000), ownNumbers: listOf(text(64), 1000),
  /** Before there were transcripts, nothing was said of how long they are kept. */
  retentionDays: record({ contacts: days, customers: days, receipts: days, drafts: days, transcripts: optional(days) }),
  /** X- headers (lower case) of each site → fact of the call. The sites themselves are switched on again by a click. */
  headerMaps: dictionaryOf(
    dictionaryOf(oneOf('queue', 'waitSeconds', 'ivrPath', 'botQuestion', 'skillGroup', 'pbxCallId', 'recordingUrl'), 24, 64), 200, 300,
  ),
})
export type PortableSettings = Decoded<typeof decodePortableSettings>

export function portableSettings({ region, timeZone, site, team, line, sharedNumbers, ownNumbers, retentionDays, sites }: Settings): PortableSettings {
  const headerMaps = Object.fromEntries(Object.entries(sites).map(([origin, profile]) => [origin, profile.headerMap]))
  return { region, timeZone, site, team, line, sharedNumbers, ownNumbers, retentionDays, headerMaps }
}

/** Sites that are known here keep their state; others come as switched off. */
export function withPortableSettings(settings: Settings, { headerMaps, ...portable }: PortableSettings): Settings {
  const sites = Object.entries(headerMaps).map(([origin, headerMap]) => {
    const here = settings.sites[origin as PageOrigin] ?? { isOn: false, frameOrigins: [] }
    return [origin, { ...here, headerMap }] as const
  })
  const retentionDays = { ...settings.retentionDays, ...portable.retentionDays }
  return { ...settings, ...portable, retentionDays, sites: { ...settings.sites, ...Object.fromEntries(sites) } }
}
