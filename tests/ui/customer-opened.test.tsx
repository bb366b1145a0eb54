import { expect, it } from 'vitest'
import { CustomerTab } from '../../src/sidepanel/customer-tab'
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings-with-policy'
import { CARDS, NOW } from '../fixtures/cards'
import { draw, orderBook, placed } from './draw'

it('looking at a customer’s record by hand is told to the audit once for each looking, and not again where it was opened by hand before', () => {
  const { given, onCommand } = orderBook()
  const { person, tags, remembered } = CARDS.one
  if (!person) throw new Error('the card has a person')
  const tab = (isOpened: boolean, who = person) => <CustomerTab known={{ person: who, tags, remembered }} isOpened={isOpened} tags={[]} settings={DEFAULT_SETTINGS} now={NOW} onCommand={onCommand} />
  const { rerender } = draw(tab(false))
  rerender(placed(tab(false, { ...person, name: '李小娜' })))
  expect(given).toEqual([{ name: 'customer/open', body: { customer: person.customer } }])
  rerender(placed(tab(false, { ...person, customer: 'c2' as typeof person.customer })))
  rerender(placed(tab(true, { ...person, customer: 'c3' as typeof person.customer })))
  expect(given.map(({ body }) => (body as { customer: string }).customer)).toEqual([person.customer, 'c2'])
})
