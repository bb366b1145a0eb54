import { done, refused, type Result } from '../contract/result'
import type { ModelProfile, ModelTrouble, ModelUse } from '../contract/models'
import type { Settings } from '../contract/settings'

/** The profile that answers for this use, or why it is done without a model. */
export function modelFor({ models, decided }: Pick<Settings, 'models' | 'decided'>, use: ModelUse): Result<ModelProfile, Extract<ModelTrouble, 'forbidden' | 'switched-off' | 'no-profile'>> {
  if (decided.models?.isForbidden) return refused('forbidden')
  if (!models.isOn) return refused('switched-off')
  const profile = models.profiles.find(({ id }) => id === models.uses[use])
  return profile ? done(profile) : refused('no-profile')
}
