import { changeSettings } from '../../adapters/browser/settings-storage'
import { NO_MODEL } from '../../core/contract/models'
import { done, refused } from '../../core/contract/result'
import type { Handler } from '../handlers'

export const switchModels: Handler<'model/switch'> = async ({ settings }, { isOn }) => {
  if (isOn && settings.decided.models?.isForbidden) return refused('not-allowed')
  await changeSettings((chosen) => ({ ...chosen, models: { ...chosen.models, isOn } }))
  return done(undefined)
}

/** Only profiles that there are; a use that is not named is done without a model. */
export const chooseModels: Handler<'model/choose'> = async ({ settings }, { uses }) => {
  if (!uses.every(({ profile }) => profile === NO_MODEL || settings.models.profiles.some(({ id }) => id === profile))) return refused('malformed')
  await changeSettings((chosen) => ({ ...chosen, models: { ...chosen.models, uses: Object.fromEntries(uses.map(({ use, profile }) => [use, profile])) } }))
  return done(undefined)
}
