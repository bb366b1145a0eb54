import { expect, test } from 'vitest'
import type { CallId, EpochMs } from '../../src/core/contract/ids'
import { cardOfCall } from '../../src/ui/hooks/card-of-call'
import { CARDS, NOW } from '../fixtures/cards'

const card = { ...CARDS.one, call: { ...CARDS.one.call, phase: 'talking' as const } }

test('the card knows of the hang-up as soon as the list of calls does, before it is read anew', () => {
  const endedAt = NOW as EpochMs
  expect(cardOfCall(card, { id: card.call.id, phase: 'ended', endedAt })).toEqual({ ...card, call: { ...card.call, phase: 'ended', endedAt } })
})

test('the card of another call says nothing of this one', () => {
  expect(cardOfCall(card, { id: 'another' as CallId, phase: 'ended' })).toBe(card)
  expect(cardOfCall(card, undefined)).toBe(card)
  expect(cardOfCall(undefined, { id: card.call.id, phase: 'ended' })).toBeUndefined()
})
