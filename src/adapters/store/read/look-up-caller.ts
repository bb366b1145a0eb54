import { describedOf } from '../../../core/calls/fold-call'
import type { LineId } from '../../../core/contract/ids'
import type { Settings } from '../../../core/contract/settings'
import type { CallDescription } from '../../../core/facts/call-description'
import { unsealDescription } from '../calls'
import type { CallRow, Sealed } from '../rows'
import type { Store } from '../store'
import { lookUpCustomer, type LookUp } from './look-up-customer'

interface CallerLookUp {
  /** Absent: nothing was told, or the vault is locked. */
  readonly description?: CallDescription | undefined
  /** Absent: the vault is locked. */
  readonly lookUp?: LookUp | undefined
}

/** By the sealed description, which is one object for as long as the call is in the memory that it was told to. */
const begun = new WeakMap<Sealed, Promise<CallerLookUp>>()

/** Whose number it is, looked up while the ring is being written: the card finds it done. */
export function beginLookUp(store: Store, line: LineId, sealed: Sealed, description: CallDescription, settings: Settings): void {
  const looking = lookUpDescribed(store, line, description, settings)
  // Who takes it hears of a failure; who never comes need not.
  looking.catch(() => undefined)
  begun.set(sealed, looking)
}

/** Taken once if it was begun: whoever asks again wants to know how it is now. */
export async function lookUpCaller(store: Store, call: CallRow, settings: Settings): Promise<CallerLookUp> {
  const described = describedOf(call)
  if (!described) return await lookUpDescribed(store, call.line, undefined, settings)
  const early = begun.get(described.sealed)
  begun.delete(described.sealed)
  if (early) return await early
  const description = await unsealDescription(store, call.line, described.sealed)
  return description ? await lookUpDescribed(store, call.line, description, settings) : {}
}

async function lookUpDescribed(store: Store, line: LineId, description: CallDescription | undefined, settings: Settings): Promise<CallerLookUp> {
  const rawNumber = description?.isWithheld ? undefined : description?.rawNumber
  return { description, lookUp: await lookUpCustomer(store, line, { rawNumber }, settings) }
}
