import { changeSettings } from '../../adapters/browser/settings-storage'
import { done } from '../../core/contract/result'
import type { Settings } from '../../core/contract/settings'
import type { Handler } from '../handlers'
import { refreshScene } from '../pop/refresh-scene'

export const applySettings: Handler<'settings/change'> = async (desk, changes) => {
  const settings = await changeSettings((chosen): Settings => ({ ...chosen, ...(changes as Partial<Settings>) }))
  await refreshScene({ ...desk, settings }, [])
  return done(undefined)
}

/** Where the agent put the pop: it comes back there on this page. */
export const rememberPopPlace: Handler<'pop/move'> = async (_desk, popPlace, { site }) => {
  await changeSettings((chosen) => ({ ...chosen, popPlaces: { ...chosen.popPlaces, [site]: popPlace } }))
  return done(undefined)
}
