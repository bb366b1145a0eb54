import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { defaultCodes } from '../../src/adapters/store/default-codes'
import { defaultTags } from '../../src/adapters/store/default-tags'
import { decodeOffer, decodePlan } from '../../src/core/contract/decode-offers'
import type { EpochMs, LineId } from '../../src/core/contract/ids'
import { comparePlans } from '../../src/core/offers/cheapest-plan'

const TRADES = ['telecom', 'bank', 'airline', 'utility']
interface Item { readonly id: string }
const LIBRARIES = new Map(TRADES.map((trade) => [trade, JSON.parse(readFileSync(`demo/offers/${trade}.json`, 'utf8')) as { readonly offers: readonly Item[]; readonly plans: readonly Item[] }]))
const desk = { line: 'line-1' as LineId, now: 0 as EpochMs }

test('the demo has offers and plans for four trades, and each can be taken', () => {
  for (const [trade, { offers, plans }] of LIBRARIES) {
    expect(offers.length, trade).toBeGreaterThanOrEqual(3)
    expect(plans.length, trade).toBeGreaterThanOrEqual(2)
    for (const raw of offers) expect(decodeOffer(raw, desk), raw.id).toMatchObject({ ok: true })
    for (const raw of plans) expect(decodePlan(raw, desk), raw.id).toMatchObject({ ok: true })
  }
})

test('what the conditions of the demo ask for by name are codes and tags that a line starts with, or that its customers bring', () => {
  const known = new Set([...defaultCodes(desk.line, desk.now), ...defaultTags(desk.line, desk.now)].flatMap(({ labels }) => Object.values(labels)))
  const brought = ['千兆宽带', '家庭套餐', '入网 4 年', '入网 9 年']
  const asked = [...JSON.stringify([...LIBRARIES.values()].map(({ offers }) => offers)).matchAll(/\{"in":\["([^"]+)"/g)].map(([, name = '']) => name)
  expect(asked.length).toBeGreaterThan(10)
  expect(asked.filter((name) => !known.has(name) && !brought.includes(name))).toEqual([])
})

test('no plan of the demo is always the dearest: each is right for somebody', () => {
  const plans = (LIBRARIES.get('telecom')?.plans ?? []).flatMap((raw) => {
    const plan = decodePlan(raw, desk)
    return plan.ok ? [plan.value] : []
  })
  const cheapestFor = (mb: number, minutes: number) => comparePlans(plans, { '2026-10': { mb, minutes, sms: 0 } }).cheapest.map(({ labels }) => labels.en)
  expect([cheapestFor(8000, 60), cheapestFor(18_000, 250), cheapestFor(40_000, 500), cheapestFor(90_000, 900)]).toEqual([['Light 39'], ['Easy 59'], ['Easy 99'], ['Endless 129']])
})
