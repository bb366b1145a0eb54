import { expect, it } from 'vitest'
import { nextChannels } from '../../../src/core/contacts/next-channel'
import type { EpochMs } from '../../../src/core/contract/ids'
import { aContact } from '../../fixtures/cards'

const HOUR = 3_600_000
const at = (hour: number) => (hour * HOUR) as EpochMs
const call = aContact({ id: 'call', startedAt: at(0), demand: '流量超额', isSolved: false })
const next = (...later: Parameters<typeof aContact>[0][]) => nextChannels([...later.map((each, index) => aContact({ id: `later-${index}`, ...each })), call]).get(call.contact)

it('a customer without an answer who comes by another channel for the same has changed over', () =>
  expect(next({ startedAt: at(3), channel: 'chat', demand: '流量超额' })).toEqual({ channel: 'chat', at: at(3) }))
it('one who comes for something else has not', () => expect(next({ startedAt: at(3), channel: 'chat', demand: '移机' })).toBeUndefined())
it('one who rang again first has not', () => expect(next({ startedAt: at(1), demand: '流量超额' }, { startedAt: at(3), channel: 'chat', demand: '流量超额' })).toBeUndefined())
it('nor one whom we wrote to, nor one who came weeks later', () => {
  expect(next({ startedAt: at(3), channel: 'email', direction: 'outbound', demand: '流量超额' })).toBeUndefined()
  expect(next({ startedAt: at(24 * 8), channel: 'chat', demand: '流量超额' })).toBeUndefined()
})
it('of a solved contact nothing is said; of a missed call the next channel is', () => {
  expect(nextChannels([aContact({ id: 'b', startedAt: at(2), channel: 'chat' }), aContact({ id: 'a', startedAt: at(1), isSolved: true })]).size).toBe(0)
  expect(nextChannels([aContact({ id: 'b', startedAt: at(2), channel: 'chat' }), aContact({ id: 'a', startedAt: at(1), outcome: 'missed' })]).get('a' as never)?.channel).toBe('chat')
})
