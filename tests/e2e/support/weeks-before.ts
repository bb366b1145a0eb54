import type { TestBrowser } from './browser'

const DAY_MS = 86_400_000

/** What a center had at this hour of the weeks before, as a file out of another system: a surge is one only against that. */
export async function importWeeksBefore(browser: TestBrowser, codes: readonly string[], weeks = 8): Promise<void> {
  const lines = ['Call ID,Start Time,Caller,Direction,Duration (s),Disposition,Reason,Resolved']
  for (let week = 1; week <= weeks; week += 1) {
    for (const [at, code] of codes.entries()) {
      const startedAt = new Date(Date.now() - week * 7 * DAY_MS - (8 + at) * 60_000)
      lines.push(`before-${week}-${at},${startedAt.toISOString()},199${String(10_000_000 + week * 100 + at)},inbound,120,answered,${code},yes`)
    }
  }
  const page = await browser.openExtensionPage('tabs/import.html')
  await page.locator('.drop-zone input[type=file]').setInputFiles({ name: 'before.csv', mimeType: 'text/csv', buffer: Buffer.from(`${lines.join('\r\n')}\r\n`) })
  await page.waitForSelector('main[data-phase=mapping]')
  await page.locator('.mapping-foot button').click()
  await page.waitForSelector('main[data-phase=ended]', { timeout: 60_000 })
  const refused = await page.locator('[data-count=refused]').innerText()
  if (refused !== '0') throw new Error(`Of the weeks before ${refused} rows were refused`)
  await page.close()
}
