import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { setUpDesk } from './support/agent-desk'
import { startBrowser, type TestBrowser } from './support/browser'
import { takeInLibrary } from './support/library'
import { rowsOf } from './support/pops'

// Two installations: a lead's, which has the knowledge, and an agent's, which has none. Between them only files.
const PASSPHRASE = '一个编造的口令 made up'
let lead: TestBrowser
let agent: TestBrowser
let publishing: Page
let taking: Page
let folder: string
let code: string
let first: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'callside-packs-'))
  ;[lead, agent] = await Promise.all([startBrowser(), startBrowser()])
  await Promise.all([setUpDesk(lead), setUpDesk(agent)])
  await takeInLibrary(lead)
  publishing = await lead.openExtensionPage('tabs/team.html')
  taking = await agent.openExtensionPage('tabs/team.html#trust')
})
afterAll(async () => {
  await lead?.close()
  await agent?.close()
  rmSync(folder, { recursive: true, force: true })
})

const tab = (page: Page, name: string) => page.getByRole('tab', { name }).click()
const take = (path: string) => taking.locator('.drop-zone input[type=file]').setInputFiles(path)
const titlesHere = async () => (await rowsOf(agent, 'articles')).filter(({ retiredAt }) => retiredAt === undefined).length

/** The next version of the lead's line, as a file. */
async function publish(): Promise<string> {
  await tab(publishing, '发布')
  await publishing.getByRole('button', { name: '发布新版本' }).click()
  return await savedWhole()
}

async function savedWhole(): Promise<string> {
  const [download] = await Promise.all([publishing.waitForEvent('download'), publishing.getByRole('button', { name: /^完整包/ }).click()])
  const path = join(folder, `${(await rowsOf(lead, 'packs')).length}.callside-pack`)
  await download.saveAs(path)
  return path
}

test('a lead makes keys once, and the page shows the code that is read aloud', async () => {
  await publishing.getByRole('button', { name: '去创建密钥' }).click()
  await publishing.getByLabel('客服中心的名称').fill('宽带客服中心')
  await publishing.getByLabel('您的姓名').fill('周班长')
  await publishing.getByLabel('密钥文件的口令').fill(PASSPHRASE)
  await publishing.getByLabel('再输入一次').fill(PASSPHRASE)
  await publishing.getByRole('button', { name: '创建密钥' }).click()
  await publishing.getByText('密钥已创建。').waitFor()
  await tab(publishing, '接收与信任')
  code = await publishing.locator('[data-code]').innerText()
  expect(code).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/)
})

test('a pack of a team that is not trusted is refused, with what to do; its code once typed, it is taken', async () => {
  first = await publish()
  await take(first)
  await taking.getByRole('alert').filter({ hasText: '签名者不是本机信任的团队' }).first().waitFor()
  expect(await titlesHere()).toBe(0)
  await taking.getByLabel('班长念的配对码').fill(code.replace(/.$/, (last) => (last === '0' ? '1' : '0')))
  await taking.getByRole('button', { name: '使用此码' }).click()
  await taking.getByText('配对码有误').waitFor()
  await taking.getByLabel('班长念的配对码').fill(code.toLowerCase().replaceAll('-', ' '))
  await taking.getByRole('button', { name: '使用此码' }).click()
  await taking.getByText('已信任。').waitFor()
  await take(first)
  await taking.getByText('第 1 版已接收并生效。').waitFor()
  expect(await titlesHere()).toBe((await rowsOf(lead, 'articles')).length)
  await taking.getByRole('button', { name: '改用这条业务线' }).click()
  await taking.getByText('本机现在的业务线不是这个发布包的。').waitFor({ state: 'detached' })
})

test('the agent finds an article of it, and sees how old it is', async () => {
  const panel = await agent.openPanel()
  await panel.getByRole('tab', { name: '知识' }).waitFor()
  await panel.keyboard.press('z')
  await panel.getByRole('combobox', { name: '搜索知识' }).fill('gjmy')
  await panel.locator('.knowledge-list [role=option]', { hasText: '国际漫游' }).first().waitFor()
  await panel.getByText(/知识截至 .*（第 1 版）/).waitFor()
  await panel.close()
})

test('tampered with, cut short, older or only a step from what is not here: refused whole, and the panel says so', async () => {
  const second = await publish()
  const bytes = readFileSync(second)
  const tampered = join(folder, 'tampered.callside-pack')
  for (const place of [40, Math.floor(bytes.length / 2), bytes.length - 1]) {
    const changed = Buffer.from(bytes)
    changed[place] = (changed[place] ?? 0) ^ 1
    writeFileSync(tampered, changed)
    await take(tampered)
    await taking.getByRole('alert').filter({ hasText: '整个拒收；原来的内容照常使用' }).first().waitFor()
    await tab(taking, '版本记录')
    expect(await taking.getByText('第 1 版', { exact: true }).count()).toBe(1)
    expect((await rowsOf(agent, 'packs')).length).toBe(1)
    await tab(taking, '接收与信任')
  }
  const panel = await agent.openPanel()
  await panel.getByText('有一个发布包被拒收').waitFor()
  await panel.close()
  await take(second)
  await taking.getByText('第 2 版已接收并生效。').waitFor()
  await take(first)
  await taking.getByText('比本机正在用的版本旧').first().waitFor()
  expect((await rowsOf(agent, 'packs')).map(({ version }) => version)).toEqual([1, 2])
})

test('going back is the next version, with the content of the earlier one', async () => {
  // No demand names it: it may be retired and published.
  const id = String((await rowsOf(lead, 'articles')).find((row) => String(row.id).endsWith('tel-5g'))?.id)
  const desk = await lead.openExtensionPage('tabs/desk.html')
  await desk.evaluate((article) => chrome.runtime.sendMessage({ callside: 1, name: 'item/change-many', body: { kind: 'article', ids: [article], change: { isRetired: true } } }), id)
  await take(await publish())
  await taking.getByText('第 3 版已接收并生效。').waitFor()
  const before = await titlesHere()
  await tab(publishing, '版本记录')
  const row = publishing.getByRole('listitem').filter({ hasText: '第 2 版' }).first()
  await row.getByRole('button', { name: '恢复到这一版' }).click()
  await row.getByRole('button', { name: '确定恢复' }).click()
  await tabWhenDone()
  await take(await savedWhole())
  await taking.getByText('第 4 版已接收并生效。').waitFor()
  expect(await titlesHere()).toBe(before + 1)
})

/** The files of what was published stand under "publish". */
async function tabWhenDone(): Promise<void> {
  await publishing.getByText('恢复自第 2 版').waitFor()
  await publishing.getByRole('button', { name: /^完整包/ }).waitFor()
}
