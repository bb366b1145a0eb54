import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { reportSignal } from '../../src/background/calls/report-signal'
import { runDueEffects } from '../../src/background/effects/run-due-effects'
import { paintReceipt } from '../../src/background/pop/paint-receipt'
import type { Desk } from '../../src/background/desk'
import type { CallSignal } from '../../src/core/contract/call-signal'
import type { CallId, EpochMs } from '../../src/core/contract/ids'
import { NOON } from '../fixtures/builders/a-store'
import { aBackground, aPop, aSignal, HOME, shownIn, type Background } from './fakes/a-background'

let background: Background
beforeEach(async () => {
  background = await aBackground()
})
afterEach(() => vi.restoreAllMocks())

const later = (ms: number) => (NOON + ms) as EpochMs
const tell = (desk: Desk, signals: readonly CallSignal[]) => reportSignal(desk, { signals, refused: 0, dropped: 0, hookErrors: 0 }, HOME)
const factsOf = async (desk: Desk, kind: string) => (await desk.store.db.facts.toArray()).filter((fact) => fact.kind === kind)

/** The worker dies at the n-th time that it asks something of the browser: from then on nothing it asks is answered. */
function dieAt(n: number, what: 'tabs.sendMessage' | 'runtime.getContexts' | 'notifications.create'): { readonly isDead: () => boolean } {
  const [area, name] = what.split('.') as ['tabs' | 'runtime' | 'notifications', string]
  const target = (chrome as unknown as Record<string, Record<string, (...args: unknown[]) => unknown>>)[area] as Record<string, (...args: unknown[]) => unknown>
  const original = target[name] as (...args: unknown[]) => unknown
  let asked = 0
  let isDead = false
  target[name] = (...args) => {
    asked += 1
    if (asked < n) return original(...args)
    isDead = true
    target[name] = original
    return Promise.reject(Object.assign(new Error('the worker is gone'), { name: 'WorkerDied' }))
  }
  return { isDead: () => isDead }
}

/** The pop's page paints, and its word of it overtakes the worker's own note. */
function paintAndDie(): void {
  const { desk, browser } = background
  browser.documents[0] = {
    id: 'pop-1', tab: 1,
    take: async ({ scene }) => {
      if (scene) await paintReceipt(desk, { call: scene.primary.call.id as CallId, paintedAt: later(30) }, { ...HOME, sender: 'pop', document: 'pop-1' })
      throw Object.assign(new Error('the worker is gone'), { name: 'WorkerDied' })
    },
  }
  browser.isPanelOpen = false
}

/** What wakes after a crash does what was left. */
async function wake(): Promise<Desk> {
  const desk = await background.wake()
  const wokeAt = later(20_000)
  background.setNow(wokeAt)
  await runDueEffects(desk, wokeAt)
  return desk
}

describe('a worker that died', () => {
  test('after the ring was written and before anybody was told: the next one tells', async () => {
    const crash = dieAt(1, 'runtime.getContexts')
    await tell(background.desk, [aSignal('ringing')]).catch(() => undefined)
    expect([crash.isDead(), shownIn(background.browser, 'pop-1')]).toEqual([true, []])
    const desk = await wake()
    expect(shownIn(background.browser, 'pop-1').length).toBeGreaterThan(0)
    expect(await desk.store.db.calls.toArray()).toMatchObject([{ pop: { state: 'announced', document: 'pop-1' }, receipt: { surface: 'tab' } }])
    expect(await desk.store.db.effects.toArray()).toEqual([])
  })

  test('after the pop was painted and before that was written down: it does not come up in the tab that is in front now', async () => {
    const { desk, browser } = background
    paintAndDie()
    const rest = dieAt(1, 'notifications.create')
    await tell(desk, [aSignal('ringing')]).catch(() => undefined)
    expect(rest.isDead()).toBe(true)
    browser.documents[0] = { id: 'pop-1', tab: 1, take: () => true }
    browser.tabs[0] = { id: 1, windowId: 1, active: false, url: 'https://phone.example/desk' }
    browser.tabs.push({ id: 2, windowId: 1, active: true, url: 'https://phone.example/second' })
    await aPop(desk, browser, 'pop-2', 2)
    await wake()
    expect(shownIn(browser, 'pop-2')).toEqual([])
  })

  test('after the pop was painted, of a ring that is over before the next one wakes: it is on record that it was seen', async () => {
    const { desk, browser } = background
    paintAndDie()
    dieAt(1, 'notifications.create')
    await tell(desk, [aSignal('ringing')]).catch(() => undefined)
    browser.documents[0] = { id: 'pop-1', tab: 1, take: () => true }
    const next = await background.wake()
    background.setNow(later(2_000))
    await tell(next, [aSignal('ended', { at: later(2_000), outcome: 'missed' })])
    await wake()
    expect(await factsOf(next, 'pop/shown')).toMatchObject([{ open: { receipt: { surface: 'tab', tookMs: 30 } } }])
    expect(await factsOf(next, 'contact/recorded')).toHaveLength(1)
  })

  test('after the end was written and before the contact was: the next one writes it, once', async () => {
    const { desk, browser } = background
    await tell(desk, [aSignal('ringing')])
    background.setNow(later(10_000))
    const crash = dieAt(2, 'tabs.sendMessage')
    vi.spyOn(desk.store.db.facts, 'bulkAdd').mockImplementationOnce(() => { throw Object.assign(new Error('gone'), { name: 'WorkerDied' }) })
    await tell(desk, [aSignal('ended', { at: later(9_000), outcome: 'missed' })]).catch(() => undefined)
    expect(crash.isDead() || browser.orders.length > 0).toBe(true)
    const next = await wake()
    expect(await factsOf(next, 'contact/recorded')).toHaveLength(1)
    await wake()
    expect(await factsOf(next, 'contact/recorded')).toHaveLength(1)
    expect(await next.store.db.effects.toArray()).toEqual([])
  })

  test('after the contact was written and before its work was crossed out: nothing is written twice', async () => {
    const { desk } = background
    await tell(desk, [aSignal('ringing')])
    background.setNow(later(10_000))
    vi.spyOn(desk.store.db.effects, 'bulkDelete').mockImplementationOnce(() => { throw Object.assign(new Error('gone'), { name: 'WorkerDied' }) })
    await tell(desk, [aSignal('ended', { at: later(9_000), outcome: 'missed' })]).catch(() => undefined)
    expect(await factsOf(desk, 'contact/recorded')).toHaveLength(1)
    const next = await wake()
    expect(await factsOf(next, 'contact/recorded')).toHaveLength(1)
    expect(await next.store.db.effects.toArray()).toEqual([])
  })

  test('takes nothing from the hands of the one that is at it: what a report has just put is left to it', async () => {
    const { desk, browser } = background
    const wokeAt = desk.now()
    await Promise.all([tell(desk, [aSignal('ringing')]), runDueEffects(desk, wokeAt), runDueEffects(desk, wokeAt)])
    expect(shownIn(browser, 'pop-1')).toHaveLength(1)
  })
})

test('what is told again after a crash changes nothing', async () => {
  const story = [aSignal('ringing'), aSignal('answered', { at: later(1_000) }), aSignal('held', { at: later(2_000) }), aSignal('resumed', { at: later(3_000) }), aSignal('ended', { at: later(9_000), outcome: 'completed' })]
  background.setNow(later(10_000))
  for (const signal of story) {
    await tell(background.desk, [signal])
    const desk = await wake()
    background.setNow(later(30_000))
    await tell(desk, [signal])
  }
  const desk = await wake()
  expect(await desk.store.db.calls.count()).toBe(1)
  expect(await factsOf(desk, 'contact/recorded')).toMatchObject([{ open: { outcome: 'completed', answeredAt: later(1_000), endedAt: later(9_000) } }])
})
