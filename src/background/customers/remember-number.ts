import type { CustomerId, E164, LineId } from '../../core/contract/ids'
import type { NewFact } from '../../core/facts/new-fact'
import type { Desk } from '../desk'
import { newFactOf } from '../new-fact-of'

/** From now on this number says who it is not, and who it is. Nothing where it is not a whole number. */
export function rememberNumber(desk: Desk, line: LineId, e164: E164 | undefined, { refused, chosen }: { readonly refused?: CustomerId | undefined; readonly chosen?: CustomerId | undefined }): readonly NewFact[] {
  if (!e164) return []
  return [
    ...(refused ? [newFactOf(desk, line, 'number/refused', { open: { customer: refused }, personal: {} }, { customerKeyOf: e164 })] : []),
    ...(chosen ? [newFactOf(desk, line, 'number/chosen', { open: { customer: chosen }, personal: {} }, { customerKeyOf: e164 })] : []),
  ]
}
