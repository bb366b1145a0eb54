import { MODEL_USES, type DecidedModels, type ModelProfile, type ModelSettings } from '../contract/models'

export const NO_MODELS: ModelSettings = { isOn: false, profiles: [], uses: {}, keyEnds: {} }

/** What a policy says of models: that there are none, or some that are there without anybody having written them. */
export interface GivenModels {
  readonly isForbidden: boolean
  readonly profiles: readonly ModelProfile[]
}

/**
 * The models under a policy. Forbidden, there are none. Given profiles come first, and serve every use that nothing was chosen
 * for; they do not switch anything on: that is for whoever has read what leaves the machine.
 */
export function modelsUnderPolicy(chosen: ModelSettings, { isForbidden, profiles: given }: GivenModels): ModelSettings {
  if (isForbidden) return NO_MODELS
  const profiles = [...given, ...chosen.profiles.filter(({ id }) => !given.some((each) => each.id === id))]
  const uses = MODEL_USES.flatMap((use) => {
    const asked = chosen.uses[use]
    const profile = profiles.find(({ id }) => id === asked) ?? (asked === undefined ? given[0] : undefined)
    return profile ? [[use, profile.id] as const] : []
  })
  return { ...chosen, profiles, uses: Object.fromEntries(uses) }
}

/** Absent: the policy says nothing of models. */
export function decidedModels({ isForbidden, profiles }: GivenModels): DecidedModels | undefined {
  return isForbidden || profiles.length > 0 ? { isForbidden, given: profiles.map(({ id }) => id) } : undefined
}
