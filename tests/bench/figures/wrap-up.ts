import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { percentile, type Tell } from '../figure'
import { callers } from '../stage/callers'
import { forgetCalls } from '../stage/forget-calls'
import { round } from '../stage/round'
import type { Stage } from '../stage/stage'
import { frameAt, openStand, within } from '../stage/stand'
import { paintedAt, watchAgain, watchPaint } from '../stage/watch-paint'

const CALLS = 48
/** Fewer than a site is believed in a minute. */
const CALLS_PER_STAND = 12
/** A talk, however short: the panel has drawn the answered call. */
const TALK_MS = 700
const SETTLED_MS = 300

/** From the frame of the hang-up to the form that can be filled, drawn in the real side panel beside the page. */
export async function measureWrapUp(stage: Stage, tell: Tell): Promise<void> {
  const browser = await stage.browser()
  await stage.setUp()
  await forgetCalls(browser)
  const panel = await browser.openPanel()
  await watchPaint(panel, '.panel-wrap-up .wrap-up textarea')
  const nextCall = callers(stage.size.customers, 11)
  const ms: number[] = []
  for (let n = 0; n < CALLS / CALLS_PER_STAND; n += 1) {
    const { page, phone } = await openStand(stage, browser, n)
    await page.bringToFront()
    for (let count = 0; count < CALLS_PER_STAND; count += 1) {
      const call = nextCall()
      phone.ring(call)
      phone.answer(call)
      await panel.waitForSelector('.panel-main .card')
      await pause(TALK_MS)
      await watchAgain(panel)
      const ready = paintedAt(panel)
      phone.hangUp(call)
      ms.push((await within(10_000, ready, 'the form after the hang-up')) - (await frameAt(page, 'BYE')))
      await skip(panel)
      await pause(SETTLED_MS)
    }
    await page.close()
  }
  tell({ name: 'wrapup.ready.p95', value: round(percentile(ms, 0.95)), unit: 'ms', n: ms.length })
  await panel.evaluate(() => window.close())
  await forgetCalls(browser)
}

/** The form's own last button: no wrap-up of this call. */
async function skip(panel: Page): Promise<void> {
  await panel.click('.panel-wrap-up .wrap-up footer button:last-child')
  await panel.waitForSelector('.panel-wrap-up .wrap-up', { state: 'detached' })
}
