import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ExportManifest } from '../../src/core/leaving/client-export'
import type { SignedReport } from '../../src/core/leaving/leaving-report'
import { setUpDesk, type AgentDesk } from './support/agent-desk'
import { startBrowser, type TestBrowser } from './support/browser'
import { rowsOf } from './support/pops'
import { waitFor } from './support/wait-for'

// A call center stops working for the waterworks, and goes on for its other client.
const CUSTOMERS = 300
let browser: TestBrowser
let desk: AgentDesk
let folder: string
let water: string
let report: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'callside-leaving-'))
  browser = await startBrowser()
  desk = await setUpDesk(browser)
  await desk.command('line/save', { name: '水务热线', dialledNumbers: [], isRetired: false, vault: '水务公司' })
  water = String((await rowsOf(browser, 'latestDefinitions')).find(({ kind, labels }) => kind === 'line' && JSON.stringify(labels).includes('水务'))?.id)
  await importContacts('宽带', 'B')
  await desk.command('shift/change-line', { line: water as never })
  await importContacts('水务', 'W')
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

async function importContacts(name: string, mark: string): Promise<void> {
  const rows = Array.from({ length: CUSTOMERS }, (_, n) => `${mark}-${n},2026-10-0${1 + (n % 9)} 10:30,${mark}C-${n},${name}客户${n}号,1991${mark === 'W' ? 1 : 0}${String(n).padStart(6, '0')},${name}第 ${n} 次`)
  const path = join(folder, `${mark}.csv`)
  writeFileSync(path, `${['通话编号,通话时间,客户编号,姓名,来电号码,备注', ...rows].join('\r\n')}\r\n`)
  const page = await browser.openExtensionPage('tabs/import.html')
  await page.locator('.drop-zone input[type=file]').setInputFiles(path)
  await page.locator('.mapping-foot button').click()
  await page.waitForSelector('main[data-phase=ended]', { timeout: 120_000 })
  await page.close()
}

async function openLeaving(): Promise<Page> {
  const page = await browser.openExtensionPage('tabs/data.html')
  await page.getByRole('tab', { name: '委托方离开' }).click()
  return page
}
const sees = (page: Page, text: string | RegExp) => page.getByRole('tabpanel').getByText(text).first().waitFor({ timeout: 60_000 })
const TABLES = ['facts', 'customers', 'contacts', 'history', 'definitions', 'latestDefinitions', 'codeCounts', 'figures', 'calls', 'articles'] as const
const ofWater = (row: Record<string, unknown>) => row.line === water || (row.kind === 'line' && row.id === water)
const countsOf = async (isMeant: (row: Record<string, unknown>) => boolean) =>
  Object.fromEntries(await Promise.all(TABLES.map(async (table) => [table, (await rowsOf(browser, table)).filter(isMeant).length] as const)))

test('what is theirs is handed over in one file that others can read, and holds nothing of another client', { timeout: 180_000 }, async () => {
  const page = await openLeaving()
  await browser.picture(page, 'leaving-clients')
  await page.getByRole('button', { name: /水务/ }).click()
  await sees(page, /还没有导出/)
  await page.evaluate(() => Object.assign(globalThis, { showSaveFilePicker: undefined }))
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), page.getByRole('button', { name: '导出全部' }).click()])
  const path = join(folder, 'client.zip')
  await download.saveAs(path)
  await sees(page, '已交给浏览器的下载。')
  await browser.picture(page, 'leaving-exported')
  const files = unzipSync(readFileSync(path))
  const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) as ExportManifest
  expect(manifest.files.find(({ name }) => name === 'contacts.csv')?.rows).toBe(CUSTOMERS)
  for (const { name, sha256 } of manifest.files) expect(createHash('sha256').update(files[name] ?? '').digest('hex')).toBe(sha256)
  const text = Object.values(files).map((bytes) => strFromU8(bytes)).join('\n')
  expect([text.includes('水务客户299号'), /宽带客[户服]/.test(text)]).toEqual([true, false])
  await page.close()
})

test('the key goes first, then every row, also when the page is closed and the worker killed; the other client keeps all', { timeout: 240_000 }, async () => {
  const others = await countsOf((row) => !ofWater(row))
  const vaults = await rowsOf(browser, 'vaults')
  const page = await openLeaving()
  await page.getByRole('button', { name: /水务/ }).click()
  const button = page.getByRole('button', { name: '销毁密钥并删除' })
  expect(await button.isDisabled()).toBe(true)
  await page.getByLabel(/^输入/).fill(String(await page.getByRole('heading', { level: 3 }).first().textContent()))
  await button.click()
  await waitFor('the end of the key', async () => (await rowsOf(browser, 'vaults')).length === vaults.length - 1)
  await page.close()
  await browser.killWorker()
  const job = await waitFor('the end of the deletion', async () => (await rowsOf(browser, 'jobs')).find(({ kind, state }) => kind === 'leaving' && state === 'done'), { withinMs: 120_000 })
  report = String((job.cursor as { report?: string }).report)
  expect(await countsOf(ofWater)).toEqual(Object.fromEntries(TABLES.map((table) => [table, 0])))
  const kept = await countsOf((row) => !ofWater(row))
  expect({ ...kept, facts: 0 }).toEqual({ ...others, facts: 0 })
  expect(kept.facts).toBeGreaterThanOrEqual(others.facts ?? 0)
  const { report: told } = JSON.parse(report) as SignedReport
  expect(told.removed).toMatchObject({ contacts: CUSTOMERS, customers: CUSTOMERS })
  expect(Object.values(told.left).every((count) => count === 0)).toBe(true)
  expect(report).not.toMatch(/水务客户|宽带/)
})

test('the report is handed over, printed in another language, and checked: it holds, and one changed letter shows', { timeout: 120_000 }, async () => {
  const page = await openLeaving()
  await sees(page, '已离开的委托方')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载报告' }).click()])
  const path = join(folder, 'report.json')
  await download.saveAs(path)
  expect(readFileSync(path, 'utf8')).toBe(report)
  await page.getByRole('button', { name: '查看与打印' }).click()
  await page.getByLabel('报告语言').selectOption('en')
  await sees(page, 'Report of the deletion of a client’s records')
  await page.emulateMedia({ media: 'print' })
  await browser.picture(page, 'leaving-report-printed')
  expect(await page.getByRole('tab').first().isVisible()).toBe(false)
  await page.emulateMedia({ media: 'screen' })

  await page.locator('input[type=file]').setInputFiles(path)
  await sees(page, '签名成立：自签署之后，报告一字未改。')
  await sees(page, /^由本机签署/)
  await sees(page, '删除后重新清点，各表剩余均为零。')
  await sees(page, /本机的审计至今完整/)
  await browser.picture(page, 'leaving-checked')
  const changed = join(folder, 'changed.json')
  writeFileSync(changed, report.replace('"left":', '"left" :').replace(/"contacts":\d+/, '"contacts":1'))
  await page.locator('input[type=file]').setInputFiles(changed)
  await sees(page, /签名不成立/)
  await page.close()
})

test('an admin allows them back by one click, and the audit has all of it', { timeout: 120_000 }, async () => {
  const page = await openLeaving()
  await page.getByRole('button', { name: '允许重新接手' }).click()
  await sees(page, '已允许重新接手')
  expect((await rowsOf(browser, 'tombstones')).filter(({ why }) => why === 'left')).toEqual([])
  const told = (await rowsOf(browser, 'audit')).filter(({ action, about }) => action === 'left' || String(about).endsWith('/allowed-back'))
  expect(told.map(({ action }) => action)).toEqual(['left', 'left', 'changed'])
  await page.close()
})
