import type { Page } from 'playwright-core'
import type { TestBrowser } from './browser'
import { rowsOf, type Row } from './pops'
import type { FedCall, FedPhone } from './sip-feeder'
import { waitFor } from './wait-for'

/** A whole call of this caller, to the hang-up; the panel then waits for its wrap-up. */
export async function talk(browser: TestBrowser, phone: FedPhone, call: FedCall): Promise<void> {
  await startTalk(browser, phone, call)
  phone.hangUp(call)
  await waitForPhase(browser, call, 'ended')
}

/** A call of this caller, until it is talked. */
export async function startTalk(browser: TestBrowser, phone: FedPhone, call: FedCall): Promise<void> {
  phone.ring(call)
  await waitForPhase(browser, call, 'ringing')
  phone.answer(call)
  await waitForPhase(browser, call, 'talking')
}

export const waitForPhase = (browser: TestBrowser, call: FedCall, phase: string): Promise<true> =>
  waitFor(`the call ${phase}`, async () => (await rowsOf(browser, 'calls')).some((row) => row.phase === phase && isOf(row, call)), { withinMs: 20_000 })

/** The desk's own row of a call; undefined: it has none. */
export const rowOfCall = async (browser: TestBrowser, call: FedCall): Promise<Row | undefined> => (await rowsOf(browser, 'calls')).find((row) => isOf(row, call))

const isOf = (row: Row, { callId }: FedCall): boolean => JSON.stringify(row).includes(callId)

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
