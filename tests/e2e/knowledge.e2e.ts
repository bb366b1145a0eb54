import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { setUpDesk, type AgentDesk } from './support/agent-desk'
import { startBrowser, type TestBrowser } from './support/browser'
import { rowsOf } from './support/pops'

// A lead imports files on the page; an agent finds in the panel what is in them, reads it, and holds something against it.
let browser: TestBrowser
let desk: AgentDesk
let panel: Page
const FILES = ['telecom', 'bank', 'airline', 'utility'].map((name) => join(import.meta.dirname, `../../demo/library/${name}.json`))
const BROKEN = { name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ callside: 'library', v: 1, articles: [{ id: 'ok', title: '停机保号', body: '每月 5 元。', phrasings: [] }, { id: 'bad', title: '没有正文' }] })) }

beforeAll(async () => {
  browser = await startBrowser()
  desk = await setUpDesk(browser)
})
afterAll(async () => {
  await browser?.close()
})

const field = () => panel.getByRole('combobox', { name: '搜索知识' })
const firstFound = async (typed: string, title: string) => {
  await field().fill(typed)
  // In the list of articles; demands stand above them.
  await panel.locator('.knowledge-list [role=option]', { hasText: title }).first().waitFor()
}

describe('knowledge', () => {
  test('comes out of files: what is right is taken, what is not is listed with the reason', async () => {
    const page = await browser.openExtensionPage('tabs/knowledge.html#import')
    await page.locator('.knowledge-import input[type=file]:not([webkitdirectory])').setInputFiles(FILES)
    await page.waitForSelector('.knowledge-import[data-phase=ended]')
    expect(await page.textContent('.knowledge-import [role=status]')).toContain('新增 62')
    await page.getByRole('button', { name: '导入别的文件' }).click()
    await page.locator('.knowledge-import input[type=file]:not([webkitdirectory])').setInputFiles([BROKEN])
    await page.waitForSelector('.refused-items')
    expect(await page.locator('.refused-items tbody tr').allTextContents()).toEqual(['articles[2]没有正文缺少必填内容body'])
    await page.getByRole('tab', { name: '知识', exact: true }).click()
    await page.getByRole('table', { name: '知识库' }).getByText('停机保号').click()
    await page.getByText('没有客户问法，通话中难以推荐').waitFor()
    await page.close()
    expect((await rowsOf(browser, 'articles')).length).toBe(63)
    expect((await rowsOf(browser, 'audit')).filter(({ action }) => action === 'imported').length).toBe(2)
  })

  test('is found in the panel by initials, in the other script and mistyped, with keys only', async () => {
    panel = await browser.openPanel()
    await panel.getByRole('tab', { name: '知识' }).waitFor()
    await panel.keyboard.press('z')
    await firstFound('gjmy', '国际漫游怎么开通')
    await firstFound('卡片遺失', '卡片')
    await firstFound('寬带移機', '宽带移机怎么办')
    await firstFound('wheelchiar', 'Wheelchair')
    await firstFound('yiji', '宽带移机怎么办')
    await panel.keyboard.press('Enter')
    await panel.getByRole('article', { name: '宽带移机怎么办' }).waitFor()
  })

  test('is doubted in one click, and the page shows the clock of its owner', async () => {
    await panel.keyboard.press('d')
    await panel.getByText('已提交，负责人 24 小时内答复').waitFor()
    await panel.getByText('1 个疑问待答复').waitFor()
    const page = await browser.openExtensionPage('tabs/knowledge.html')
    await page.getByRole('tab', { name: '疑问' }).click()
    await page.getByText('1 个疑问待答复 · 还剩 24 小时').waitFor()
    await page.getByRole('textbox', { name: '核对的结果' }).fill('价格已核对')
    await page.getByRole('button', { name: '答复' }).click()
    await page.getByText('没有待答复的疑问', { exact: true }).waitFor()
    await panel.getByText('价格已核对').waitFor()
    await page.close()
  })

  test('has one page for a demand: its guide is clicked through, and a task registered', async () => {
    await panel.keyboard.press('Escape')
    await field().fill('火星移民')
    await panel.getByText('没有搜到').waitFor()
    await panel.getByRole('button', { name: '没有合适的，记为知识缺口' }).click()
    await panel.getByText('已记为缺口').waitFor()
    await firstFound('停电', '家里停电了')
    await panel.keyboard.press('Enter')
    await panel.getByRole('heading', { name: '家里停电了' }).waitFor()
    await panel.keyboard.press('1')
    await panel.keyboard.press('1')
    await panel.keyboard.press('2')
    await panel.getByText('户内线路故障，属客户资产').waitFor()
    await panel.getByRole('button', { name: '登记“回访：是否已经恢复供电”' }).click()
    await panel.getByRole('status').filter({ hasText: '已登记' }).waitFor()
    expect((await rowsOf(browser, 'tasks')).length).toBe(1)
  })

  test('is searched on when the document without a window was closed: it is made again, once', async () => {
    const worker = await browser.serviceWorker()
    const documents = () => worker.evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT' as chrome.runtime.ContextType] })).length)
    expect(await documents()).toBe(1)
    await worker.evaluate(() => chrome.offscreen.closeDocument())
    expect(await documents()).toBe(0)
    expect(await desk.command('knowledge/search', { typed: 'gjmy' })).toMatchObject({ ok: true, value: { isBuilding: false } })
    expect(await documents()).toBe(1)
  })
})
