import { changeSettings } from '../../adapters/browser/settings-storage'
import { done, refused } from '../../core/contract/result'
import type { Settings } from '../../core/contract/settings'
import { isTimeZone } from '../../core/settings/is-time-zone'
import { mayEdit } from '../../core/settings/role-of'
import type { Handler } from '../handlers'
import { refreshScene } from '../pop/refresh-scene'
import { tellProfiles } from '../sites/tell-profile'

export const applySettings: Handler<'settings/change'> = async (desk, changes) => {
  if (changes.timeZone !== undefined && !isTimeZone(changes.timeZone)) return refused('malformed')
  if (changes.pasteGuard !== undefined && !mayEdit(desk.settings)) return refused('read-only')
  const settings = await changeSettings((chosen): Settings => ({ ...chosen, ...(changes as Partial<Settings>) }))
  if (changes.pasteGuard !== undefined) await tellProfiles({ ...desk, settings }, settings)
  await refreshScene({ ...desk, settings }, [])
  return done(undefined)
}

/** Where the agent put the pop: it comes back there on this page. */
export const rememberPopPlace: Handler<'pop/move'> = async (_desk, popPlace, { site }) => {
  await changeSettings((chosen) => ({ ...chosen, popPlaces: { ...chosen.popPlaces, [site]: popPlace } }))
  return done(undefined)
}
