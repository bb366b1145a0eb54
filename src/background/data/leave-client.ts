import { setAlarm } from '../../adapters/browser/alarms'
import { changeSettings } from '../../adapters/browser/settings-storage'
import { webSegmentCrypto } from '../../adapters/segments/web-segment-crypto'
import { allowBack, beginLeaving } from '../../adapters/store/leaving/begin-leaving'
import { forgetPracticeOf } from '../../adapters/store/practice/forget-practice'
import { goOnLeaving } from '../../adapters/store/leaving/go-on-leaving'
import { linesOfVault } from '../../adapters/store/leaving/lines-of-vault'
import { readDefinitions } from '../../adapters/store/read/read-definitions'
import type { EpochMs, LineId } from '../../core/contract/ids'
import { done, refused } from '../../core/contract/result'
import type { Settings, SiteProfile } from '../../core/contract/settings'
import { clientName, isNameTyped } from '../../core/leaving/client-name'
import { agentOf } from '../../core/settings/agent-of'
import { mayLetGo } from '../../core/settings/role-of'
import { DEFAULT_SETTINGS } from '../../core/settings/settings-with-policy'
import type { Desk } from '../desk'
import type { Handler } from '../handlers'
import { forgetCopies } from '../paste/forget-copies'
import { refreshScene } from '../pop/refresh-scene'
import { takePublished, tellProfiles } from '../sites/tell-profile'

/** Well within what the browser lets a worker run for one event. */
const LONGEST_RUN_MS = 20_000
const GOES_ON_AFTER_MS = 60_000

/** Destroys the client's keys; what they sealed is removed by the page's thread, or by this worker if that is closed. */
export const leaveClient: Handler<'client/leave'> = async (desk, { vault, typed, exportedManifest }) => {
  const { store, settings } = desk
  if (!mayLetGo(settings)) return refused('not-an-admin')
  const row = await store.db.vaults.get(vault)
  if (row === undefined) return refused('no-such-client')
  const lines = await linesOfVault(store, row)
  // The next reading of the policy would make them anew.
  if (settings.decided.lines.some(({ id }) => lines.some((line) => line.id === id))) return refused('line-decided')
  if (!isNameTyped(typed, clientName(lines, settings.language, row.client))) return refused('other-name')
  const begun = await beginLeaving(store, { vault, agent: agentOf(settings), exportedManifest })
  if (!begun.ok) return begun
  const gone = new Set(lines.map(({ id }) => id))
  const [next] = (await readDefinitions(store, 'line')).filter(({ id, retiredAt }) => retiredAt === undefined && !gone.has(id))
  const changed = await changeSettings((chosen) => withoutLines(chosen, gone, next?.id))
  await forgetCopies(desk, vault)
  await setAlarm('leaving', (desk.now() + GOES_ON_AFTER_MS) as EpochMs)
  await takePublished({ ...desk, settings: changed })
  await tellProfiles({ ...desk, settings: changed }, changed)
  await refreshScene({ ...desk, settings: changed }, [])
  return done(undefined)
}

/** Whoever works for that client works for another, or sets the desk up anew. */
function withoutLines({ sites, ...chosen }: Settings, gone: ReadonlySet<LineId>, next: LineId | undefined): Settings {
  const settings: Settings = { ...chosen, sites: Object.fromEntries(Object.entries(sites).map(([origin, profile]) => [origin, withoutLine(profile, gone)])) }
  if (!gone.has(settings.line)) return settings
  if (next !== undefined) return { ...settings, line: next }
  const { shift: _, ...rest } = settings
  return { ...rest, line: DEFAULT_SETTINGS.line, isSetUp: false }
}

function withoutLine({ line, ...profile }: SiteProfile, gone: ReadonlySet<LineId>): SiteProfile {
  return line === undefined || gone.has(line) ? profile : { ...profile, line }
}

/** What a closed page or a killed worker left to do: at each wake, and by the alarm until all is gone. */
export async function goOnLeavingClients(desk: Desk): Promise<void> {
  const endsAt = desk.now() + LONGEST_RUN_MS
  const ended = await goOnLeaving(desk.store, webSegmentCrypto, { isEnough: () => desk.now() > endsAt, forgetElsewhere: (lines) => forgetPracticeOf(desk.store, lines) })
  if (!ended.ok || ended.value !== 'done') await setAlarm('leaving', (desk.now() + GOES_ON_AFTER_MS) as EpochMs)
}

export const allowClientBack: Handler<'client/allow-back'> = async ({ store, settings }, { vault }) => {
  if (!mayLetGo(settings)) return refused('not-an-admin')
  return await allowBack(store, vault, agentOf(settings))
}
