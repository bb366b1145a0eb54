import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { EpochMs, TeamId } from '../../src/core/contract/ids'
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

test('a guide is built as a tree, and the demand’s page asks it', async () => {
  await page.getByRole('button', { name: '诉求', exact: true }).click()
  await page.getByRole('button', { name: '新建' }).click()
  for (const language of ['简体中文', '繁體中文', 'English']) await editor().getByRole('textbox', { name: `名称 ${language}` }).fill('家里断网')
  await editor().getByRole('button', { name: '新建引导' }).click()
  await editor().getByRole('textbox', { name: '第 1 层：坐席问什么' }).fill('光猫的灯亮吗？')
  await editor().getByRole('textbox', { name: '答案 1' }).fill('不亮')
  await editor().getByRole('textbox', { name: '怎么做' }).first().fill('请插好电源')
  await editor().getByRole('textbox', { name: '答案 2' }).fill('亮')
  await editor().getByRole('radio', { name: '接着问' }).nth(1).check()
  const second = editor().getByRole('group', { name: '第 2 层问题' })
  await second.getByRole('textbox', { name: '第 2 层：坐席问什么' }).fill('红灯闪吗？')
  await second.getByRole('button', { name: '删去答案 2' }).click()
  await second.getByRole('textbox', { name: '答案 1' }).fill('闪')
  await second.getByRole('textbox', { name: '怎么做' }).fill('登记线路障碍')
  // As an agent walks it.
  const preview = editor().locator('.item-preview')
  await preview.getByRole('button', { name: /^亮/u }).click()
  await preview.getByText('红灯闪吗？').waitFor()
  await editor().getByRole('button', { name: '保存' }).click()
  await editor().getByText('已保存为第 1 版').waitFor()
  const saved = (await rowsOf(browser, 'latestDefinitions')).find(({ labels }) => (labels as { en?: string } | undefined)?.en === '家里断网') as { page: unknown } | undefined
  expect(saved?.page).toMatchObject({ guide: { choices: [{ label: '不亮', end: { text: '请插好电源' } }, { label: '亮', next: { ask: '红灯闪吗？', choices: [{ label: '闪', end: { text: '登记线路障碍' } }] } }] } })
})

test('agents and teams come in as a table; from then on a number is a name, and the shift begins as the roster says', async () => {
  const choose = async (kind: string, name: string, text: string) => {
    await page.getByRole('button', { name: kind, exact: true }).click()
    await page.getByText('导入与导出').click()
    await page.locator('.items-extra input[type=file]').setInputFiles([{ name, mimeType: 'text/csv', buffer: Buffer.from(text) }])
    await page.getByText('导入完成').waitFor()
  }
  await choose('班组', 'teams.csv', 'id,labels,code\nnorth,华北班组,north\n')
  await choose('坐席', 'agents.csv', 'id,labels,number,teams,language,skill\na1,林小满,1001,north,zh-CN,expert\na2,陈宇,1002,north,zh-CN,novice\n')
  await row('陈宇').getByText('1002').waitFor()
  // The history names whoever wrote it.
  await row('陈宇').click()
  await editor().getByRole('tab', { name: '历史' }).click()
  await editor().getByText('林小满 修改').waitFor()
  await editor().getByRole('button', { name: '关闭' }).click()
  expect(await desk.command('shift/take-over', { agentNumber: '1002', agentName: '', unfinished: 'keep' })).toMatchObject({ ok: true })
  const settings = await page.evaluate(async () => (await chrome.storage.local.get('settings')).settings as Record<string, unknown>)
  expect(settings).toMatchObject({ agent: { name: '陈宇' }, team: 'north', suggestionDial: 'novice' })
})

test('whoever has not read a notice stands there by name', async () => {
  const saved = await desk.command('notice/save', { importance: 'info', audience: { kind: 'teams', teams: ['north' as TeamId] }, from: Date.now() as EpochMs, language: 'zh-CN', title: '今晚维护', body: '零点到两点。', attachments: [], phrasings: [], isToBeReadAgain: false })
  if (!saved.ok) throw new Error(saved.why)
  await desk.command('notice/see', { notice: saved.value.notice, isForced: false })
  const notices = await browser.openExtensionPage('tabs/notices.html')
  await notices.getByRole('table').getByText('今晚维护').click()
  const missing = notices.getByRole('region', { name: '还没有读的人' })
  await missing.getByText('林小满').waitFor()
  expect(await missing.getByRole('listitem').count()).toBe(1)
  expect(await notices.locator('.notice-proof').getByRole('rowheader').allTextContents()).toEqual(['陈宇'])
  await notices.close()
})

test('a kind goes out as a library file and comes back as it was', async () => {
  await page.getByRole('button', { name: '坐席', exact: true }).click()
  const isOpen = await page.locator('.items-extra').first().evaluate((each) => (each as HTMLDetailsElement).open)
  if (!isOpen) await page.getByText('导入与导出').click()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'JSON（知识库文件）' }).click()])
  await page.locator('.items-extra input[type=file]').setInputFiles(await download.path().then(async (path) => ({ name: download.suggestedFilename(), mimeType: 'application/json', buffer: await readFile(path) })))
  await page.getByText('导入完成：已存 0 条，2 条没有变化').waitFor()
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
