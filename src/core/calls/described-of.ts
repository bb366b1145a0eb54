import type { Call, Described, Leg } from './call'

/**
 * Who is at the other end. In this order:
 *
 * 1. a leg that took over another from its first sign on: the caller whom a colleague handed over. (One that was a call of
 *    its own first is the colleague whom this agent asked before handing over: the customer stays the customer.);
 * 2. with a number over without; the stronger source;
 * 3. the leg that was answered; the earliest: the consulted colleague comes later.
 */
export function describedOf<Sealed>(call: Pick<Call<Sealed>, 'legs'>): Described<Sealed> | undefined {
  return call.legs.reduce<Leg<Sealed> | undefined>((best, leg) => (!best || isBetter(leg, best) ? leg : best), undefined)?.described
}

function isBetter(a: Leg, b: Leg): boolean {
  if (!a.described || !b.described) return a.described !== undefined
  const handedOver = Number(isHandedOver(a)) - Number(isHandedOver(b))
  if (handedOver !== 0) return handedOver > 0
  if (a.described.hasNumber !== b.described.hasNumber) return a.described.hasNumber
  if (a.described.strength !== b.described.strength) return a.described.strength > b.described.strength
  if (isHandedOver(a)) return a.startedAt > b.startedAt
  const answered = Number(a.answeredAt !== undefined) - Number(b.answeredAt !== undefined)
  return answered !== 0 ? answered > 0 : a.startedAt < b.startedAt
}

const isHandedOver = (leg: Leg): boolean =>
  leg.described?.hasNumber === true && leg.replacesSince !== undefined && leg.replacesSince <= leg.startedAt
