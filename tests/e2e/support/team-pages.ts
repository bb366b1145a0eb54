import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { TestBrowser } from './browser'
import { rowsOf } from './pops'

/** What a lead does once, and again and again, on the pages of the desk, as a person does it. */
export const TEAM_PASSPHRASE = '一个编造的口令 made up'
/** Keys of files are stretched long enough that a machine with much to do needs some seconds. */
const MAKING_KEYS = { timeout: 40_000 }

/** The root key and the lead's own, on the page of the team. Answers the code that is read aloud. */
export async function makeTeamKeys(team: Page, site = '宽带客服中心'): Promise<string> {
  await team.getByRole('button', { name: '去创建密钥' }).click()
  await team.getByLabel('客服中心的名称').fill(site)
  await team.getByLabel('您的姓名').fill('周班长')
  await team.getByLabel('密钥文件的口令').fill(TEAM_PASSPHRASE)
  await team.getByLabel('再输入一次').fill(TEAM_PASSPHRASE)
  await team.getByRole('button', { name: '创建密钥' }).click()
  await team.getByText('密钥已创建。').waitFor(MAKING_KEYS)
  await turnTo(team, '接收与信任')
  return await team.locator('[data-code]').innerText()
}

/** The key that opens what agents send, on the page of segments. Answers the code of it. */
export async function makeSegmentKey(returns: Page): Promise<string> {
  await returns.getByLabel('密钥口令').fill(TEAM_PASSPHRASE)
  await returns.getByLabel('再输入一次').fill(TEAM_PASSPHRASE)
  await returns.getByRole('button', { name: '生成密钥' }).click()
  await returns.getByRole('region', { name: '回来了什么' }).waitFor(MAKING_KEYS)
  return await returns.getByRole('region', { name: '本中心的回传密钥' }).locator('dd.segments-code').first().innerText()
}

export const turnTo = (page: Page, tab: string): Promise<void> => page.getByRole('tab', { name: tab }).click()

/** The next version, published on the page. Answers its number. */
export async function publishOn(team: Page, expiresInDays?: number): Promise<number> {
  await turnTo(team, '发布')
  if (expiresInDays !== undefined) await team.getByLabel('几天后不再接收（可不填）').fill(String(expiresInDays))
  await team.getByRole('button', { name: '发布新版本' }).click()
  const told = await team.getByText(/第 \d+ 版已签名，本机已生效。/).innerText()
  return Number(/\d+/.exec(told)?.[0])
}

/** A file that a button of the page makes, put into `folder`. */
export async function saved(page: Page, button: string | RegExp, folder: string, name: string): Promise<string> {
  await page.evaluate(keepMadeFiles)
  await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).first().click()])
  const written = await page.evaluate(async () => {
    const made = Reflect.get(globalThis, 'madeFiles') as Blob[]
    const bytes = new Uint8Array(await (made.at(-1) ?? new Blob()).arrayBuffer())
    return btoa(bytes.reduce((all, byte) => all + String.fromCharCode(byte), ''))
  })
  mkdirSync(folder, { recursive: true })
  const path = join(folder, name)
  writeFileSync(path, Buffer.from(written, 'base64'))
  return path
}

/** The browser writes its downloads where the connection that came last to it wants them, and the panel was found by one: what is handed over is read in the page. */
function keepMadeFiles(): void {
  if (Reflect.has(globalThis, 'madeFiles')) return
  const made: Blob[] = []
  const createObjectURL = URL.createObjectURL.bind(URL)
  URL.createObjectURL = (blob: Blob) => {
    made.push(blob)
    return createObjectURL(blob)
  }
  Object.assign(globalThis, { madeFiles: made })
}

/** The alarm that the browser would ring by itself in some minutes. */
export async function ringAlarm(browser: TestBrowser, name: 'surges' | 'ways' | 'segments'): Promise<void> {
  await (await browser.serviceWorker()).evaluate((alarm) => chrome.alarms.create(alarm, { when: Date.now() }), name)
}

/** Facts of a kind that are on this desk. */
export const factsOf = async (browser: TestBrowser, kind: string): Promise<readonly Record<string, unknown>[]> =>
  (await rowsOf(browser, 'facts')).filter((row) => row.kind === kind).map(({ open }) => open ?? {})
