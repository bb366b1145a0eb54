import type { TestBrowser } from './browser'

/** Rows as the store writes them, put into a desk's database as they are; bytes too. */
export async function putRows(browser: TestBrowser, rows: Readonly<Record<string, readonly object[]>>): Promise<void> {
  const written = JSON.stringify(rows, (_, value: unknown) => (value instanceof Uint8Array ? { $bytes: Buffer.from(value).toString('base64') } : value))
  await (await browser.serviceWorker()).evaluate((json) => new Promise<void>((resolve, reject) => {
    const tables = JSON.parse(json, (_, value: unknown) => {
      const bytes = typeof value === 'object' && value !== null ? (value as { $bytes?: string }).$bytes : undefined // written above
      return bytes === undefined ? value : Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))
    }) as Record<string, object[]>
    const opening = indexedDB.open('callside')
    opening.addEventListener('error', () => reject(opening.error as Error))
    opening.addEventListener('success', () => {
      const writing = opening.result.transaction(Object.keys(tables), 'readwrite')
      for (const [table, all] of Object.entries(tables)) for (const row of all) writing.objectStore(table).put(row)
      writing.addEventListener('complete', () => {
        opening.result.close()
        resolve()
      })
      writing.addEventListener('error', () => reject(writing.error as Error))
    })
  }), written)
}
