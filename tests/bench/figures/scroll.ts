import { setTimeout as pause } from 'node:timers/promises'
import type { Locator, Page } from 'playwright-core'
import { createWords } from '../../../src/ui/words/create-words'
import type { Tell } from '../figure'
import { round } from '../stage/round'
import type { Stage } from '../stage/stage'

const ROWS = 10_000
const LOADED_WITHIN_MS = 60_000
/** The whole table in about ten seconds: far quicker than anybody reads. */
const STEPS = 600
const UNTIL_TOLD_MS = 1000

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly dur?: number
  readonly args?: { readonly name?: string; readonly data?: { readonly frames?: readonly { readonly url?: string; readonly processId?: number }[] } }
}

/** The longest task of the page's main thread while the log of contacts is scrolled from end to end, by the browser's own trace. */
export async function measureScroll(stage: Stage, tell: Tell): Promise<void> {
  const browser = await stage.browser()
  await stage.setUp()
  const page = await browser.openExtensionPage('tabs/desk.html')
  await page.bringToFront()
  const scroller = page.locator('.table-scroller')
  await showRows(page, Math.min(ROWS, stage.size.contacts))
  const rows = Number(await scroller.getAttribute('aria-rowcount')) - 1
  const atFirstSight = await longestTask(page, scroll(scroller))
  tell({ name: 'scroll.first_sight.longest_task.ms', value: atFirstSight, unit: 'ms', n: rows })
  await leaveAndComeBack(page)
  tell({ name: 'scroll.longest_task.ms', value: await longestTask(page, scroll(scroller)), unit: 'ms', n: rows })
  await page.close()
}

const scroll = (scroller: Locator) => () =>
  scroller.evaluate(async (table, steps) => {
    const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()))
    const end = table.scrollHeight - table.clientHeight
    for (let step = 0; step <= steps; step += 1) {
      table.scrollTop = (end * step) / steps
      await frame()
    }
    // And by leaps, as with the bar's handle.
    for (let step = 0; step <= 60; step += 1) {
      table.scrollTop = (end * ((step * 37) % 61)) / 60
      await frame()
    }
  }, STEPS)

/** In ms, of the page's main thread while `play` runs. */
async function longestTask(page: Page, play: () => Promise<void>): Promise<number> {
  const tasks = mainThreadTasks(await traced(page, play), page.url())
  if (tasks.length === 0) throw new Error('The trace has no task of the page')
  return round(tasks.reduce((most, ms) => Math.max(most, ms), 0))
}

/**
 * Chromium 156 gives the process of a page of an extension the garbage collector of a page in the background until the page
 * has once been left and come back to: each collection compacts, and takes 20 to 45 ms instead of 5 to 10.
 */
async function leaveAndComeBack(page: Page): Promise<void> {
  const other = await page.context().newPage()
  // Nothing tells when the browser has told the process: to the page itself, driven as it is here, it is always in sight.
  for (const each of [other, page]) {
    await each.bringToFront()
    await pause(UNTIL_TOLD_MS)
  }
  await other.close()
}

/** The log reads a page at a time; its own button asks for more. */
async function showRows(page: Page, wanted: number): Promise<void> {
  const more = page.locator('.log-progress').getByText(createWords('zh-CN').t('logPage.more'), { exact: true })
  for (;;) {
    await more.or(page.locator(`.table-scroller[aria-rowcount="${wanted + 1}"]`)).first().waitFor({ timeout: LOADED_WITHIN_MS })
    const shown = Number(await page.getAttribute('.table-scroller', 'aria-rowcount')) - 1
    if (shown >= wanted) return
    await more.click()
  }
}

async function traced(page: Page, play: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const cdp = await page.context().newCDPSession(page)
  const events: TraceEvent[] = []
  cdp.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])))
  const complete = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()))
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'] } })
  await play()
  await cdp.send('Tracing.end')
  await complete
  await cdp.detach()
  return events
}

/** In ms, of the process that draws this address. */
function mainThreadTasks(events: readonly TraceEvent[], url: string): readonly number[] {
  const drawers = new Set(events.flatMap(({ args }) => args?.data?.frames?.flatMap((frame) => (frame.url === url && frame.processId !== undefined ? [frame.processId] : [])) ?? []))
  const threads = new Set(events.flatMap(({ name, args, pid, tid }) => (name === 'thread_name' && args?.name === 'CrRendererMain' && drawers.has(pid) ? [`${pid} ${tid}`] : [])))
  return events.flatMap(({ name, pid, tid, dur }) => (name === 'RunTask' && dur !== undefined && threads.has(`${pid} ${tid}`) ? [dur / 1000] : []))
}
