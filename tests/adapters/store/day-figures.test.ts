import { expect, test } from 'vitest'
import { appendFacts } from '../../../src/adapters/store/append-facts'
import { readDayFigures } from '../../../src/adapters/store/read/read-day-figures'
import type { EpochMs } from '../../../src/core/contract/ids'
import { AGENT, LI_NA } from '../../fixtures/builders/a-fact'
import { someSettings } from '../../fixtures/builders/a-call-row'
import { aDesk, NOON } from '../../fixtures/builders/a-store'
import { recorded, wrappedUp } from '../../fixtures/builders/a-story'

const MINUTE = 60_000
const at = (ms: number) => (NOON + ms) as EpochMs

test('an agent’s day has his contacts since midnight by the center’s clock, and what came back was not solved at once', async () => {
  const { store } = await aDesk()
  const talked = (name: string, from: number, more: object = {}) => recorded(name, at(from), { customer: LI_NA, answeredAt: at(from + 10_000), endedAt: at(from + 70_000), ...more })
  const done = (name: string, from: number, code: string) => wrappedUp(name, at(from), { code: code as never, isResolved: true, afterCallMs: 20_000 }, '')
  await appendFacts(store, [
    talked('yesterday', -30 * 60 * MINUTE), talked('first', -60 * MINUTE), done('first', -58 * MINUTE, 'bill'), talked('again', -30 * MINUTE), done('again', -28 * MINUTE, 'bill'),
    recorded('missed', at(-10 * MINUTE), { outcome: 'missed', answeredAt: undefined as never }),
  ])
  const settings = someSettings({ shift: { agent: AGENT, startedAt: NOON } })
  expect(await readDayFigures(store, settings, NOON)).toEqual({ contacts: 3, missed: 1, handlingMs: 80_000, afterCallMs: 20_000, solvedAtOnce: 0.5, waiting: 0 })
  expect(await readDayFigures(store, someSettings({ shift: { agent: 'agent:1002' as never, startedAt: NOON } }), NOON)).toEqual({ contacts: 0, missed: 0, waiting: 0 })
})
