import type { EpochMs, ModelProfileId } from '../contract/ids'
import type { DailyCap, ModelPrice, ModelUsage } from '../contract/models'

/** What one profile used on one day. */
export interface ModelDay {
  readonly profile: ModelProfileId
  /** The first moment of the day, by the contact center's clock. */
  readonly day: EpochMs
  readonly requests: number
  /** Of those: the server told no count, and we guessed. */
  readonly guessed: number
  readonly tokensIn: number
  readonly tokensOut: number
  /** Millionths of the currency: tokens times the price per million, so nothing is rounded away. */
  readonly costMicros: number
}

export const emptyModelDay = (profile: ModelProfileId, day: EpochMs): ModelDay => ({
  profile, day, requests: 0, guessed: 0, tokensIn: 0, tokensOut: 0, costMicros: 0,
})

export function addUsage(day: ModelDay, { tokensIn, tokensOut, isEstimated }: ModelUsage, price: ModelPrice | undefined): ModelDay {
  return {
    ...day,
    requests: day.requests + 1,
    guessed: day.guessed + (isEstimated ? 1 : 0),
    tokensIn: day.tokensIn + tokensIn,
    tokensOut: day.tokensOut + tokensOut,
    costMicros: day.costMicros + costMicros(tokensIn, tokensOut, price),
  }
}

/** Whether this question may still be asked: what it sends, and the longest answer it allows, must fit under the cap. */
export function isUnderCap(day: ModelDay, cap: DailyCap, price: ModelPrice | undefined, asked: { readonly tokensIn: number; readonly mostTokensOut: number }): boolean {
  const tokens = day.tokensIn + day.tokensOut + asked.tokensIn + asked.mostTokensOut
  const micros = day.costMicros + costMicros(asked.tokensIn, asked.mostTokensOut, price)
  return tokens <= (cap.tokens ?? Infinity) && (price === undefined || micros <= (cap.cost ?? Infinity) * MICROS)
}

export const MICROS = 1_000_000

function costMicros(tokensIn: number, tokensOut: number, price: ModelPrice | undefined): number {
  return price === undefined ? 0 : Math.round(tokensIn * price.perMillionIn + tokensOut * price.perMillionOut)
}
