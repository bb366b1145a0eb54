import { modelKeys } from '../../adapters/browser/model-keys'
import { changeSettings } from '../../adapters/browser/settings-storage'
import { forgetModelDays } from '../../adapters/store/model-days'
import type { ModelProfileId } from '../../core/contract/ids'
import { MOST_MODEL_PROFILES } from '../../core/contract/model-profile-fields'
import { MODEL_USES, type ModelProfile, type ModelSettings } from '../../core/contract/models'
import { done, refused } from '../../core/contract/result'
import { endOfKey } from '../../core/models/end-of-key'
import { originOfModel, readModelAddress } from '../../core/models/read-model-address'
import type { Handler } from '../handlers'
import { keepKey } from './keep-key'

/** The key goes to its own record and is never told again. A server that moves elsewhere does not take the key along. */
export const saveModelProfile: Handler<'model/save-profile'> = async ({ settings, newId }, { id, key, ...written }) => {
  const { models, decided } = settings
  if (decided.models?.isForbidden) return refused('not-allowed')
  const baseUrl = readModelAddress(written.baseUrl)
  const known = models.profiles.find((each) => each.id === id)
  const isGiven = known !== undefined && decided.models?.given.includes(known.id) === true
  const isNew = known === undefined
  if (isGiven && key === undefined) return refused('not-allowed')
  if (!baseUrl || written.name.trim() === '' || written.model.trim() === '' || (id !== undefined && isNew) || (isNew && models.profiles.length >= MOST_MODEL_PROFILES)) return refused('malformed')
  const profile: ModelProfile = { ...written, id: known?.id ?? (newId() as ModelProfileId), name: written.name.trim(), baseUrl, model: written.model.trim() }
  const hasMoved = known !== undefined && !isGiven && originOfModel(known.baseUrl) !== originOfModel(baseUrl)
  const newKey = await keepKey(profile.id, key, hasMoved)
  await changeSettings((chosen) => ({ ...chosen, models: withKeyEnd(isGiven ? chosen.models : withProfile(chosen.models, profile), profile.id, newKey) }))
  return done({ profile: profile.id })
}

/** With its key and its counts; what it answered for is done without a model. */
export const forgetModelProfile: Handler<'model/forget-profile'> = async ({ store, settings }, { profile }) => {
  if (settings.decided.models?.given.includes(profile)) return refused('not-allowed')
  await modelKeys.clear(profile)
  const forgotten = await forgetModelDays(store, profile)
  if (!forgotten.ok) return forgotten
  await changeSettings((chosen) => ({ ...chosen, models: withKeyEnd(withoutProfile(chosen.models, profile), profile, '') }))
  return done(undefined)
}

/** The first one serves every use. */
function withProfile(models: ModelSettings, profile: ModelProfile): ModelSettings {
  const isFirst = models.profiles.length === 0
  const isKnown = models.profiles.some(({ id }) => id === profile.id)
  return {
    ...models,
    profiles: isKnown ? models.profiles.map((each) => (each.id === profile.id ? profile : each)) : [...models.profiles, profile],
    uses: isFirst ? Object.fromEntries(MODEL_USES.map((use) => [use, models.uses[use] ?? profile.id])) : models.uses,
  }
}

function withoutProfile(models: ModelSettings, profile: ModelProfileId): ModelSettings {
  return {
    ...models, profiles: models.profiles.filter(({ id }) => id !== profile),
    uses: Object.fromEntries(MODEL_USES.flatMap((use) => (models.uses[use] === undefined || models.uses[use] === profile ? [] : [[use, models.uses[use]] as const]))),
  }
}

/** Absent: as it was. */
function withKeyEnd(models: ModelSettings, profile: ModelProfileId, key: string | undefined): ModelSettings {
  if (key === undefined) return models
  const { [profile]: _gone, ...kept } = models.keyEnds
  return { ...models, keyEnds: key === '' ? kept : { ...kept, [profile]: endOfKey(key) } }
}
