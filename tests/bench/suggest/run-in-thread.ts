import type { BrowserContext } from 'playwright-core'
import type { Order, Told } from './told'

/** A thread that takes longer over one step is ended: making the documents, building, asking, saving and loading. */
const STEP_LIMIT_MS = 120_000

/** What was told of each step, as far as it came, and why it came no further. */
export interface Outcome {
  readonly told: readonly Told[]
  readonly why?: string | undefined
  /** The longest task of the page meanwhile; 0: none was over 50 ms. */
  readonly pageMs: number
}

interface InPage {
  readonly benchTell: (told: Told) => Promise<void>
}

/** Measures one engine in a worker thread of a fresh page. */
export async function runInThread(context: BrowserContext, url: string, script: string, order: Order): Promise<Outcome> {
  const page = await context.newPage()
  const told: Told[] = []
  try {
    await page.exposeFunction('benchTell', (each: Told) => void told.push(each))
    await page.goto(url)
    return { told, ...(await page.evaluate(watchThread, { script, order, limitMs: STEP_LIMIT_MS })) }
  } catch (problem) {
    // A page that ran out of memory is gone, with its thread.
    return { told, why: String(problem), pageMs: 0 }
  } finally {
    await page.close()
  }
}

/** Runs in the page. */
function watchThread({ script, order, limitMs }: { readonly script: string; readonly order: Order; readonly limitMs: number }): Promise<Omit<Outcome, 'told'>> {
  return new Promise((resolve) => {
    let pageMs = 0
    const tasks = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) pageMs = Math.max(pageMs, duration)
    })
    tasks.observe({ type: 'longtask' })
    const worker = new Worker(script)
    const end = (why?: string): void => {
      clearTimeout(timer)
      worker.terminate()
      resolve({ why, pageMs })
    }
    const limit = () => setTimeout(() => end(`not within ${limitMs / 1000} s`), limitMs)
    let timer = limit()
    worker.addEventListener('error', ({ message }) => end(message))
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      clearTimeout(timer)
      timer = limit()
      void (globalThis as unknown as InPage).benchTell(data).then(() => {
        if (data.step === 'failed') end(data.why)
        if (data.step === 'over') end()
      })
    })
    worker.postMessage(order)
  })
}
