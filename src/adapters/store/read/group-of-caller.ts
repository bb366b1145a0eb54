import type { LineId } from '../../../core/contract/ids'
import type { CallRow } from '../rows'
import type { Store } from '../store'
import { readGroup, type CustomerGroup } from './customer-group'
import type { LookUp } from './look-up-customer'

/** Who is on the card of a call. The agent's word first, then what the number says; undefined: nobody, or one of several. */
export async function groupOfCaller(store: Store, call: { readonly line: LineId; readonly match?: CallRow['match'] }, { match, groups }: LookUp): Promise<CustomerGroup | undefined> {
  if (call.match?.isChosen) {
    const { vault } = await store.keyring.forLine(call.line)
    return call.match.customer && (await readGroup(store, call.match.customer, vault))
  }
  return match.kind === 'one' ? groups.get(match.customerId) : undefined
}
