import type { Definition } from '../../../src/core/contract/definitions'
import type { TestBrowser } from './browser'
import { rowsOf } from './pops'

/** Definitions as an import of a library would write them; `make` is told the line of business of the desk. */
export async function putDefinitions(browser: TestBrowser, make: (line: string) => readonly Definition[]): Promise<void> {
  const [line] = (await rowsOf(browser, 'latestDefinitions')).filter(({ kind }) => kind === 'line')
  const worker = await browser.serviceWorker()
  await worker.evaluate((rows) => new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('callside')
    opening.addEventListener('error', () => reject(opening.error as Error))
    opening.addEventListener('success', () => {
      const writing = opening.result.transaction(['definitions', 'latestDefinitions'], 'readwrite')
      for (const row of rows) for (const table of ['definitions', 'latestDefinitions']) writing.objectStore(table).put(row)
      writing.addEventListener('complete', () => {
        opening.result.close()
        resolve()
      })
      writing.addEventListener('error', () => reject(writing.error as Error))
    })
  }), make(String(line?.id)))
}
