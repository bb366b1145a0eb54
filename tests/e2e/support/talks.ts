import type { Page } from 'playwright-core'
import type { TestBrowser } from './browser'
import { rowsOf } from './pops'
import type { FedCall, FedPhone } from './sip-feeder'
import { waitFor } from './wait-for'

/** A whole call of this caller, to the hang-up; the panel then waits for its wrap-up. */
export async function talk(browser: TestBrowser, phone: FedPhone, call: FedCall): Promise<void> {
  phone.ring(call)
  await waitForPhase(browser, call, 'ringing')
  phone.answer(call)
  await waitForPhase(browser, call, 'talking')
  phone.hangUp(call)
  await waitForPhase(browser, call, 'ended')
}

export const waitForPhase = (browser: TestBrowser, call: FedCall, phase: string): Promise<true> =>
  waitFor(`the call ${phase}`, async () => (await rowsOf(browser, 'calls')).some((row) => row.phase === phase && JSON.stringify(row).includes(call.callId)), { withinMs: 20_000 })

/** Counts what an agent's hand does in the panel: clicks and keys that the browser takes for real. */
export async function countHands(panel: Page): Promise<() => Promise<{ readonly clicks: number; readonly keys: number }>> {
  await panel.evaluate(() => {
    const hands = { clicks: 0, keys: 0 }
    Object.assign(globalThis, { hands })
    addEventListener('click', (event) => (hands.clicks += event.isTrusted ? 1 : 0), true)
    addEventListener('keydown', (event) => (hands.keys += event.isTrusted ? 1 : 0), true)
  })
  return () => panel.evaluate(() => (globalThis as unknown as { hands: { clicks: number; keys: number } }).hands)
}
