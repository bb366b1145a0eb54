import { FACT_NAMES } from '../../core/offers/fact-names'
import { factOf } from '../../core/offers/fact-of'
import type { FactsOfCustomer } from '../../core/offers/facts-of-customer'
import { addressOf } from '../format/address-of'
import type { WordsAndFormats } from '../words/words-provider'

/** A fact as it is said. Undefined: nobody knows it. */
export function factText(facts: FactsOfCustomer, name: string, { t, number, list }: Pick<WordsAndFormats, 't' | 'number' | 'list'>): string | undefined {
  const value = factOf(facts, name)
  // People are spoken to with their salutation.
  if (name === 'name' && typeof value === 'string') return addressOf(value, typeof facts.salutation === 'string' ? facts.salutation : undefined)
  if (typeof value === 'number') return number(value)
  if (typeof value === 'boolean') return t(value ? 'offers.yes' : 'offers.no')
  if (typeof value === 'object') return list(value)
  return value
}

/** What a fact is called, where the offer itself gives it no name. */
export function factName(name: string, { t }: Pick<WordsAndFormats, 't'>): string {
  const known = FACT_NAMES.find((each) => each === name)
  if (known) return t(`offers.fact.${known}`)
  const [group, field = ''] = [name.slice(0, name.indexOf('.')), name.slice(name.indexOf('.') + 1)]
  return group === 'daysUntil' || group === 'averageUse' ? t(`offers.fact.${group}`, { field }) : field
}
