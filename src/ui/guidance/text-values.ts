import type { Labels } from '../../core/contract/language'
import type { EpochMs } from '../../core/contract/ids'
import type { CustomerCard } from '../../core/customers/customer-card'
import { given } from '../../core/facts/given'
import { filledText, type TextValues } from '../../core/guidance/fill-variables'
import { addressOf } from '../format/address-of'

interface Said {
  readonly labelText: (of: Labels | string) => string | undefined
  readonly when: (at: number, now: number) => string
}

interface Known {
  readonly card: CustomerCard | undefined
  readonly agentName: string | undefined
  readonly closing: Labels | undefined
  readonly now: EpochMs
}

const TAIL_DIGITS = 4

/** What `{…}` stands for in this call. The company is the name of the line that the customer dialled. */
export function textValues({ card, agentName, closing, now }: Known, { labelText, when }: Said): TextValues {
  const person = card?.person
  const last = card?.lastContacts[0]
  const tail = card?.number?.shown.replace(/\D/g, '').slice(-TAIL_DIGITS)
  const values = given({
    name: person?.name, salutation: person && addressOf(person.name, person.salutation),
    numberTail: tail?.length === TAIL_DIGITS ? tail : undefined,
    lastContact: last && [when(last.startedAt, now), last.demand && labelText(last.demand)].filter(Boolean).join(' '),
    agentName, company: card?.call.lineLabels && labelText(card.call.lineLabels),
  })
  const words = closing && labelText(closing)
  return words ? { ...values, closingLine: filledText(words, values, () => '') } : values
}
