import { describedOf } from '../../../core/calls/fold-call'
import type { LineId } from '../../../core/contract/ids'
import type { Settings } from '../../../core/contract/settings'
import type { CallDescription } from '../../../core/facts/call-description'
import { descriptionOf } from '../calls'
import type { CallRow } from '../rows'
import type { Store } from '../store'
import { lookUpCustomer, type LookUp } from './look-up-customer'

export interface CallerLookUp {
  /** Absent: nothing was told, or the vault is locked. */
  readonly description?: CallDescription | undefined
  /** Absent: the vault is locked. */
  readonly lookUp?: LookUp | undefined
}

export async function lookUpCaller(store: Store, call: CallRow, settings: Settings): Promise<CallerLookUp> {
  if (!describedOf(call)) return await lookUpDescribed(store, call.line, undefined, settings)
  const description = await descriptionOf(store, call)
  return description ? await lookUpDescribed(store, call.line, description, settings) : {}
}

export async function lookUpDescribed(store: Store, line: LineId, description: CallDescription | undefined, settings: Settings): Promise<CallerLookUp> {
  const rawNumber = description?.isWithheld ? undefined : description?.rawNumber
  return { description, lookUp: await lookUpCustomer(store, line, { rawNumber }, settings) }
}
