import { amount, integer, oneOf, optional, record, text } from '../contract/decode'
import type { ModelProfileId } from '../contract/ids'
import { MODEL_PROFILE_FIELDS } from '../contract/model-profile-fields'
import { CURRENCIES, type ModelProfile } from '../contract/models'
import { DEFAULT_MODEL_TIMEOUT_MS } from '../models/model-timeout'
import { readModelAddress } from '../models/read-model-address'

const { name, baseUrl, model, timeoutMs } = MODEL_PROFILE_FIELDS
const price = amount(0, 1_000_000)
const decodeModel = record({
  id: text(48), name, baseUrl, model, timeoutSeconds: optional(integer(1, 120)), dailyTokens: optional(integer(1, 1_000_000_000)), dailyCost: optional(price),
  currency: optional(oneOf(...CURRENCIES)), pricePerMillionIn: optional(price), pricePerMillionOut: optional(price),
})

/** One model as a policy names it; its id is marked, so that it is never mistaken for one that was written here. */
export function readGivenModel(row: Readonly<Record<string, unknown>>): ModelProfile | undefined {
  const given = decodeModel(row)
  const address = given && readModelAddress(given.baseUrl)
  if (!given || !address || given.id === '' || given.name.trim() === '' || given.model.trim() === '') return undefined
  const { dailyTokens, dailyCost, currency, pricePerMillionIn = 0, pricePerMillionOut = 0, timeoutSeconds } = given
  return {
    id: `given:${given.id}` as ModelProfileId, name: given.name.trim(), baseUrl: address, model: given.model.trim(),
    timeoutMs: timeoutMs((timeoutSeconds ?? 0) * 1000) ?? DEFAULT_MODEL_TIMEOUT_MS,
    dailyCap: { ...(dailyTokens !== undefined && { tokens: dailyTokens }), ...(dailyCost !== undefined && { cost: dailyCost }) },
    ...(currency && { price: { currency, perMillionIn: pricePerMillionIn, perMillionOut: pricePerMillionOut } }),
  }
}
