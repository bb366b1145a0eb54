import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Store } from '../../src/adapters/store/open-store'
import { seedDefinitions } from '../../src/adapters/store/definitions'
import { changeArticle, importArticles } from '../../src/adapters/store/save-articles'
import type { EpochMs, SiteId } from '../../src/core/contract/ids'
import { packFileName } from '../../src/core/team/team-file-names'
import { LINE } from '../fixtures/builders/a-fact'
import { aDesk } from '../fixtures/builders/a-store'
import { anAnswer, codeOf, order, PASSPHRASE, publish } from '../fixtures/builders/a-team'
import { anArticleRow } from '../fixtures/builders/an-article'
import { setUpDesk, type AgentDesk } from './support/agent-desk'
import { startBrowser, type TestBrowser } from './support/browser'
import { rowsOf } from './support/pops'
import { putRows } from './support/put-rows'
import { startTeamServer, type TeamServer } from './support/team-server'
import { waitFor } from './support/wait-for'

// A lead's desk and an agent's, each a profile of a real Chromium, and a server between them. The packs are made by the lead's own code.
const PACK = packFileName(LINE)
let server: TeamServer
let lead: TestBrowser
let agent: TestBrowser
let leadDesk: AgentDesk
let agentDesk: AgentDesk
let leadPage: Page
let agentPage: Page
/** Where the packs are made, whose rows the lead's browser is given. */
let made: Store

beforeAll(async () => {
  server = await startTeamServer()
  made = await aLeadOfToday()
  lead = await startBrowser()
  agent = await startBrowser()
  leadDesk = await setUpDesk(lead)
  agentDesk = await setUpDesk(agent)
  leadPage = await waysOf(lead)
  agentPage = await waysOf(agent)
})
afterAll(async () => {
  await lead?.close()
  await agent?.close()
  await server?.close()
})

async function waysOf(browser: TestBrowser): Promise<Page> {
  const page = await browser.openExtensionPage('tabs/team.html')
  await page.getByRole('tab', { name: '来源与去处' }).click()
  return page
}
const into = () => agentPage.locator('section[aria-labelledby=ways-in]')
const out = () => leadPage.locator('section[aria-labelledby=ways-out]')
const titles = async (browser: TestBrowser) => (await rowsOf(browser, 'articles')).map(({ title }) => String(title)).toSorted()

/** Keys end: a real browser believes those of today. */
async function aLeadOfToday(): Promise<Store> {
  const { store } = await aDesk({ now: () => Date.now() as EpochMs })
  await seedDefinitions(store, { line: LINE, lineName: '客服热线', now: store.now() })
  await importArticles(store, [anAnswer('roaming', '国际漫游怎么开'), anAnswer('bill', '账单怎么查')])
  await order(store, 'make-keys', { alg: 'Ed25519', site: 'hotline' as SiteId, name: 'Lead Seven', passphrase: PASSPHRASE })
  return store
}

/** The next version, published on the lead's desk. */
async function publishAtLead(title?: string): Promise<void> {
  if (title !== undefined) await changeArticle(made, anArticleRow('roaming', '').id, (article) => ({ ...article, title, changedAt: made.now() }))
  await publish(made)
  const { db } = made
  await putRows(lead, { definitions: await db.definitions.where('[kind+id+version]').between(['line', ''], ['line', '\uffff']).toArray(), latestDefinitions: await db.latestDefinitions.where('kind').equals('line').toArray(), packs: await db.packs.toArray(), packFiles: await db.packFiles.toArray() })
  await leadDesk.command('ways/ask-now', {})
}

test('a lead chooses an address to write to, and what is published lies there', async () => {
  await out().getByLabel('去处').selectOption('upload')
  server.lock('小满', 'made-up')
  await out().getByLabel('写入网址').fill(server.url)
  await out().getByLabel('用户名').fill('小满')
  await out().getByLabel('密码').fill('made-up')
  await out().getByRole('button', { name: '保存' }).click()
  await out().getByText('已保存').waitFor()
  await publishAtLead()
  await out().getByText(/上次写入/).waitFor()
  expect(server.answered).toContain(`PUT 201 /${PACK}`)
  const local = await leadPage.evaluate(() => chrome.storage.local.get(null))
  expect(Object.entries(local).filter(([, value]) => JSON.stringify(value).includes('made-up')).map(([name]) => name)).toEqual(['upload-password'])
  await lead.picture(leadPage, 'team-out')
})

test('an agent who typed the code has it, and that nothing changed is one line of the server', async () => {
  server.open()
  const code = await codeOf(made)
  await putRows(agent, { trust: [{ kind: 'code', id: `code:${code}`, code, at: 1 }] })
  await into().getByLabel('来源').selectOption('address')
  await into().getByRole('textbox', { name: '网址', exact: true }).fill(`${server.url}${PACK}`)
  await into().getByRole('button', { name: '保存' }).first().click()
  await waitFor('the pack at the agent', async () => (await titles(agent)).includes('国际漫游怎么开'))
  const before = server.answered.length
  await into().getByRole('button', { name: '现在就取' }).click()
  await waitFor('an answer', () => server.answered.length > before)
  expect(server.answered.slice(before)).toEqual([`GET 304 /${PACK}`])
  await into().getByText(/正常 · 上次/).waitFor()
  await agent.picture(agentPage, 'team-in')
})

test('bytes that were tampered with are refused whole, and what was there stays', async () => {
  const whole = server.files.get(PACK)!
  const forged = Buffer.from(whole)
  forged[forged.length - 9] = (forged[forged.length - 9] ?? 0) ^ 1
  server.files.set(PACK, forged)
  await agentDesk.command('ways/ask-now', {})
  await waitFor('the refusal', async () => (await rowsOf(agent, 'packNotes')).some(({ refused }) => refused !== undefined))
  expect(await titles(agent)).toContain('国际漫游怎么开')
  server.files.set(PACK, whole)
})

test('a server that is down is told with since when, and the next version is there when it is back, whichever worker asks', async () => {
  server.behave({ kind: 'refuses', status: 503 })
  await agentDesk.command('ways/ask-now', {})
  await into().getByText(/服务器出错或太忙/).waitFor()
  await publishAtLead('国际漫游，一次说清')
  await out().getByText('1 个文件在排队').waitFor()
  server.behave({ kind: 'good' })
  await lead.killWorker()
  await leadDesk.command('ways/ask-now', {})
  await out().getByText(/上次写入/).waitFor()
  await agent.killWorker()
  await agentDesk.command('ways/ask-now', {})
  await waitFor('the next version at the agent', async () => (await titles(agent)).includes('国际漫游，一次说清'))
})

test('where another lead published since, nothing is overwritten, and the page says so', async () => {
  server.files.set(PACK, Buffer.from('of another lead'))
  await publishAtLead('国际漫游，再说一次')
  await out().getByText('别人发布了新的知识包').waitFor()
  expect(server.files.get(PACK)?.toString()).toBe('of another lead')
  await lead.picture(leadPage, 'team-somebody-was-first')
})

test('a folder is a way for both: written by the lead’s worker, read by the agent’s', async () => {
  // The browser's own dialog has no screen to stand on here; a folder of the origin's own file system is a handle of the same kind.
  for (const page of [leadPage, agentPage]) {
    await page.evaluate(() => Object.assign(globalThis, { showDirectoryPicker: async () => await (await navigator.storage.getDirectory()).getDirectoryHandle('team', { create: true }) }))
  }
  await out().getByLabel('去处').selectOption('folder')
  await out().getByRole('button', { name: '选择文件夹' }).click()
  await out().getByText('文件夹：team').waitFor()
  const written = await waitFor('the pack in the folder', () => leadPage.evaluate(async (name) => {
    const [folder = '', file = ''] = name.split('/')
    const team = await (await navigator.storage.getDirectory()).getDirectoryHandle('team')
    const bytes = new Uint8Array(await (await (await (await team.getDirectoryHandle(folder)).getFileHandle(file)).getFile()).arrayBuffer())
    return [...bytes]
  }, PACK).catch(() => undefined))
  await agentPage.evaluate(async ([name, bytes]) => {
    const [folder = '', file = ''] = name.split('/')
    const team = await (await navigator.storage.getDirectory()).getDirectoryHandle('team', { create: true })
    const writable = await (await (await team.getDirectoryHandle(folder, { create: true })).getFileHandle(file, { create: true })).createWritable()
    await writable.write(new Uint8Array(bytes))
    await writable.close()
  }, [PACK, written] as const)
  await into().getByLabel('来源').selectOption('folder')
  await into().getByRole('button', { name: '选择文件夹' }).click()
  await waitFor('the version in the folder', async () => (await titles(agent)).includes('国际漫游，再说一次'))
})

test('a real folder is read by the worker, and when the last tab is closed one click is needed', async () => {
  const share = mkdtempSync(join(tmpdir(), 'callside-share-'))
  mkdirSync(join(share, 'packs'))
  const [file] = await publish(made)
  writeFileSync(join(share, PACK), Buffer.from(await file!.arrayBuffer()))
  try {
    // A folder that is dropped on a page is handed out like one that is picked, with the leave to read.
    await agentPage.bringToFront()
    await agentPage.evaluate(() => {
      const picked = new Promise((resolve) => {
        document.addEventListener('dragover', (event) => event.preventDefault())
        document.addEventListener('drop', (event) => {
          event.preventDefault()
          const [item] = event.dataTransfer?.items ?? []
          resolve((item as DataTransferItem & { getAsFileSystemHandle(): Promise<unknown> }).getAsFileSystemHandle())
        })
      })
      Object.assign(globalThis, { showDirectoryPicker: () => picked })
    })
    const cdp = await agent.context.newCDPSession(agentPage)
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await cdp.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data: { items: [], files: [share], dragOperationsMask: 1 } })
    await into().getByRole('button', { name: '换一个文件夹' }).click()
    await into().getByText(/文件夹：callside-share-/).waitFor()
    await waitFor('the pack of the folder', async () => (await rowsOf(agent, 'packs')).some(({ way, version }) => way === 'folder' && version === 4))
    await agentPage.close()
    await agentDesk.page.close()
    await agent.killWorker()
    agentPage = await waysOf(agent)
    await into().getByText('需要点一次').waitFor()
    await into().getByRole('button', { name: '允许使用这个文件夹' }).waitFor()
    await agent.picture(agentPage, 'team-needs-click')
  } finally {
    rmSync(share, { recursive: true, force: true })
  }
})
