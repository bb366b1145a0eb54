import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings-with-policy'
import type { EpochMs } from '../../src/core/contract/ids'
import { stripCallOf } from '../../src/sidepanel/strip-call-of'

const NOW = 60_000 as EpochMs
const NO_MARKS: Parameters<typeof stripCallOf>[3] = new Map()
const settings = { ...DEFAULT_SETTINGS, region: 'CN' as const }
// Of a call the strip reads these; the rest of the row is the background's.
const call = { id: 'call-1', phase: 'ringing', direction: 'inbound', startedAt: 1, wrapUp: 'not-yet', agent: 'agent:1002' }
const whoOf = (parts: object) => stripCallOf({ call, ...parts } as never, settings, NOW, NO_MARKS).who

test('the strip names the customer, else shows the number as it is written here, else what the softphone shows', () => {
  const description = { rawNumber: '+8613800138000', name: 'WANG' } as never
  expect(whoOf({ description, customerName: '王小明' })).toBe('王小明')
  expect(whoOf({ description })).toBe('138 0013 8000')
  expect(whoOf({ description: { name: 'WANG' } })).toBe('WANG')
  expect(whoOf({})).toBeUndefined()
})

test('a call of another agent is shown with that agent’s number', () => {
  const other = { ...settings, agent: { id: 'agent:1001', number: '1001', name: '林小满' } as never }
  expect(stripCallOf({ call } as never, other, NOW, NO_MARKS).ownerName).toBe('1002')
  expect(stripCallOf({ call: { ...call, agent: 'agent:nobody' } } as never, other, NOW, NO_MARKS).ownerName).toBeUndefined()
})

test('while a customer is on hold the strip says for how long in all, and not when he is not', () => {
  const legs = [{ holdsTold: [{ at: 10_000, isHeld: true }, { at: 15_000, isHeld: false }, { at: 40_000, isHeld: true }] }]
  expect(stripCallOf({ call: { ...call, phase: 'held', legs } } as never, settings, NOW, NO_MARKS).holdMs).toBe(25_000)
  expect(stripCallOf({ call: { ...call, phase: 'talking', legs } } as never, settings, NOW, NO_MARKS).holdMs).toBeUndefined()
})
