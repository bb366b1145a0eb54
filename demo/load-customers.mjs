import { writeContactsCsv, writeCustomersCsv } from './customers/write-csv.mjs'

/**
 * Two CSV files through the extension's own import, by its buttons, as a lead would: first who they are, then what was.
 * `look` is called with what the page shows at the end of each file's preview and import.
 */
export async function loadCustomers(page, { customers, contacts, language }, look = () => {}) {
  await page.reload() // set up meanwhile
  const files = [['customers', writeCustomersCsv(customers, language)], ['contacts', writeContactsCsv(contacts, language)]]
  for (const [name, text] of files) {
    await page.locator('main[data-phase=choosing] input[type=file]').last().setInputFiles({ name: `${name}.csv`, mimeType: 'text/csv', buffer: Buffer.from(text) })
    await page.waitForSelector('main[data-phase=mapping]')
    await look(page, name, 'preview')
    await page.locator('.mapping-foot .button.is-main').click()
    await page.waitForSelector('main[data-phase=ended]')
    await look(page, name, 'end')
    await page.reload()
  }
}
