import { linkedNumbers } from '../../../core/customers/fold-customer'
import type { Settings } from '../../../core/contract/settings'
import type { KnownValues } from '../../../core/transcripts/redact/known-values'
import type { CallRow } from '../rows'
import type { Store } from '../store'
import { groupOfCaller } from './group-of-caller'
import { lookUpCaller } from './look-up-caller'

/** What is on the screen of the customer of a call: it must not be written a second time. Undefined: the vault is locked. */
export async function readKnownValues(store: Store, call: CallRow, settings: Settings): Promise<KnownValues | undefined> {
  const { description, lookUp } = await lookUpCaller(store, call, settings)
  if (!lookUp) return undefined
  const { state } = (await groupOfCaller(store, call, lookUp)) ?? {}
  return {
    names: [description?.name, state?.name?.value.name].filter((each) => each !== undefined),
    numbers: [description?.rawNumber, ...(state ? linkedNumbers(state).map(({ rawNumber, e164 }) => e164 ?? rawNumber) : [])].filter((each) => each !== undefined),
    data: state ? [...Object.values(state.remembered).map(({ value }) => value), ...Object.keys(state.externalIds)] : [],
  }
}
