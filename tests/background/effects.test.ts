import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readAttention } from '../../src/adapters/store/read/read-attention'
import { reportSignal } from '../../src/background/calls/report-signal'
import { sweepCalls } from '../../src/background/calls/sweep-calls'
import { runDueEffects, tryEffectsAgain } from '../../src/background/effects/run-due-effects'
import { closeVault, openVault, setVaultPassphrase } from '../../src/background/vault/change-vault'
import type { CallSignal } from '../../src/core/contract/call-signal'
import type { EpochMs } from '../../src/core/contract/ids'
import { NOON } from '../fixtures/builders/a-store'
import { aBackground, aSignal, HOME, type Background } from './fakes/a-background'

const PASSPHRASE = 'correct horse battery staple'
const HOUR_MS = 3_600_000
let background: Background
beforeEach(async () => {
  background = await aBackground()
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => vi.restoreAllMocks())

const later = (ms: number) => (NOON + ms) as EpochMs
const tell = (...signals: readonly CallSignal[]) => reportSignal(background.desk, { signals, refused: 0, dropped: 0, hookErrors: 0 }, HOME)
const contacts = async () => (await background.desk.store.db.facts.toArray()).filter(({ kind }) => kind === 'contact/recorded')
const queued = () => background.desk.store.db.effects.toArray()

/** The alarm rings, as often as it would until then. */
async function runUntil(ms: number): Promise<void> {
  for (let tries = 0; tries < 40; tries++) {
    const due = (await queued()).filter(({ state }) => state === 'waiting').map(({ dueAt }) => dueAt)
    const next = Math.max(Math.min(...due), background.desk.now()) + 60_000
    if (due.length === 0 || next > NOON + ms) break
    background.setNow(next as EpochMs)
    await runDueEffects(background.desk, background.desk.now())
  }
  background.setNow(later(ms))
}

async function aMissedCallOnALockedVault(): Promise<void> {
  const { desk } = background
  await setVaultPassphrase(desk, { passphrase: PASSPHRASE }, HOME)
  await closeVault(desk, {}, HOME)
  await tell(aSignal('ringing'))
  background.setNow(later(20_000))
  await tell(aSignal('ended', { at: later(15_000), outcome: 'missed' }))
}

describe('an effect that cannot be done', () => {
  test('is tried again at longer and longer times, and then shown to a person; nothing is lost', async () => {
    await aMissedCallOnALockedVault()
    const times: number[] = []
    for (let tries = 0; tries < 12; tries++) {
      const [effect] = await queued()
      if (effect?.state !== 'waiting') break
      background.setNow((Math.max(effect.dueAt, background.desk.now()) + 31_000) as EpochMs)
      times.push(background.desk.now())
      await runDueEffects(background.desk, background.desk.now())
    }
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0))
    expect(gaps.every((gap, index) => index === 0 || gap >= (gaps[index - 1] ?? 0))).toBe(true)
    expect(Math.max(...gaps)).toBeLessThan(HOUR_MS + 60_000)
    expect(await readAttention(background.desk.store)).toEqual({ count: 1, problem: 'vault-locked' })
    expect(await contacts()).toEqual([])
  })

  test('of a vault that was locked over night is done when it is unlocked, though its call is long over', async () => {
    await aMissedCallOnALockedVault()
    await runUntil(14 * HOUR_MS)
    await sweepCalls(background.desk)
    expect(await readAttention(background.desk.store)).toMatchObject({ count: 1 })
    expect(await openVault(background.desk, { passphrase: PASSPHRASE }, HOME)).toMatchObject({ ok: true })
    expect(await contacts()).toHaveLength(1)
    expect(await readAttention(background.desk.store)).toBeUndefined()
    await sweepCalls(background.desk)
    expect(await background.desk.store.db.calls.count()).toBe(0)
  })

  test('because of a bug does not keep the others from being done, and is done when somebody tries again', async () => {
    const { desk, browser } = background
    const full = vi.spyOn(desk.store.db.facts, 'bulkAdd').mockImplementation(() => { throw new TypeError('a bug') })
    background.setNow(later(20_000))
    await tell(aSignal('ringing'), aSignal('ended', { at: later(10_000), outcome: 'missed' })).catch(() => undefined)
    await tell(aSignal('ringing', { ref: 'b', at: later(12_000), remote: { rawNumber: '+8613900139000' } })).catch(() => undefined)
    await desk.store.db.effects.put({ id: 'scene', kind: 'scene', payload: {}, state: 'waiting', dueAt: later(0), attempts: 0, line: desk.settings.line, agent: 'agent:1001' as never, createdAt: later(0) })
    const before = browser.orders.length
    await runUntil(10 * HOUR_MS)
    expect(browser.orders.length).toBeGreaterThan(before)
    expect(await readAttention(desk.store)).toEqual({ count: 1, problem: 'failed' })
    full.mockRestore()
    expect(await tryEffectsAgain(desk, {}, HOME)).toEqual({ ok: true, value: undefined })
    expect(await contacts()).toHaveLength(1)
    expect(await readAttention(desk.store)).toBeUndefined()
  })

  test('and is of a pop is let go: nobody wants to hear of a ring of an hour ago', async () => {
    const { desk } = background
    await desk.store.db.effects.put({ id: 'scene', kind: 'scene', payload: {}, state: 'waiting', dueAt: later(0), attempts: 0, line: desk.settings.line, agent: 'agent:1001' as never, createdAt: later(0) })
    vi.spyOn(desk.store.db.surfaces, 'where').mockImplementation(() => { throw new TypeError('a bug') })
    await runUntil(10 * HOUR_MS)
    expect(await queued()).toEqual([])
  })
})
