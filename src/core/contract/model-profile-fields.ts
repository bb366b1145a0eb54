import { amount, integer, oneOf, optional, record, text } from './decode'
import { CURRENCIES } from './models'

export const MOST_MODEL_PROFILES = 12
const SHORTEST_TIMEOUT_MS = 1000
/** A suggestion that comes later helps nobody in a call; a summary may take its time. */
const LONGEST_TIMEOUT_MS = 120_000
const MOST_TOKENS_A_DAY = 1_000_000_000
const MOST_MONEY = 1_000_000

const price = record({ currency: oneOf(...CURRENCIES), perMillionIn: amount(0, MOST_MONEY), perMillionOut: amount(0, MOST_MONEY) })

/** What a profile is written with, by hand or by a policy. */
export const MODEL_PROFILE_FIELDS = {
  name: text(80),
  baseUrl: text(300),
  model: text(120),
  timeoutMs: integer(SHORTEST_TIMEOUT_MS, LONGEST_TIMEOUT_MS),
  dailyCap: record({ tokens: optional(integer(1, MOST_TOKENS_A_DAY)), cost: optional(amount(0, MOST_MONEY)) }),
  price: optional(price),
} as const
