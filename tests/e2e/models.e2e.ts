import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { setUpDesk } from './support/agent-desk'
import { startBrowser, type TestBrowser } from './support/browser'
import { hostsOf } from './support/hosts'
import { startSite } from './support/site'
import { startModelServer, type ModelServer } from './support/model-server'

// A model on a loopback server that speaks the real protocol, set up by hand and tried from the settings.
const KEY = 'sk-made-up-for-a-test-9f3c'
let browser: TestBrowser
let server: ModelServer
let page: Page

beforeAll(async () => {
  server = await startModelServer()
  browser = await startBrowser()
  await setUpDesk(browser)
  page = await browser.openExtensionPage('tabs/settings.html')
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await server?.close()
})
const section = () => page.locator('section[aria-labelledby=settings-models]')
const tryIt = () => section().getByRole('button', { name: '试一下' }).click()

test('a model is added by its address and key, and the right answer to a made-up question says that it works', async () => {
  server.behave({ kind: 'good', reply: '{"article":"A2"}' })
  await section().getByRole('button', { name: '添加模型' }).click()
  await section().getByLabel('名称').fill('本机试用')
  await section().getByLabel('模型', { exact: true }).fill('small')
  await section().getByLabel('地址').fill(server.url)
  await section().getByLabel('密钥').fill(KEY)
  await section().getByText('等待、上限与价格').click()
  await section().getByLabel('每百万输入 token 的价格').fill('2')
  await section().getByRole('button', { name: '保存' }).click()
  await section().getByText('密钥已设置，末四位 9f3c').waitFor()
  await tryIt()
  await section().getByText(/回答正确.*用了 129 个 token/).waitFor()
  await section().getByText(/今天 129 个 token/).waitFor()
  await browser.picture(page, 'settings-models')
  const { headers, body } = server.asked[0]!
  expect(headers.authorization).toBe(`Bearer ${KEY}`)
  expect(headers.cookie).toBeUndefined()
  expect(body.messages.map(({ role }) => role)).toEqual(['system', 'user'])
})

test('models stay off until they are switched on by hand, below what would leave the machine', async () => {
  const box = section().getByRole('checkbox')
  expect(await box.isChecked()).toBe(false)
  expect(await section().locator('#models-leave').textContent()).toContain('离开本机的只有')
  await box.click()
  await expect.poll(() => box.isChecked()).toBe(true)
})

test.each([
  ['refuses the key', { kind: 'refuses', status: 401 }, /不接受这个密钥/],
  ['has no such model', { kind: 'refuses', status: 404 }, /没有这个模型/],
  ['has too many questions', { kind: 'refuses', status: 429 }, /请求太多/],
  ['fails', { kind: 'refuses', status: 500 }, /连不上服务器，或它出错了/],
  ['fails in the middle', { kind: 'breaks-off', reply: '{"article"', how: 'error' }, /回答不完整/],
  ['is cut off in the middle', { kind: 'breaks-off', reply: '{"article"', how: 'cut' }, /连不上服务器|回答不完整/],
  ['talks without end', { kind: 'huge' }, /回答不完整/],
  ['names an article that it was not given', { kind: 'good', reply: '{"article":"A9"}' }, /没有按要求的格式/],
  ['chats', { kind: 'good', reply: '当然，很高兴为您服务！' }, /没有按要求的格式/],
] as const)('a server that %s is told in words', async (_, behaviour, words) => {
  server.behave(behaviour)
  await tryIt()
  await section().locator('li').getByText(words).waitFor()
})

test('a server that does not end is waited for as long as it may take, and no longer', async () => {
  server.behave({ kind: 'slow', reply: '{"article"' })
  await section().getByRole('button', { name: '修改' }).click()
  await section().getByLabel('最长等待（秒）').fill('1')
  await section().getByRole('button', { name: '保存' }).click()
  await section().getByLabel('最长等待（秒）').waitFor({ state: 'detached' })
  await tryIt()
  await section().getByRole('progressbar').waitFor()
  await section().getByText(/在限定的时间内没有答完/).waitFor()
})

test('the key is in a record of its own, which no page of the web can read, and nowhere else', async () => {
  const local = await page.evaluate(() => chrome.storage.local.get(null))
  expect(Object.entries(local).filter(([, value]) => JSON.stringify(value).includes(KEY)).map(([name]) => name)).toEqual(['model-keys'])
  expect(await page.content()).not.toContain(KEY)

  // What a script of ours in somebody's page is told: the page's own process could read all that it can.
  const site = await startSite()
  const url = site.url('/crm.html')
  await browser.openTab(url)
  const told = await (await browser.serviceWorker()).evaluate(async (address) => {
    const [tab] = await chrome.tabs.query({ url: address })
    const readAll = () => chrome.storage.local.get(null).then((all) => Object.keys(all).join(), (problem: unknown) => String(problem))
    const [answer] = await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, func: readAll })
    return answer?.result
  }, url)
  expect(told).toMatch(/not allowed/)
  await site.close()
})

test('an address that the browser does not allow is asked for in the click, and that one only', async () => {
  const hosts = await hostsOf(browser)
  await hosts.takeAway()
  await page.bringToFront()
  await section().getByText(/浏览器还没有允许访问/).waitFor()
  await page.evaluate(() => {
    const questions: string[][] = []
    Object.assign(globalThis, { questions })
    chrome.permissions.request = (({ origins = [] }: { origins?: string[] }) => {
      if (navigator.userActivation.isActive) questions.push(origins)
      return Promise.resolve(false)
    }) as typeof chrome.permissions.request
  })
  const before = server.asked.length
  await tryIt()
  await section().getByText(/浏览器没有允许访问这个地址/).waitFor()
  expect(await page.evaluate(() => Reflect.get(globalThis, 'questions') as string[][])).toEqual([['http://127.0.0.1/*']])
  expect(server.asked.length).toBe(before)
})
