import type { TestBrowser } from '../../e2e/support/browser'

/**
 * Lets go the rows of calls that are over, as the sweep does after an hour: a bench plays more calls in a minute than an
 * agent has in that hour.
 */
export async function forgetCalls(browser: TestBrowser): Promise<void> {
  const worker = await browser.serviceWorker()
  await worker.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('callside')
        opening.addEventListener('error', () => reject(opening.error as Error))
        opening.addEventListener('success', () => {
          const database = opening.result
          const writing = database.transaction(['calls', 'drafts'], 'readwrite')
          writing.objectStore('calls').clear()
          writing.objectStore('drafts').clear()
          writing.addEventListener('complete', () => {
            database.close()
            resolve()
          })
          writing.addEventListener('abort', () => reject(writing.error as Error))
        })
      }),
  )
}
