import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { setUpDesk, type AgentDesk } from './support/agent-desk'
import { startBrowser, type TestBrowser } from './support/browser'
import { takeInLibrary } from './support/library'
import { rowsOf } from './support/pops'
import { waitFor } from './support/wait-for'

// A lead opens the content of the desk: edits, sees what an agent will see, looks at what changed, takes it back, changes many at once.
let browser: TestBrowser
let desk: AgentDesk
let page: Page

beforeAll(async () => {
  browser = await startBrowser()
  desk = await setUpDesk(browser)
  await takeInLibrary(browser)
  page = await browser.openExtensionPage('tabs/items.html')
})
afterAll(async () => {
  await browser?.close()
})

const row = (name: string) => page.getByRole('table').getByRole('row').filter({ hasText: name })
const editor = () => page.locator('.item-editor')
const articleNamed = async (title: string) => (await rowsOf(browser, 'articles')).find((each) => each.title === title)

test('an article is changed beside what an agent will see, and what is wrong is said while it is typed', async () => {
  await row('宽带移机怎么办').click()
  await editor().getByRole('textbox', { name: '标题' }).fill('')
  await editor().getByText('请填写').waitFor()
  expect(await editor().getByRole('button', { name: '保存' }).isDisabled()).toBe(true)
  await editor().getByRole('textbox', { name: '标题' }).fill('宽带移机：提前三天')
  await editor().getByRole('textbox', { name: '正文' }).fill('移机费 **八十元**。')
  await editor().locator('.item-preview').getByText('八十元').waitFor()
  // Half typed, it outlives that another item is looked at.
  await row('国际漫游怎么开通').click()
  await row('宽带移机怎么办').click()
  expect(await editor().getByRole('textbox', { name: '标题' }).inputValue()).toBe('宽带移机：提前三天')
  await editor().getByRole('button', { name: '保存' }).click()
  await editor().getByText('已保存为第 2 版').waitFor()
  expect(await articleNamed('宽带移机：提前三天')).toMatchObject({ version: 2, body: '移机费 **八十元**。', changedBy: 'agent:1001' })
})

test('its history says who and when, and word by word what', async () => {
  await editor().getByRole('tab', { name: '历史' }).click()
  await editor().getByText('1001 修改').waitFor()
  expect(await editor().locator('.item-differences ins').allTextContents()).toContain('八十')
  expect(await editor().locator('.item-differences del').first().textContent()).not.toBe('')
})

test('a save is undone as a new version', async () => {
  await page.getByRole('button', { name: '撤销：保存“宽带移机：提前三天”' }).click()
  await page.getByText('已撤销，撤销本身也是新版本').waitFor()
  expect(await articleNamed('宽带移机怎么办')).toMatchObject({ version: 3 })
  await editor().getByRole('button', { name: '关闭' }).click()
})

test('many are changed at once, and that is undone at once', async () => {
  await page.getByRole('searchbox', { name: '搜索' }).fill('宽带')
  await page.getByRole('button', { name: /^选择全部 \d+ 条$/u }).click()
  const chosen = await page.getByRole('checkbox', { checked: true }).count()
  expect(chosen).toBeGreaterThan(2)
  await page.getByRole('combobox', { name: '要改的项目' }).selectOption('负责人')
  await page.getByRole('textbox', { name: '改为' }).fill('移机专班')
  await page.getByRole('button', { name: `改 ${chosen} 条` }).click()
  await page.getByText(`已改 ${chosen} 条`).waitFor()
  const owned = async () => (await rowsOf(browser, 'articles')).filter(({ owner }) => owner === '移机专班').length
  expect(await owned()).toBe(chosen)
  await page.getByRole('button', { name: `撤销：批量修改 ${chosen} 条` }).click()
  await waitFor('the owners of before', async () => (await owned()) === 0)
  await page.getByRole('button', { name: '取消选择' }).click()
})

test('a snippet is written, and agents have it', async () => {
  await page.getByRole('button', { name: '快捷短语' }).click()
  await page.getByRole('button', { name: '新建' }).click()
  for (const [language, name, body] of [['简体中文', '稍等', '请您稍等。'], ['繁體中文', '稍候', '請您稍候。'], ['English', 'Wait', 'One moment please.']] as const) {
    await editor().getByRole('textbox', { name: `名称 ${language}` }).fill(name)
    await editor().getByRole('textbox', { name: `内容 ${language}` }).fill(body)
  }
  await editor().getByRole('textbox', { name: '缩写' }).fill('/zhaodeng')
  await editor().locator('.item-preview').getByText('请您稍等。').waitFor()
  await editor().getByRole('button', { name: '保存' }).click()
  await editor().getByText('已保存为第 1 版').waitFor()
  expect((await rowsOf(browser, 'latestDefinitions')).find(({ short }) => short === '/zhaodeng')).toMatchObject({ kind: 'snippet', version: 1, terms: expect.arrayContaining(['shaodeng', 'sd']) })
})

test('the desk of an agent looks only: the page says so, and the background refuses', async () => {
  await page.evaluate(async () => {
    const { settings } = await chrome.storage.local.get('settings')
    await chrome.storage.local.set({ settings: { ...(settings as object), role: 'agent' } })
  })
  await page.getByText('本工位是坐席角色，只能查看').waitFor()
  expect(await page.getByRole('button', { name: '新建' }).count()).toBe(0)
  expect(await editor().getByRole('button', { name: '保存' }).count()).toBe(0)
  const { kind, id } = (await rowsOf(browser, 'latestDefinitions')).find(({ short }) => short === '/zhaodeng') as { kind: 'snippet'; id: string }
  expect(await desk.command('item/change-many', { kind, ids: [id], change: { isRetired: true } })).toEqual({ ok: false, why: 'read-only' })
})
