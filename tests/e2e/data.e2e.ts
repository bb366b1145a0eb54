import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { canonicalBytes } from '../../src/core/contract/canonical-bytes'
import { setUpDesk, type AgentDesk } from './support/agent-desk'
import { startBrowser, type TestBrowser } from './support/browser'
import { startPhoneSite, type PhoneSite } from './support/phone-site'
import { rowsOf, waitForNoPop, waitForPopText } from './support/pops'
import { waitFor } from './support/wait-for'

// Backup, restore, retention, erasing and the audit, as a lead does them in the real page. Two installations: one that has
// data, and a fresh one that is given it.
const PASSPHRASE = '一个编造的口令 made up'
const CUSTOMERS = 400
const DAY_MS = 86_400_000
let there: TestBrowser
let here: TestBrowser
let site: PhoneSite
let desk: AgentDesk
let deskHere: AgentDesk
let folder: string
let backup: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'callside-data-'))
  site = await startPhoneSite()
  there = await startBrowser()
  desk = await setUpDesk(there)
  await importContacts(there)
  here = await startBrowser()
  deskHere = await setUpDesk(here, { sites: [site.origin] })
})
afterAll(async () => {
  await there?.close()
  await here?.close()
  await site?.close()
  rmSync(folder, { recursive: true, force: true })
})

const numberOf = (n: number) => `1991${String(n).padStart(7, '0')}`
const dayAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10)

/** Ten contacts of each customer: eight of this month, one of half a year ago, one of more than a year ago. */
async function importContacts(browser: TestBrowser): Promise<void> {
  const rows = Array.from({ length: CUSTOMERS * 10 }, (_, n) => {
    const customer = n % CUSTOMERS
    const turn = Math.floor(n / CUSTOMERS)
    const days = turn === 8 ? 180 : turn === 9 ? 400 : turn * 3 + 2
    return `d-${n},${dayAgo(days)} 10:${String(n % 60).padStart(2, '0')},D-${customer},客户${customer}号,${numberOf(customer)},第 ${n} 次`
  })
  const path = join(folder, 'contacts.csv')
  writeFileSync(path, `${['通话编号,通话时间,客户编号,姓名,来电号码,备注', ...rows].join('\r\n')}\r\n`)
  const page = await browser.openExtensionPage('tabs/import.html')
  await page.locator('.drop-zone input[type=file]').setInputFiles(path)
  await page.locator('.mapping-foot button').click()
  await page.waitForSelector('main[data-phase=ended]', { timeout: 120_000 })
  await page.close()
}

async function openData(browser: TestBrowser, tab: string): Promise<Page> {
  const page = await browser.openExtensionPage('tabs/data.html')
  await page.getByRole('tab', { name: tab }).click()
  return page
}
const panelOf = (page: Page) => page.getByRole('tabpanel')
const textOf = (page: Page) => panelOf(page).innerText()
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const sees = (page: Page, text: string | RegExp) => panelOf(page).getByText(text).first().waitFor({ timeout: 60_000 })
const countsIn = async (browser: TestBrowser) => {
  const [customers, contacts, facts] = await Promise.all(['customers', 'contacts', 'facts'].map((table) => rowsOf(browser, table)))
  return { customers: customers?.length, contacts: contacts?.length, facts: facts?.length }
}
async function fillPassphrase(page: Page): Promise<void> {
  await page.getByLabel('备份口令').fill(PASSPHRASE)
  await page.getByLabel('再输入一次').fill(PASSPHRASE)
}
async function look(page: Page, file: string, passphrase = PASSPHRASE): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByLabel('备份口令').fill(passphrase)
  await press(page, '核对文件')
}

test('everything is backed up into the file that was chosen, or into the browser’s downloads, and the audit says so', { timeout: 180_000 }, async () => {
  const page = await openData(there, '备份')
  await there.picture(page, 'data-backup-form')
  // The browser's own picker cannot be driven; what it gives is a handle of a file, as this one is.
  await page.evaluate(() => Object.assign(globalThis, { showSaveFilePicker: async () => await (await navigator.storage.getDirectory()).getFileHandle('chosen', { create: true }) }))
  await fillPassphrase(page)
  await there.picture(page, 'data-backup-typed')
  await press(page, '备份')
  await sees(page, '备份完成')
  await there.picture(page, 'data-backup-done')
  const told = await textOf(page)
  expect(told).toContain(`${CUSTOMERS} 位客户`)
  expect(told).toContain('4,000 次联络')
  expect(told).toContain('已写入您选择的文件。')
  const head = await page.evaluate(async () => {
    const file = await (await (await navigator.storage.getDirectory()).getFileHandle('chosen')).getFile()
    return await file.slice(0, 16_384).text()
  })
  expect(head.startsWith('callside-backup\n')).toBe(true)
  const header = JSON.parse(head.slice(head.indexOf('{'), head.indexOf('}}') + 2)) as { kdf: { name: string; rounds: number }; counts: { facts: number } }
  expect([header.kdf.name, header.kdf.rounds >= 600_000]).toEqual(['PBKDF2-SHA-256', true])
  expect(header.counts.facts).toBe((await countsIn(there)).facts)

  await press(page, '再备份一次')
  await page.evaluate(() => Object.assign(globalThis, { showSaveFilePicker: undefined }))
  await fillPassphrase(page)
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), press(page, '备份')])
  expect(download.suggestedFilename()).toMatch(/^Callside 备份 \d{4}-\d\d-\d\d\.callside$/)
  backup = join(folder, 'backup.callside')
  await download.saveAs(backup)
  await sees(page, '文件已交给浏览器的下载。')
  const audit = (await rowsOf(there, 'audit')).filter(({ action }) => action === 'backed-up')
  expect(audit.map(({ count, agent }) => [count, agent])).toEqual([1, 2].map(() => [header.counts.facts, 'agent:1001']))
  await page.close()
})

test('a wrong passphrase, a changed byte and another file change nothing, and it is said which', { timeout: 180_000 }, async () => {
  const before = await countsIn(here)
  const auditBefore = (await rowsOf(here, 'audit')).length
  const page = await openData(here, '恢复')
  await look(page, backup, 'not the passphrase')
  await sees(page, '口令不对，没有做任何更改。')
  await here.picture(page, 'data-restore-wrong')
  const bytes = readFileSync(backup)
  for (const [name, at] of [['head', 200], ['middle', Math.floor(bytes.length / 2)], ['end', bytes.length - 20]] as const) {
    const damaged = Buffer.from(bytes)
    damaged[at] = (damaged[at] ?? 0) ^ 1
    const path = join(folder, `damaged-${name}.callside`)
    writeFileSync(path, damaged)
    await look(page, path)
    await sees(page, '文件已损坏或被改动，没有做任何更改。')
  }
  const other = join(folder, 'other.callside')
  writeFileSync(other, 'name,number\r\n')
  await look(page, other)
  await sees(page, '这不是 Callside 的备份文件')
  expect([await countsIn(here), (await rowsOf(here, 'audit')).length, (await rowsOf(here, 'jobs')).length]).toEqual([before, auditBefore, 0])
  await page.close()
})

test('a fresh installation is told what is in the file; closed in the middle it goes on, and then knows the callers', { timeout: 240_000 }, async () => {
  const own = (await countsIn(here)).facts ?? 0
  const whole = await countsIn(there)
  const first = await openData(here, '恢复')
  await look(first, backup)
  await sees(first, '文件完整')
  await here.picture(first, 'data-restore-found')
  const cells = await first.$$eval('.data-compare tbody tr', (rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)))
  expect(cells).toEqual([['客户', '400', '0'], ['联络', '4,000', '0'], ['事实', (whole.facts ?? 0).toLocaleString('en'), String(own)]])
  expect(await textOf(first)).toContain('宽带客服')
  expect((await countsIn(here)).facts).toBe(own)
  await press(first, '合并到这里')
  await waitFor('a part of it', async () => ((await countsIn(here)).facts ?? 0) > own + 500, { withinMs: 60_000 })
  await here.picture(first, 'data-restore-running')
  await first.close()
  const part = (await countsIn(here)).facts ?? 0
  expect(part).toBeLessThan((whole.facts ?? 0) + own)

  const second = await openData(here, '恢复')
  await second.getByRole('group', { name: '有一次恢复没有完成' }).waitFor()
  await here.picture(second, 'data-restore-unfinished')
  await look(second, backup)
  await sees(second, /上次已恢复/)
  await second.getByRole('checkbox').check()
  await press(second, '继续恢复')
  await sees(second, '恢复完成')
  await sees(second, '备份中的设置已采用。')
  await here.picture(second, 'data-restore-done')
  expect(await countsIn(here)).toEqual({ customers: CUSTOMERS, contacts: whole.contacts, facts: (whole.facts ?? 0) + own })
  const restored = (await rowsOf(here, 'audit')).filter(({ action }) => action === 'restored')
  expect(restored.map(({ count }) => count)).toEqual([whole.facts])
  await second.close()
  expect(await ringFrom(7)).toContain('客户7号')
})

/** What pops when this customer rings. */
async function ringFrom(customer: number): Promise<string> {
  const { page, phone } = await site.openPhone(here, `c${customer}`)
  const call = { callId: `data-${customer}-${Date.now()}`, from: `+86${numberOf(customer)}` }
  phone.ring(call)
  try {
    return await waitForPopText(page, numberOf(customer).slice(-4))
  } finally {
    phone.cancel(call)
    // A page that is closed before the end has come leaves a call that rings on.
    await waitForNoPop(page)
    await waitFor('the end of the call', async () => (await rowsOf(here, 'calls')).every(({ phase }) => phase === 'ended'))
    await page.close()
  }
}

test('a customer is erased by typing the name, and is unknown when he rings', { timeout: 180_000 }, async () => {
  const page = await openData(here, '删除客户')
  await page.getByLabel('按姓名或号码查找').first().fill('客户9号')
  await panelOf(page).getByRole('listitem').getByRole('button').first().click()
  await sees(page, '客户9号')
  const button = page.getByRole('button', { name: '永久删除' })
  expect(await button.isDisabled()).toBe(true)
  await page.getByLabel('输入“客户9号”确认').fill('客户9号')
  await here.picture(page, 'data-erase-confirm')
  await button.click()
  await sees(page, '已删除')
  await here.picture(page, 'data-erase-done')
  expect(await textOf(page)).toContain('10 次联络')
  const after = await countsIn(here)
  expect([after.customers, after.contacts]).toEqual([CUSTOMERS - 1, CUSTOMERS * 10 - 10 + 1])
  await page.close()
  expect(await ringFrom(9)).not.toContain('客户9号')
})

test('who was erased comes back with no backup', { timeout: 180_000 }, async () => {
  const page = await openData(here, '恢复')
  await look(page, backup)
  await sees(page, '文件完整')
  await press(page, '合并到这里')
  await sees(page, '恢复完成')
  await sees(page, '新增 0 条')
  await page.close()
  expect((await countsIn(here)).customers).toBe(CUSTOMERS - 1)
  expect(await ringFrom(9)).not.toContain('客户9号')
})

test('the alarm sweeps what is past its time; the record and the figures of the year stay', { timeout: 180_000 }, async () => {
  const page = await openData(here, '保留期限')
  await sees(page, '还没有清除过')
  await page.getByLabel('联络与小结').fill('90')
  await sees(page, /缩短期限后/)
  await here.picture(page, 'data-retention-shorter')
  await press(page, '保存期限')
  await waitFor('the shorter time', async () => await page.getByRole('button', { name: '保存期限' }).isDisabled())
  const worker = await here.serviceWorker()
  await worker.evaluate(() => chrome.alarms.create('retention', { when: Date.now() }))
  const left = await waitFor('the sweep', async () => {
    const isDone = (await rowsOf(here, 'jobs')).some(({ id, state }) => id === 'retention' && state === 'done')
    return isDone && (await rowsOf(here, 'contacts'))
  }, { withinMs: 60_000 })
  expect(Math.min(...left.map(({ startedAt }) => startedAt as number))).toBeGreaterThan(Date.now() - 91 * DAY_MS)
  await sees(page, /上次清除/)
  await sees(page, '联络 798')
  const told = await textOf(page)
  // Of half a year ago the contacts of the 399 who are left, and the nine in this year of the one who was erased.
  expect(told).toMatch(/次仍有记录，408 次只留下匿名的每日计数/)
  await here.picture(page, 'data-retention-swept')
  const first = (await rowsOf(here, 'jobs')).find(({ id }) => id === 'retention')?.startedAt as number
  await press(page, '立即清除')
  await waitFor('the second sweep', async () => (await rowsOf(here, 'jobs')).some(({ id, state, startedAt }) => id === 'retention' && state === 'done' && (startedAt as number) > first))
  await page.close()
  expect(await ringFrom(11)).toMatch(/自 .+ 起/)
})

test('the audit is whole, is exported with its chain, and tells the row that somebody changed', { timeout: 180_000 }, async () => {
  const page = await openData(here, '审计')
  await press(page, '核对全部')
  await sees(page, /完整：\d+ 行环环相扣。/)
  await here.picture(page, 'data-audit-whole')
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, '导出 CSV')])
  expect(download.suggestedFilename()).toMatch(/^Callside 审计 \d{4}-\d\d-\d\d\.csv$/)
  const text = readFileSync(await download.path(), 'utf8')
  const { data } = Papa.parse(text.replace(/^\uFEFF/, '').trimEnd(), { delimiter: ',' })
  const [head, ...rows] = data
  expect(head).toEqual(['行', '时间', '坐席', '业务线', '做了什么', '对象', '数量', '上一行指纹', '指纹'])
  // Proved without the extension: each row's hash is of its content, and holds the one before.
  let previous = ''
  for (const [n, at, agent, line, action, about, count, before, hash] of rows) {
    const content = {
      n: Number(n), at: Date.parse(at ?? ''), agent, ...(line && { line }), action, ...(about && { about }), ...(count && { count: Number(count) }), previous: before,
    }
    expect([before, createHash('sha256').update(canonicalBytes(content as never)).digest('hex')]).toEqual([previous, hash])
    previous = hash ?? ''
  }
  const actions = new Set(rows.map((row) => row[4]))
  for (const action of ['changed', 'restored', 'erased', 'swept']) expect([action, actions.has(action)]).toEqual([action, true])
  const last = await waitFor('the row of the export', async () => (await rowsOf(here, 'audit')).find(({ action }) => action === 'exported'))
  expect([last.about, last.count, last.n]).toEqual(['audit', rows.length, rows.length + 1])
  expect(text).not.toMatch(/客户\d+号|1991\d{7}/)

  const secretly = await here.openExtensionPage('tabs/desk.html')
  await secretly.evaluate(() => new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('callside')
    opening.onsuccess = () => {
      const table = opening.result.transaction('audit', 'readwrite').objectStore('audit')
      const reading = table.get(3)
      reading.onsuccess = () => {
        const writing = table.put({ ...(reading.result as object), agent: 'agent:somebody-else' })
        writing.onsuccess = () => { opening.result.close(); resolve() }
        writing.onerror = () => reject(writing.error as Error)
      }
    }
  }))
  await press(page, '核对全部')
  await sees(page, /在第 3 行断开/)
  await here.picture(page, 'data-audit-broken')
  await page.close()
  await secretly.close()
})

test('the views are rebuilt from the facts, and are what they were', { timeout: 120_000 }, async () => {
  const before = await countsIn(there)
  const page = await openData(there, '检查')
  await press(page, '重建视图')
  await sees(page, /重建完成：折算了/)
  await there.picture(page, 'data-repair-done')
  expect(await countsIn(there)).toEqual(before)
  expect((await rowsOf(there, 'meta')).some(({ key }) => key === 'views')).toBe(false)
  await page.close()
})

test('writing waits for the disk, and reading for whoever takes the lines: what is in memory is a few frames, however much there is', { timeout: 120_000 }, async () => {
  const page = await there.openTab(site.url('/slow-disk.html'))
  const played = await page.evaluate(() => (globalThis as unknown as { playSlowDisk: () => Promise<{ madeShare: number; readShare: number; bytes: number; lines: number }> }).playSlowDisk())
  expect(played.lines).toBe(200_000)
  expect(played.bytes).toBeGreaterThan(4_000_000)
  expect([played.madeShare < 0.3, played.readShare < 0.3, played.madeShare, played.readShare]).toEqual([true, true, played.madeShare, played.readShare])
  await page.close()
})

test('on a locked vault it says so, changes nothing, and is opened there', { timeout: 120_000 }, async () => {
  expect((await desk.command('vault/set-passphrase', { passphrase: 'a made-up passphrase' })).ok).toBe(true)
  expect((await desk.command('vault/lock', {})).ok).toBe(true)
  const page = await openData(there, '备份')
  await page.getByRole('region', { name: '客户资料已锁定' }).waitFor()
  await page.evaluate(() => Object.assign(globalThis, { showSaveFilePicker: undefined }))
  await fillPassphrase(page)
  await press(page, '备份')
  await sees(page, '客户资料已锁定，没有做任何更改。')
  await there.picture(page, 'data-locked')
  await page.getByLabel('口令', { exact: true }).fill('a made-up passphrase')
  await press(page, '解锁')
  await page.getByRole('region', { name: '客户资料已锁定' }).waitFor({ state: 'detached' })
  await fillPassphrase(page)
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), press(page, '备份')])
  expect(await download.failure()).toBeNull()
  await page.close()
})

test('reads well in each language, light and dark, wide and narrow', { timeout: 180_000 }, async () => {
  const looks = [['zh-CN', 'light', 1280], ['zh-TW', 'dark', 1280], ['en', 'light', 1280], ['zh-CN', 'dark', 400], ['en', 'dark', 400], ['zh-TW', 'light', 720]] as const
  for (const [language, theme, width] of looks) {
    expect((await deskHere.command('settings/change', { language, theme })).ok).toBe(true)
    const page = await here.openExtensionPage('tabs/data.html')
    await page.setViewportSize({ width, height: 800 })
    await page.getByRole('tab').first().waitFor()
    const tabs = await page.getByRole('tab').all()
    for (const [index, tab] of tabs.entries()) {
      await tab.click()
      await page.locator('.skeleton').waitFor({ state: 'detached' })
      await here.picture(page, `data-${index}-${language}-${theme}-${width}`)
      const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
      expect([language, width, index, isWide]).toEqual([language, width, index, false])
    }
    // Backup, restore, erasing, retention, audit, views, leaving a client.
    expect(tabs).toHaveLength(7)
    await page.close()
  }
})
