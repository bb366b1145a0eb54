import type { Frame, Page, Worker } from 'playwright-core'
import type { TestBrowser } from './browser'
import { popFrame } from './browser'
import { waitFor } from './wait-for'

/** What stands on the pop of this page; empty: nothing. */
export async function popText(page: Page): Promise<string> {
  const frame = popFrame(page)
  if (!frame) return ''
  return frame.evaluate(() => document.querySelector<HTMLElement>('.pop')?.innerText ?? '').catch(() => '')
}

export const waitForPopText = (page: Page, text: string): Promise<string> =>
  waitFor(`"${text}" on the pop`, async () => {
    const shown = await popText(page)
    return shown.includes(text) && shown
  }, { tell: () => tellOfDesk(page) })

/** For whoever reads why a test failed: what stands on the pop, which tab is in front, and what lies on the desk. */
async function tellOfDesk(page: Page): Promise<string> {
  const worker = page.context().serviceWorkers().find((each) => each.url().startsWith('chrome-extension://'))
  const tabs = await worker?.evaluate(async () => (await chrome.tabs.query({})).map(({ id, url, active }) => `${id} ${url}${active ? ' in front' : ''}`))
  const rows = worker && (await Promise.all(['calls', 'effects', 'surfaces'].map(async (table) => `${table}: ${JSON.stringify(await rowsIn(worker, table))}`)))
  return [`Shown: "${await popText(page)}" at ${page.url()}.`, ...(tabs ?? []), ...(rows ?? [])].join('\n')
}

export const waitForNoPop = (page: Page): Promise<true> => waitFor('a pop that is empty', async () => (await popText(page)) === '')

/** The frame stands there and the background knows it: what rings from now on may be shown in it. */
export async function waitForReadyPop(browser: TestBrowser, page: Page): Promise<Frame> {
  const worker = await browser.serviceWorker()
  const tab = await worker.evaluate(async (url) => (await chrome.tabs.query({})).find((each) => each.url === url)?.id, page.url())
  await waitFor('a pop that the background knows', async () => {
    const frame = popFrame(page)
    const frames = frame && (await rowsOf(browser, 'surfaces')).filter((row) => row.part === 'pop' && (tab === undefined || row.tab === tab))
    return frames !== undefined && frames.length > 0
  })
  return popFrame(page) as Frame // just seen
}

/** Counts how often a card comes up in the frame of this page, from now on. */
export async function countAppearances(page: Page): Promise<() => Promise<number>> {
  const frame = await waitFor('the frame of the pop', () => popFrame(page))
  await frame.evaluate(() => {
    const state = { seen: 0, isThere: false }
    Object.assign(globalThis, { appearances: state })
    const look = () => {
      const isThere = document.querySelector('.pop') !== null
      if (isThere && !state.isThere) state.seen += 1
      state.isThere = isThere
    }
    look()
    new MutationObserver(look).observe(document, { childList: true, subtree: true })
  })
  return () => frame.evaluate(() => (globalThis as unknown as { appearances: { seen: number } }).appearances.seen)
}

export type Row = Record<string, unknown> & { readonly open?: Record<string, unknown> }

/** The rows of a table of the extension's own database, as they lie on the disk; `database`: of another one. */
export async function rowsOf(browser: TestBrowser, table: string, database?: string): Promise<Row[]> {
  return await rowsIn(await browser.serviceWorker(), table, database)
}

const rowsIn = (worker: Worker, table: string, database = 'callside'): Promise<Row[]> =>
  worker.evaluate(
    ({ name, from }) =>
      new Promise<Row[]>((resolve, reject) => {
        const opening = indexedDB.open(from)
        opening.addEventListener('error', () => reject(opening.error as Error))
        opening.addEventListener('success', () => {
          const database = opening.result
          if (!database.objectStoreNames.contains(name)) return resolve([])
          const reading = database.transaction(name).objectStore(name).getAll()
          reading.addEventListener('success', () => {
            database.close()
            resolve(reading.result.map((row: Row) => JSON.parse(JSON.stringify(row, (key, value: unknown) => (key === 'sealed' ? undefined : value))) as Row))
          })
          reading.addEventListener('error', () => reject(reading.error as Error))
        })
      }),
    { name: table, from: database },
  )

/** Of a receipt: where the pop was shown. */
export const surfaceOf = ({ kind, open }: Row): unknown => (kind === 'pop/shown' ? (open?.receipt as { surface?: unknown } | undefined)?.surface : undefined)

/** How many facts of a kind are written; each that corrects another counts too. */
export async function countFacts(browser: TestBrowser, kind: string): Promise<number> {
  return (await rowsOf(browser, 'facts')).filter((row) => row.kind === kind).length
}

export const waitForContacts = (browser: TestBrowser, count: number): Promise<Row[]> =>
  waitFor(`${count} contacts`, async () => {
    const contacts = await rowsOf(browser, 'contacts')
    return contacts.length >= count && contacts
  })
