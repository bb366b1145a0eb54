import { amount, flag, integer, listOf, oneOf, optional, record, text, type Decoder } from './decode'
import type { ModelProfileId } from './ids'
import { CURRENCIES, MODEL_USES } from './models'

export const MOST_MODEL_PROFILES = 12
const SHORTEST_TIMEOUT_MS = 1000
/** A suggestion that comes later helps nobody in a call; a summary may take its time. */
const LONGEST_TIMEOUT_MS = 120_000
const MOST_TOKENS_A_DAY = 1_000_000_000
const MOST_MONEY = 1_000_000

const profile = text<ModelProfileId>(64)
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

const fromDesk = <Body>(body: Decoder<Body>) => ({ from: ['desk'], body }) as const

/** About models; all of them come from our own pages at the top of their tab. */
export const MODEL_MESSAGES = {
  /** A new one, or a change. `key`: absent stays, empty goes. Of a profile that the policy gives only the key is taken. */
  'model/save-profile': fromDesk(record({ id: optional(profile), ...MODEL_PROFILE_FIELDS, key: optional(text(400)) })),
  /** With its key and its counts. */
  'model/forget-profile': fromDesk(record({ profile })),
  'model/switch': fromDesk(record({ isOn: flag })),
  /** Which profile answers for what; what is not named is done without a model. */
  'model/choose': fromDesk(record({ uses: listOf(record({ use: oneOf(...MODEL_USES), profile }), MODEL_USES.length) })),
  /** One small question about nobody, and what came of it. */
  'model/try': fromDesk(record({ profile })),
} as const
