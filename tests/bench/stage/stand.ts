import type { Page } from 'playwright-core'
import { waitForHiddenPop, type TestBrowser } from '../../e2e/support/browser'
import { waitForReadyPop } from '../../e2e/support/pops'
import type { FedCall, FedPhone } from '../../e2e/support/sip-feeder'
import type { PageClock } from './ring-page'
import { HOSTS, type Stage } from './stage'
import { paintedAt, watchAgain, watchPaint, watchShown } from './watch-paint'

/** One softphone in a tab of its own, with the pop kept ready in it. */
export interface Stand {
  readonly page: Page
  readonly phone: FedPhone
  /** Rings, and answers the ms from the frame to the painted pop. */
  readonly ring: (call: FedCall) => Promise<number>
  readonly cancel: (call: FedCall) => Promise<void>
}

export async function openStand(stage: Stage, browser: TestBrowser, n: number): Promise<Stand> {
  const host = HOSTS[n % HOSTS.length]
  const name = `stand-${n}-${Date.now()}`
  const page = await browser.openTab(stage.site.url(`/ring.html?phone=${name}`, host))
  const frame = await waitForReadyPop(browser, page)
  await watchPaint(frame, '.pop')
  await watchShown(page, await frame.frameElement())
  const phone = await stage.feeder.phone(name)
  return {
    page, phone,
    ring: async (call) => {
      await Promise.all([watchAgain(frame), watchAgain(page)])
      const painted = Promise.all([paintedAt(frame), paintedAt(page)])
      phone.ring(call)
      const times = await within(60_000, painted, 'the pop of a ring')
      return Math.max(...times) - (await frameAt(page, 'INVITE'))
    },
    cancel: async (call) => {
      phone.cancel(call)
      await waitForHiddenPop(page)
    },
  }
}

export async function frameAt(page: Page, start: string): Promise<number> {
  const at = await page.evaluate((name) => (globalThis as unknown as { benchClock: PageClock }).benchClock.frameAt[name], start)
  if (at === undefined) throw new Error(`The page saw no ${start}`)
  return at
}

export async function within<T>(ms: number, what: Promise<T>, name: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new Error(`Waited ${ms} ms in vain for ${name}`)), ms)))
  return await Promise.race([what, late]).finally(() => clearTimeout(timer))
}
