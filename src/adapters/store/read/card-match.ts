import type { CardChoice, CardMatch, CardNumber } from '../../../core/customers/customer-card'
import { linkedNumbers, type CustomerState } from '../../../core/customers/fold-customer'
import { numberPlace } from '../../../core/customers/number-place'
import type { OneReading } from '../../../core/customers/number-reading'
import type { RankedCustomer } from '../../../core/customers/rank-customers'
import type { AnyRegion } from '../../../core/customers/region'
import { showNumber } from '../../../core/customers/show-number'
import { shownNumber } from '../../../core/customers/shown-number'
import { given } from '../../../core/facts/given'
import type { CustomerGroup } from './customer-group'
import type { LookUp } from './look-up-customer'

/** More than nine cannot be chosen by one key. */
const CHOICES_SHOWN = 9

interface Known {
  readonly group: CustomerGroup | undefined
  /** The agent said who it is, or that it is nobody known. */
  readonly isChosen: boolean
  readonly isWithheld: boolean
  readonly region: string
}

export function cardMatch(lookUp: LookUp, { group, isChosen, isWithheld, region }: Known): CardMatch {
  const { match } = lookUp
  if (isChosen && group) return { kind: 'one', rule: 'chosen', customer: group.root }
  if (isWithheld) return { kind: 'withheld' }
  const choices = (ranked: readonly RankedCustomer[]) => ranked.slice(0, CHOICES_SHOWN).flatMap((each) => choiceOf(each, lookUp, region) ?? [])
  switch (match.kind) {
    case 'one':
      return group ? { kind: 'one', rule: match.rule, customer: group.root } : { kind: 'none' }
    case 'several':
      return { kind: 'several', choices: choices(match.ranked) }
    case 'maybe':
      return { kind: 'maybe', rule: match.rule, choices: choices(match.ranked) }
    case 'shared':
      return { kind: 'shared', why: match.why }
    case 'none':
    case 'withheld':
      return { kind: match.kind }
  }
}

function choiceOf({ customerId, e164 }: RankedCustomer, { groups, lastContactAt }: LookUp, region: string): CardChoice | undefined {
  const group = groups.get(customerId)
  if (!group) return undefined
  const numberShown = e164 ? shownNumber(e164, region) : (numbersShown(group.state, region)[0] ?? '')
  return { customer: customerId, name: group.state.name?.value.name ?? '', numberShown, ...given({ lastContactAt: lastContactAt.get(customerId) }) }
}

export function cardNumber(reading: OneReading, region: string): CardNumber | undefined {
  const text = showNumber(reading, region as AnyRegion)
  if (text === undefined) return undefined
  const { type, place } = numberPlace(reading)
  return {
    shown: text, type: reading.kind === 'masked' || reading.kind === 'internal' ? reading.kind : type === 'shared' ? 'shared-cost' : type,
    isCertain: (reading.kind === 'number' || reading.kind === 'short') && reading.isCertain, ...given({ place: place?.names, area: place?.id }),
  }
}

export function numbersShown(state: CustomerState, region: string): string[] {
  return linkedNumbers(state).map(({ e164, rawNumber }) => (e164 ? shownNumber(e164, region) : rawNumber))
}
