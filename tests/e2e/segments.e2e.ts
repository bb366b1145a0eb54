import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ArticleId, CallId, LineId, NoticeId, OfferId } from '../../src/core/contract/ids'
import { anOffer, same } from '../core/offers/an-offer'
import { setUpDesk, type AgentDesk } from './support/agent-desk'
import { startBrowser, type TestBrowser } from './support/browser'
import { takeInLibrary } from './support/library'
import { startPhoneSite, type PhoneSite } from './support/phone-site'
import { rowsOf } from './support/pops'
import { putDefinitions } from './support/put-definitions'
import type { FedCall, FedPhone } from './support/sip-feeder'
import { rowOfCall, startTalk, waitForPhase } from './support/talks'
import { factsOf, makeSegmentKey, makeTeamKeys, publishOn, saved, turnTo } from './support/team-pages'
import { startTeamServer, type TeamServer } from './support/team-server'
import { waitFor } from './support/wait-for'

// What an agent's desk recorded on its way to the lead's: two installations, files between them, then a server.
let lead: TestBrowser
let agent: TestBrowser
let leadDesk: AgentDesk
let agentDesk: AgentDesk
let site: PhoneSite
let server: TeamServer
let phone: FedPhone
let panel: Page
let team: Page
let taking: Page
let returns: Page
let leaving: Page
let folder: string
let article: ArticleId
const WANG: FedCall = { callId: 'segments-wang', from: '+8613800139601' }

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'callside-segments-'))
  ;[site, server] = await Promise.all([startPhoneSite(), startTeamServer()])
  ;[lead, agent] = await Promise.all([startBrowser(), startBrowser()])
  ;[leadDesk, agentDesk] = await Promise.all([setUpDesk(lead, { agent: { number: '9001', name: '周班长' } }), setUpDesk(agent, { sites: [site.origin] })])
  await takeInLibrary(lead)
  await putDefinitions(lead, (line) => [anOffer({ line: line as LineId, id: `${line}.pack` as OfferId, labels: same('流量加餐包'), leadIn: same('我帮您看看怎么更省，好吗？') })])
  article = (await rowsOf(lead, 'articles')).find(({ title }) => title === '国际漫游怎么开通')?.id as ArticleId
  team = await lead.openExtensionPage('tabs/team.html')
  returns = await lead.openExtensionPage('tabs/segments.html')
  taking = await agent.openExtensionPage('tabs/team.html#trust')
  leaving = await agent.openExtensionPage('tabs/segments.html')
}, 60_000)
afterAll(async () => {
  await lead?.close()
  await agent?.close()
  await site?.close()
  await server?.close()
  rmSync(folder, { recursive: true, force: true })
})

const hand = (...paths: readonly string[]) => returns.getByLabel('选择回传文件').setInputFiles([...paths])
const told = (text: string | RegExp) => returns.locator('.segments-taken').getByText(text).waitFor()
/** The agent's records that were not sent yet, as a file. */
const save = (name: string) => saved(leaving, '保存我的记录为文件', folder, `${name}.callside-segment`)
const doubt = async (text: string) => expect(await agentDesk.command('article/doubt', { article, text })).toMatchObject({ ok: true })
const doubtsAtLead = () => factsOf(lead, 'article/doubted').then((facts) => facts.length)

test('an agent who takes the pack has nothing to paste: it names whom records go to', async () => {
  await leaving.getByText('没有任何内容离开这台电脑').waitFor()
  const pairing = await makeTeamKeys(team)
  const code = await makeSegmentKey(returns)
  expect(await leadDesk.command('notice/save', {
    title: '漫游资费调整', body: '日租费**改为 25 元**。', wording: '日租费现在是 25 元', importance: 'important', audience: { kind: 'line' }, from: Date.now() as never, language: 'zh-CN',
    attachments: [], phrasings: [], isToBeReadAgain: false,
  })).toMatchObject({ ok: true })
  await publishOn(team)
  const pack = await saved(team, /^完整包/, folder, '1.callside-pack')
  await taking.getByLabel('班长念的配对码').fill(pairing)
  await taking.getByRole('button', { name: '使用此码' }).click()
  await taking.getByText('已信任。').waitFor()
  await taking.locator('.drop-zone input[type=file]').setInputFiles(pack)
  await taking.getByText('第 1 版已接收并生效。').waitFor()
  await taking.getByRole('button', { name: '改用这条业务线' }).click()
  await leaving.getByText('由班长签名的发布包指定，不用粘贴。').waitFor()
  await leaving.getByText(code, { exact: true }).waitFor()
  expect(await leaving.getByLabel('班长的公钥').count()).toBe(0)
  expect(await leaving.getByRole('button', { name: '换成另一个公钥' }).count()).toBe(0)
}, 90_000)

test('a call with a suggestion taken and an offer accepted, a doubt and a notice that was read are on the desk to go', async () => {
  let page: Page
  ;({ page, phone } = await site.openPhone(agent, 'segments'))
  panel = await agent.openPanel()
  const gate = panel.getByRole('region', { name: '请阅读这条公告' })
  await gate.getByRole('button', { name: '已阅读，知道了' }).click({ timeout: 20_000 })
  await page.bringToFront()
  await startTalk(agent, phone, WANG)
  const id = (await rowOfCall(agent, WANG))?.id as CallId
  expect(await agentDesk.command('transcript/type-line', { call: id, speaker: 'customer', text: '我下周要去日本出差，国际漫游怎么开通' })).toMatchObject({ ok: true })
  await panel.getByRole('region', { name: '知识推荐' }).getByRole('heading', { name: '国际漫游怎么开通' }).waitFor({ timeout: 20_000 })
  await panel.keyboard.press('4')
  await expect.poll(() => factsOf(agent, 'suggestion/judged').then((facts) => facts.map(({ judgement }) => judgement))).toEqual(['accepted'])
  await panel.keyboard.press('6')
  await panel.getByRole('tab', { name: /推荐/ }).click()
  const card = panel.getByRole('article', { name: '流量加餐包' })
  await card.getByRole('button', { name: '接受' }).click()
  await panel.getByText('客户已接受').waitFor()
  phone.hangUp(WANG)
  await waitForPhase(agent, WANG, 'ended')
  await panel.getByRole('combobox', { name: '小结代码' }).fill('zdsm')
  await panel.keyboard.press('Enter')
  await panel.getByRole('textbox', { name: '备注', exact: true }).fill('客户王女士去日本')
  await panel.getByRole('button', { name: /保存小结/ }).click()
  await expect.poll(() => factsOf(agent, 'contact/wrapped-up').then((facts) => facts.length)).toBe(1)
  await doubt('日租费不是 29 元')
}, 90_000)

test('the file waits until the lead has compared the code of the desk, and then all of it is in the lead’s lists, without a name or a note', async () => {
  const path = await save('first')
  await hand(path)
  // One of the line that this desk began with, and one of the team's.
  await told('2 段在等您确认是谁的')
  const waiting = returns.getByRole('group', { name: /^等您确认/ })
  const code = await leaving.locator('dd .segments-code').first().innerText()
  expect(await waiting.locator('.segments-code').innerText()).toBe(code)
  expect(await waiting.innerText()).toContain('1001')
  expect(await rowsOf(lead, 'contacts')).toEqual([])
  await waiting.getByRole('button', { name: '代号一致，接受' }).click()
  await told(/合并了 2 段/)
  await lead.picture(returns, 'segments-merged')

  expect((await rowsOf(lead, 'contacts')).map(({ agent: by }) => by)).toEqual(['agent:1001'])
  expect(JSON.stringify(await rowsOf(lead, 'customers')) + (await lead.openExtensionPage('tabs/desk.html').then(async (log) => {
    await log.locator('.table-row').filter({ hasText: '1001' }).waitFor()
    const text = await log.innerText('main')
    await log.close()
    return text
  }))).not.toMatch(/王女士|139601/)
  const notices = await lead.openExtensionPage('tabs/notices.html')
  await notices.getByRole('row', { name: /漫游资费调整/ }).click()
  await notices.getByRole('row', { name: /^1001 / }).waitFor()
  await notices.close()
  const offers = await lead.openExtensionPage('tabs/offers.html')
  await offers.locator('.table-row').filter({ hasText: '流量加餐包' }).filter({ hasText: '接受' }).waitFor()
  await offers.close()
  const board = await lead.openExtensionPage('tabs/board.html')
  await expect.poll(() => board.locator('.board-tools ~ *').first().innerText()).toMatch(/提示采用[^]*100%/)
  await board.close()
  const knowledge = await lead.openExtensionPage('tabs/knowledge.html')
  await turnTo(knowledge, '疑问')
  await knowledge.getByRole('button', { name: '国际漫游怎么开通' }).waitFor()
  expect(await knowledge.innerText('main')).not.toContain('29 元')
  await knowledge.close()
}, 90_000)

test('files come in any order, one twice: nothing is doubled, what lacks is named until it comes', async () => {
  const paths: string[] = []
  for (const text of ['一', '二', '三']) {
    await doubt(text)
    paths.push(await save(`later-${text}`))
    await waitFor('the file to count as handed over', async () => (await leaving.getByText('全部已送出').count()) > 0)
  }
  const [first = '', second = '', third = ''] = paths
  await hand(third, first)
  await told(/合并了 2 段 · 新增 2 条记录/)
  const row = returns.getByRole('row', { name: /1001/ })
  await expect.poll(() => row.innerText()).toMatch(/\d+–\d+/)
  await hand(third)
  await told('1 段已在这里')
  await hand(second, first)
  await told(/合并了 1 段 · 新增 1 条记录/)
  await expect.poll(() => row.innerText()).toContain('不缺')
  expect(await doubtsAtLead()).toBe(4)
}, 60_000)

test('what was changed, cut off or is of no desk is refused and named, and nothing of it is written', async () => {
  await doubt('四')
  const whole = readFileSync(await save('whole'))
  const before = (await rowsOf(lead, 'facts')).length
  const changed = Buffer.from(whole)
  changed[changed.length - 20] = (changed[changed.length - 20] ?? 0) ^ 1
  const bad = { 'changed.callside-segment': changed, 'cut-off.callside-segment': whole.subarray(0, whole.length - 30), 'holiday.callside-segment': Buffer.from('not one of them') }
  for (const [name, bytes] of Object.entries(bad)) writeFileSync(join(folder, name), bytes)
  await hand(...Object.keys(bad).map((name) => join(folder, name)))
  await told('3 段被拒绝，见下方')
  const refused = (name: string) => returns.getByRole('list', { name: '没有合并的' }).getByRole('listitem').filter({ hasText: name }).innerText()
  expect(await refused('changed.callside-segment')).toContain('签名不符')
  expect(await refused('cut-off.callside-segment')).toContain('文件不完整或已损坏')
  expect(await refused('holiday.callside-segment')).toContain('这不是回传文件')
  expect((await rowsOf(lead, 'facts')).length).toBe(before)
  await lead.picture(returns, 'segments-refused')
  await hand(join(folder, 'whole.callside-segment'))
  await told(/新增 1 条记录/)
  for (let left = 2; left >= 0; left -= 1) {
    await returns.getByRole('button', { name: '知道了' }).first().click()
    await expect.poll(() => returns.getByRole('button', { name: '知道了' }).count()).toBe(left)
  }
}, 60_000)

test('over a server of the team it goes by itself; from a desk that was turned away nothing is taken, and all of it once it is accepted after all', async () => {
  const write = { from: 'none', to: 'upload', askEveryMinutes: 10, jitterMinutes: 0 } as const
  for (const desk of [leadDesk, agentDesk]) {
    expect(await desk.command('ways/save-addresses', { address: '', uploadAddress: server.url, user: '' })).toMatchObject({ ok: true })
    expect(await desk.command('ways/choose', write)).toMatchObject({ ok: true })
  }
  await doubt('五')
  await leaving.getByRole('button', { name: '现在就交回' }).click()
  await leaving.getByText('全部已送出').waitFor()
  expect([...server.files.keys()].some((name) => name.startsWith('segments/'))).toBe(true)
  await leadDesk.command('ways/ask-now', {})
  expect(await doubtsAtLead()).toBe(6)

  const row = returns.getByRole('row', { name: /1001/ })
  await row.getByRole('button', { name: '不再接受' }).click()
  await row.getByRole('button', { name: '确定不再接受；已合并的保留' }).click()
  await row.getByText('不接受', { exact: true }).waitFor()
  await doubt('六')
  await agentDesk.command('ways/ask-now', {})
  await leadDesk.command('ways/ask-now', {})
  await returns.getByText('来自您不接受的电脑，没有采用。').waitFor()
  expect(await doubtsAtLead()).toBe(6)
  await row.getByRole('button', { name: '还是接受' }).click()
  await row.getByText('已接受', { exact: true }).waitFor()
  await leadDesk.command('ways/ask-now', {})
  await expect.poll(doubtsAtLead).toBe(7)
}, 60_000)

test('the lead’s answer to the doubt comes back with the next pack, and ends it at the agent', async () => {
  const agents = await agent.openExtensionPage('tabs/knowledge.html')
  await turnTo(agents, '疑问')
  await agents.getByText('7 个疑问待答复').waitFor()
  const knowledge = await lead.openExtensionPage('tabs/knowledge.html')
  await turnTo(knowledge, '疑问')
  await knowledge.getByRole('textbox', { name: /核对的结果/ }).fill('已核对：是 25 元')
  await knowledge.getByRole('button', { name: '答复', exact: true }).click()
  await knowledge.getByText('没有待答复的疑问').waitFor()
  await publishOn(team)
  await agentDesk.command('ways/choose', { from: 'address', to: 'upload', askEveryMinutes: 10, jitterMinutes: 0 })
  await agentDesk.command('ways/save-addresses', { address: server.url, uploadAddress: server.url, user: '' })
  await agentDesk.command('ways/ask-now', {})
  await agents.getByText('没有待答复的疑问').waitFor()
  const notice = (await rowsOf(lead, 'notices')).map(({ id }) => id as NoticeId)
  expect((await rowsOf(agent, 'notices')).map(({ id }) => id)).toEqual(notice)
  await panel.getByRole('tab', { name: '知识', exact: false }).click()
  await panel.getByRole('combobox', { name: '搜索知识' }).fill('国际漫游怎么开通')
  await panel.getByRole('option', { name: /国际漫游怎么开通/ }).first().click()
  await panel.getByText(/已核对：是 25 元/).waitFor()
}, 60_000)
