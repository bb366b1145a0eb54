import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { encode } from '../adapters/files/encode'
import { setUpDesk, type AgentDesk } from './support/agent-desk'
import { startBrowser, type TestBrowser } from './support/browser'
import { startPhoneSite, type PhoneSite } from './support/phone-site'
import { popText as popTextOf, rowsOf, waitForPopText } from './support/pops'
import { waitFor } from './support/wait-for'

// Files as they come out of other systems, chosen in the real page, and what is in the database afterwards.
let browser: TestBrowser
let site: PhoneSite
let desk: AgentDesk
let folder: string
let saidBeforeSetup = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'callside-import-'))
  site = await startPhoneSite()
  browser = await startBrowser()
  const early = await browser.openExtensionPage('tabs/import.html')
  saidBeforeSetup = (await early.textContent('main')) ?? ''
  await early.close()
  desk = await setUpDesk(browser, { sites: [site.origin] })
  // The log would read all the time along with what is written; that an open log slows an import down is not the matter here.
  await desk.page.goto(browser.extensionUrl('tabs/data.html'))
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
  rmSync(folder, { recursive: true, force: true })
})

function fileOf(name: string, lines: readonly string[], encoding: Parameters<typeof encode>[1] = 'utf-8'): string {
  const path = join(folder, name)
  writeFileSync(path, encode(`${lines.join('\r\n')}\r\n`, encoding))
  return path
}

const openImport = async (): Promise<Page> => {
  const page = await browser.openExtensionPage('tabs/import.html')
  await phaseOf(page, 'choosing')
  return page
}
const phaseOf = (page: Page, phase: string, withinMs = 60_000) => page.waitForSelector(`main[data-phase=${phase}]`, { timeout: withinMs })
const choose = (page: Page, path: string) => page.locator('.drop-zone input[type=file]').setInputFiles(path)

/** Chosen, looked at, begun, and waited for. */
async function importFile(page: Page, path: string): Promise<Readonly<Record<string, number>>> {
  await choose(page, path)
  await phaseOf(page, 'mapping')
  await page.locator('.mapping-foot button').click()
  await phaseOf(page, 'ended')
  return await countsOn(page)
}
const countsOn = (page: Page) =>
  page.$$eval('[data-count]', (each) => Object.fromEntries(each.map((one) => [one.getAttribute('data-count') ?? '', Number(one.textContent?.replaceAll(',', ''))])))
const columnsOn = (page: Page) => page.$$eval('.preview thead select', (each) => each.map((one) => (one as HTMLSelectElement).value))
const names = async (page: Page) => (await page.$$eval('.preview tbody tr td:nth-of-type(2)', (cells) => cells.map((cell) => cell.textContent)))
const counted = async (table: string) => (await rowsOf(browser, table)).length

test('customers of a GB18030 and of a Big5 file come in with their names, and a second import doubles nothing', async () => {
  const simplified = fileOf('客户.csv', ['客户编号,姓名,性别,手机号码,客户等级,地址', 'C-1,王小明,男,199 0000 0001,金卡,深圳市福田区桃源路 1 号', 'C-2,刘丽华,女,0086-19900000002,银卡,北京市海淀区', 'C-3,赵敏,女,010-5550 0123转8001,,上海市'], 'gb18030')
  const traditional = fileOf('客戶.csv', ['客戶編號,姓名,稱謂,行動電話,會員等級,地址', 'T-1,陳怡君,小姐,0086 199 0000 0011,貴賓,臺北市信義區', 'T-2,林志豪,先生,+886 912 345 678,,高雄市苓雅區'], 'big5')
  const page = await openImport()
  await choose(page, simplified)
  await phaseOf(page, 'mapping')
  expect(await columnsOn(page)).toEqual(['externalId', 'name', 'salutation', 'number', 'tagValue', 'remembered'])
  expect(await names(page)).toEqual(['王小明', '刘丽华', '赵敏'])
  await browser.picture(page, 'import-mapping-gb18030')
  await page.locator('.mapping-foot button').click()
  await phaseOf(page, 'ended')
  expect(await countsOn(page)).toEqual({ new: 3, updated: 0, unchanged: 0, refused: 0 })
  await browser.picture(page, 'import-done')

  await page.getByRole('button', { name: '换一个文件' }).click()
  await choose(page, traditional)
  await phaseOf(page, 'mapping')
  expect(await columnsOn(page)).toEqual(['externalId', 'name', 'salutation', 'number', 'tagValue', 'remembered'])
  expect(await names(page)).toEqual(['陳怡君', '林志豪'])
  await page.locator('.mapping-foot button').click()
  await phaseOf(page, 'ended')
  expect(await counted('customers')).toBe(5)
  const facts = await counted('facts')

  await page.getByRole('button', { name: '换一个文件' }).click()
  expect(await importFile(page, simplified)).toEqual({ new: 0, updated: 0, unchanged: 3, refused: 0 })
  await page.getByRole('button', { name: '换一个文件' }).click()
  const changed = fileOf('客户-改.csv', ['客户编号,姓名,手机号码', 'C-1,王晓明,199 0000 0001', 'C-2,刘丽华,199 0000 0002'], 'gb18030')
  expect(await importFile(page, changed)).toMatchObject({ new: 0, updated: 2, unchanged: 0 })
  expect(await counted('customers')).toBe(5)
  expect(await counted('facts')).toBeGreaterThan(facts)
  const audit = (await rowsOf(browser, 'audit')).filter(({ action }) => action === 'imported')
  expect(audit.map(({ count, agent }) => ({ count, agent }))).toEqual([3, 2, 0, 2].map((count) => ({ count, agent: expect.stringContaining('1001') as unknown })))
  await page.close()
})

test('contacts with English headers: broken rows are listed, downloaded, mended, and imported again', async () => {
  const path = fileOf('contacts.csv', [
    'Call ID,Start Time,Customer ID,Caller,Direction,Duration (s),Disposition,Reason,Comments,Resolved',
    'a-1,2026-02-01 10:00,C-1,19900000001,inbound,125,answered,Data used up,"said ""it is gone"", twice",no',
    'a-2,yesterday,C-1,19900000001,inbound,125,answered,,,yes',
    'a-3,2026-02-02 10:00,C-2,not a number,inbound,125,answered,,,yes',
    'a-4,2026-02-03 10:00,C-2,19900000002,sideways,125,answered,,,yes',
    'a-5,2026-02-04 10:00,C-2,19900000002,outbound,0:45,no answer,,,',
  ])
  const before = await counted('contacts')
  const page = await openImport()
  await choose(page, path)
  await phaseOf(page, 'mapping')
  expect(await columnsOn(page)).toEqual(['rowId', 'startedAt', 'externalId', 'number', 'direction', 'duration', 'outcome', 'code', 'note', 'resolved'])
  await browser.picture(page, 'import-mapping-some-refused')
  await page.locator('.mapping-foot button').click()
  await phaseOf(page, 'ended')
  expect(await countsOn(page)).toEqual({ new: 2, updated: 0, unchanged: 0, refused: 3 })
  expect(await page.$$eval('.preview tbody tr', (rows) => rows.map((row) => row.querySelector('th')?.textContent))).toEqual(['3', '4', '5'])
  await browser.picture(page, 'import-refused')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载拒收的行' }).click()])
  const text = readFileSync(await download.path(), 'utf8')
  expect(text).toMatch(/^\uFEFF行,原因,Call ID,/)
  expect(text).toContain('3,Start Time: 时间读不出来,a-2,yesterday,')
  expect(text).toContain('4,Caller: 号码读不出来,a-3,')
  expect(text).toContain('5,Direction: 不认识的方向,a-4,')

  const mended = join(folder, 'mended.csv')
  writeFileSync(mended, text.replace('yesterday', '2026-02-01 11:00').replace('not a number', '19900000002').replace('sideways', 'inbound'))
  await page.getByRole('button', { name: '换一个文件' }).click()
  expect(await importFile(page, mended)).toEqual({ new: 3, updated: 0, unchanged: 0, refused: 0 })
  await page.getByRole('button', { name: '换一个文件' }).click()
  expect(await importFile(page, path)).toEqual({ new: 0, updated: 0, unchanged: 2, refused: 3 })
  expect(await counted('contacts')).toBe(before + 5)
  await page.close()
})

const MANY = 6_000
const manyContacts = (first: string) => Array.from({ length: MANY }, (_, n) =>
  `${first}-${n},2025-${String((n % 11) + 1).padStart(2, '0')}-${String((n % 27) + 1).padStart(2, '0')} 10:${String(n % 60).padStart(2, '0')},M-${n % 1000},客户${n % 1000},1991${String(n % 1000).padStart(7, '0')},第 ${n} 次`)
const HEADER = '通话编号,通话时间,客户编号,姓名,来电号码,备注'

async function begin(page: Page, path: string): Promise<void> {
  await choose(page, path)
  await phaseOf(page, 'mapping')
  await page.locator('.mapping-foot button').click()
  await phaseOf(page, 'running')
  await waitFor('rows that are written', async () => Number((await countsOn(page).catch(() => ({ new: 0 }))).new) > 500)
}

test('closed in mid-import it is offered again and goes on; closed again it is undone as a whole', { timeout: 400_000 }, async () => {
  const path = fileOf('many.csv', [HEADER, ...manyContacts('m')])
  const [contacts, customers] = [await counted('contacts'), await counted('customers')]
  const first = await openImport()
  await begin(first, path)
  await browser.picture(first, 'import-running')
  await first.close()
  const second = await openImport()
  expect(await second.textContent('.unfinished')).toContain('写到第')
  await browser.picture(second, 'import-unfinished')
  await second.locator('.unfinished input[type=file]').setInputFiles(path)
  await phaseOf(second, 'ended', 180_000)
  expect(await countsOn(second)).toEqual({ new: MANY, updated: 0, unchanged: 0, refused: 0 })
  expect(await counted('contacts')).toBe(contacts + MANY)
  expect(await counted('customers')).toBe(customers + 1000)
  await second.close()

  const other = fileOf('more.csv', [HEADER, ...manyContacts('n')])
  const third = await openImport()
  expect(await third.$('.unfinished')).toBeNull()
  await begin(third, other)
  await third.close()
  expect(await counted('contacts')).toBeGreaterThan(contacts + MANY)
  const fourth = await openImport()
  await fourth.locator('.unfinished .is-danger').click()
  await phaseOf(fourth, 'undone', 180_000)
  await browser.picture(fourth, 'import-undone')
  expect(await counted('contacts')).toBe(contacts + MANY)
  expect(await counted('customers')).toBe(customers + 1000)
  expect((await rowsOf(browser, 'facts')).filter(({ origin, open }) => origin !== 'live' && String(open?.contact ?? '') === '')).not.toEqual([])
  await fourth.close()
})

test('a call that rings during an import pops, with the name from a batch that is written', { timeout: 400_000 }, async () => {
  const { page: phonePage, phone } = await site.openPhone(browser, 'import')
  const rows = Array.from({ length: 12_000 }, (_, n) => `R-${n},响铃客户${n},1992${String(n).padStart(7, '0')}`)
  const page = await openImport()
  await begin(page, fileOf('ringing.csv', ['客户编号,姓名,手机', ...rows]))
  await phonePage.bringToFront()
  for (let n = 0; n < 5; n += 1) {
    const call = { callId: `importing-${n}`, from: `+86199200000${String(n).padStart(2, '0')}` }
    phone.ring(call)
    await waitForPopText(phonePage, `响铃客户${n}`)
    phone.cancel(call)
    await waitFor('the end of the pop', async () => !(await popTextOf(phonePage)).includes(`响铃客户${n}`))
  }
  expect(await page.getAttribute('main', 'data-phase')).toBe('running')
  await page.bringToFront()
  await page.getByRole('button', { name: '停止' }).click()
  await phaseOf(page, 'ended')
  await browser.picture(page, 'import-stopped')
  await page.locator('button.is-danger').click()
  await phaseOf(page, 'undone', 180_000)
})

test('before the setup it says what to do first', () => {
  expect(saidBeforeSetup).toMatch(/完成设置|Finish it in the panel/)
})

test('with the records locked it says so, takes the passphrase, and then imports', async () => {
  expect(await desk.command('vault/set-passphrase', { passphrase: 'correct horse battery' })).toMatchObject({ ok: true })
  expect(await desk.command('vault/lock', {})).toMatchObject({ ok: true })
  const page = await openImport()
  expect(await page.textContent('.locked')).toContain('已锁定')
  expect(await page.$('.drop-zone')).toBeNull()
  await browser.picture(page, 'import-locked')
  await page.fill('.locked input', 'correct horse battery')
  await page.click('.locked button')
  expect(await importFile(page, fileOf('after.csv', ['客户编号,姓名,手机', 'L-1,锁后,19900000077']))).toMatchObject({ new: 1 })
  // Locked in another window while this page is mapping: refused, nothing lost, and it goes on from here.
  await page.getByRole('button', { name: '换一个文件' }).click()
  await choose(page, fileOf('later.csv', ['客户编号,姓名,手机', 'L-2,又锁,19900000078']))
  await phaseOf(page, 'mapping')
  expect(await desk.command('vault/lock', {})).toMatchObject({ ok: true })
  await page.locator('.mapping-foot button').click()
  await page.waitForSelector('.locked input')
  expect(await page.textContent('[role=alert]')).toContain('已锁定')
  await page.fill('.locked input', 'correct horse battery')
  await page.click('.locked button')
  await page.waitForSelector('.drop-zone')
  await page.close()
})
