import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { reportEvidence } from '../../../src/adapters/browser/report-evidence'
import type { CallSignal } from '../../../src/core/contract/call-signal'
import { aSignal } from '../../core/calls/builders'

interface Told { readonly signals: readonly CallSignal[]; readonly refused: number }
let told: Told[]
let answer: { readonly ok: boolean; readonly why?: string }
beforeEach(() => {
  told = []
  answer = { ok: true }
  vi.stubGlobal('chrome', { runtime: { id: 'callside', sendMessage: async ({ body }: { body: Told }) => {
    told.push(body)
    return answer
  } } })
})
afterEach(() => vi.unstubAllGlobals())

const open = () => reportEvidence(new AbortController().signal, () => undefined)
const refs = (index: number) => told[index]?.signals.map(({ ref, kind }) => `${ref} ${kind}`)

describe('evidence that a full disk did not take', () => {
  test('is told again with the next, in its order, until it is written', async () => {
    const report = open()
    answer = { ok: false, why: 'not-saved' }
    expect(await report.signals([aSignal({ ref: 'a' })])).toBe(false)
    expect(await report.signals([aSignal({ ref: 'a', kind: 'answered' })])).toBe(false)
    answer = { ok: true }
    expect(await report.signals([aSignal({ ref: 'a', kind: 'ended' })])).toBe(true)
    await report.signals([aSignal({ ref: 'b' })])
    expect([refs(1), refs(2), refs(3)]).toEqual([['a ringing', 'a answered'], ['a ringing', 'a answered', 'a ended'], ['b ringing']])
  })

  test('is never more than one report may carry: the latest', async () => {
    const report = open()
    answer = { ok: false, why: 'not-saved' }
    for (let n = 0; n < 50; n++) await report.signals([aSignal({ ref: `r${n}` })])
    expect(told.at(-1)?.signals.map(({ ref }) => ref)).toEqual(Array.from({ length: 32 }, (_, index) => `r${index + 18}`))
  })
})

test('evidence that the background refuses otherwise is not told again', async () => {
  const report = open()
  answer = { ok: false, why: 'not-allowed' }
  await report.signals([aSignal({ ref: 'a' })])
  answer = { ok: true }
  await report.signals([aSignal({ ref: 'b' })])
  expect(refs(1)).toEqual(['b ringing'])
})

test('evidence whose message the browser lost is told again before the caller gives up', async () => {
  vi.useFakeTimers()
  const report = open()
  const { sendMessage } = chrome.runtime
  vi.stubGlobal('chrome', { runtime: { id: 'callside', sendMessage: (packet: { readonly body: Told }) => {
    told.push(packet.body)
    return told.length === 1 ? new Promise(() => undefined) : sendMessage(packet)
  } } })
  const isTold = report.signals([aSignal({ ref: 'a' })])
  await vi.advanceTimersByTimeAsync(10_000)
  expect(await isTold).toBe(true)
  expect(refs(1)).toEqual(['a ringing'])
  vi.useRealTimers()
})
