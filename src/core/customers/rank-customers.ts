import type { CustomerId, E164, EpochMs } from '../contract/ids'

export interface CandidateCustomer {
  readonly id: CustomerId
  /** `name` and `vip` are carried for the screen; they never decide. */
  readonly name?: string
  readonly vip?: boolean
  readonly numbers: readonly { readonly e164: E164; readonly raw?: string }[]
  readonly externalIds?: readonly string[]
  readonly lastContactAt?: EpochMs
}

export interface RankedCustomer {
  readonly customerId: CustomerId
  /** The number by which the customer was found; missing when found by another system's id. */
  readonly e164?: E164
}

/** Those with a fitting number, each once: the remembered choice, then the most recent contact, then by id so that the order never jumps. */
export function rankCustomers(
  candidates: readonly CandidateCustomer[],
  remembered: CustomerId | undefined,
  fits?: (e164: E164) => boolean,
): readonly RankedCustomer[] {
  const ranked = [...candidates].sort(
    (a, b) =>
      Number(b.id === remembered) - Number(a.id === remembered) ||
      (b.lastContactAt ?? 0) - (a.lastContactAt ?? 0) ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  )
  const found = new Map<CustomerId, RankedCustomer>()
  for (const { id, numbers } of ranked) {
    // The smallest, not the first stored: the answer must not hang on the order of a list.
    const e164 =
      fits &&
      numbers
        .map(number => number.e164)
        .filter(fits)
        .sort()[0]
    if (!found.has(id) && (e164 || !fits)) found.set(id, { customerId: id, ...(e164 ? { e164 } : {}) })
  }
  return [...found.values()]
}
