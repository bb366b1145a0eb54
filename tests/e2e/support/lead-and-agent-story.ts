import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { LineId } from '../../../src/core/contract/ids'
import { packFileName } from '../../../src/core/team/team-file-names'
import { setUpDesk, type AgentDesk } from './agent-desk'
import type { TestBrowser } from './browser'
import { packOfOtherCenter, packOfYesterday } from './foreign-packs'
import { takeInLibrary } from './library'
import { startPhoneSite, type PhoneSite } from './phone-site'
import { rowsOf, waitForNoPop, waitForPopText } from './pops'
import type { FedCall, FedPhone } from './sip-feeder'
import { startTalk, waitForPhase } from './talks'
import { factsOf, makeSegmentKey, makeTeamKeys, publishOn, ringAlarm, saved, turnTo } from './team-pages'
import type { TeamShare } from './team-share'
import { waitFor } from './wait-for'
import { importWeeksBefore } from './weeks-before'

/** What differs from one place between the desks to another. */
export interface Between {
  readonly startLead: () => Promise<TestBrowser>
  /** Where the lead writes to and looks for what comes back, chosen on the page. */
  readonly leadChooses: (team: Page, desk: AgentDesk) => Promise<void>
  /** The agent's browser, set up, and paired with the team whose code that is. */
  readonly startAgent: (team: { readonly code: string; readonly line: LineId; readonly phone: PhoneSite }) => Promise<{ readonly browser: TestBrowser; readonly desk: AgentDesk }>
  /** In its own browser, once the first pack lies there. */
  readonly agentChooses: (agent: { readonly browser: TestBrowser; readonly desk: AgentDesk; readonly team: Page; readonly code: string }) => Promise<void>
  readonly share: (lead: AgentDesk, agent: AgentDesk) => TeamShare
  /** Whether a policy says of which center and line the agent's desk is: it takes no other's packs then, even where their code was typed. */
  readonly knowsItsSite: boolean
  readonly agentNumber: string
}

export const SITE_NAME = '宽带客服中心'
const OUTAGE = '完全中断'
const CALLER = '+8613800139601'

/** From the first key to the way back: each step between two installations, and what whoever runs the place could try at it. */
export function tellLeadAndAgent(between: Between): void {
  let lead: TestBrowser
  let agent: TestBrowser
  let leadDesk: AgentDesk
  let agentDesk: AgentDesk
  let site: PhoneSite
  let share: TeamShare
  let team: Page
  let taking: Page
  let returns: Page
  let page: Page
  let phone: FedPhone
  let panel: Page
  let folder: string
  let line: LineId
  let code: string
  /** The packs as the lead wrote them, by their version. */
  const packs: Buffer[] = []
  let calls = 0

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'callside-lead-and-agent-'))
    site = await startPhoneSite()
    lead = await between.startLead()
    leadDesk = await setUpDesk(lead, { agent: { number: '9001', name: '周班长' } })
    line = (await rowsOf(lead, 'latestDefinitions')).find(({ kind }) => kind === 'line')?.id as LineId
    await takeInLibrary(lead)
    await importWeeksBefore(lead, ['账单说明', '套餐咨询', '账单说明'])
    team = await lead.openExtensionPage('tabs/team.html')
    returns = await lead.openExtensionPage('tabs/segments.html')
  }, 90_000)
  afterAll(async () => {
    await lead?.close()
    await agent?.close()
    await site?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const packName = () => packFileName(line)
  const versionAt = async (browser: TestBrowser) => Math.max(0, ...(await rowsOf(browser, 'packs')).filter((row) => row.line === line).map(({ version }) => Number(version)))
  const liveArticles = async (browser: TestBrowser) => (await rowsOf(browser, 'articles')).filter(({ retiredAt }) => retiredAt === undefined).length
  /** The lead's next version, and at the place. */
  async function publish(): Promise<void> {
    const version = await publishOn(team)
    await keepPublished(version)
  }
  async function keepPublished(version: number): Promise<void> {
    const before = packs[version - 1]
    packs[version] = await waitFor(`version ${version} at the place`, async () => {
      const written = (await share.files()).get(packName())
      return written !== undefined && (before === undefined || !written.equals(before)) && (await leadDesk.command('ways/ask-now', {})) && written
    })
    await share.settle()
  }
  const agentLooks = async () => expect(await agentDesk.command('ways/ask-now', {})).toMatchObject({ ok: true })
  async function agentTakes(): Promise<void> {
    await agentLooks()
    await waitFor('the newest version at the agent', async () => (await versionAt(agent)) === (await versionAt(lead)))
  }
  /** What the agent recorded, at once, and merged at the lead. */
  async function recordsComeBack(): Promise<void> {
    await agentLooks()
    await share.settle()
    await leadDesk.command('ways/ask-now', {})
  }
  async function wrapUp(words: string, shows?: string): Promise<void> {
    const before = (await factsOf(agent, 'contact/wrapped-up')).length
    await panel.getByRole('combobox', { name: '小结代码' }).fill(words)
    await panel.getByRole('listbox', { name: '小结代码' }).getByRole('option').first().click()
    if (shows !== undefined) await panel.getByText(shows).waitFor()
    await panel.getByRole('button', { name: /保存小结/ }).click()
    await expect.poll(() => factsOf(agent, 'contact/wrapped-up').then((facts) => facts.length)).toBe(before + 1)
  }
  const aCall = (from = CALLER): FedCall => ({ callId: `story-${(calls += 1)}`, from })

  test('the lead makes the team’s keys once, chooses the place and publishes: the pack lies there', async () => {
    code = await makeTeamKeys(team, SITE_NAME)
    await makeSegmentKey(returns)
    await turnTo(team, '来源与去处')
    await between.leadChooses(team, leadDesk)
    const started = await between.startAgent({ code, line, phone: site })
    agent = started.browser
    agentDesk = started.desk
    share = between.share(leadDesk, agentDesk)
    await publish()
    expect(await versionAt(lead)).toBe(1)
  }, 90_000)

  test('the agent is paired, and has the knowledge and the key to encrypt to without another step', async () => {
    taking = await agent.openExtensionPage('tabs/team.html#trust')
    await between.agentChooses({ browser: agent, desk: agentDesk, team: taking, code })
    await agentTakes()
    ;({ page, phone } = await site.openPhone(agent, 'story'))
    panel = await agent.openPanel()
    if (!between.knowsItsSite) await panel.getByRole('button', { name: '改用这条业务线' }).click()
    expect(await liveArticles(agent)).toBe(await liveArticles(lead))
    await panel.getByRole('tab', { name: '知识', exact: false }).click()
    await panel.getByText(/知识截至 .*（第 1 版）/).waitFor()
    const leaving = await agent.openExtensionPage('tabs/segments.html')
    await leaving.getByText('由班长签名的发布包指定，不用粘贴。').waitFor()
    await leaving.close()
    await page.bringToFront()
  }, 60_000)

  test('a pack that was changed, cut off, of an unknown key, of another center, past its end or older is refused with what to do, and nothing is lost', async () => {
    const [retired] = (await rowsOf(lead, 'articles')).filter(({ id }) => String(id).endsWith('tel-5g'))
    expect(await leadDesk.command('item/change-many', { kind: 'article', ids: [String(retired?.id)], change: { isRetired: true } } as never)).toMatchObject({ ok: true })
    await publish()
    await turnTo(team, '签名密钥')
    const root = team.getByRole('listitem').filter({ hasText: '根密钥' })
    await root.getByRole('button', { name: '导出' }).click()
    const rootKey = await saved(team, /\.callside-key$/, folder, 'root.callside-key')
    const whole = packs[2] ?? Buffer.of()
    const changed = Buffer.from(whole)
    changed[Math.floor(changed.length / 2)] = (changed[Math.floor(changed.length / 2)] ?? 0) ^ 1
    const other = await packOfOtherCenter(line)
    const articles = await liveArticles(agent)
    const refuse = async (bytes: Buffer, words: string) => {
      await share.put(packName(), bytes)
      await agentLooks()
      await taking.getByRole('alert').filter({ hasText: words }).first().waitFor()
      expect([words, await versionAt(agent), await liveArticles(agent)]).toEqual([words, 1, articles])
    }
    await refuse(changed, '文件已损坏或被改动，整个拒收；原来的内容照常使用')
    await refuse(other.pack, '签名者不是本机信任的团队，整个拒收；原来的内容照常使用')
    await refuse(whole.subarray(0, whole.length - 40), '文件已损坏或被改动，整个拒收；原来的内容照常使用')
    await refuse(await packOfYesterday(line, rootKey), '发布包或班长的证书已过期，整个拒收；原来的内容照常使用')
    if (between.knowsItsSite) {
      await taking.getByLabel('班长念的配对码').fill(other.code)
      await taking.getByRole('button', { name: '使用此码' }).click()
      await taking.getByText('已信任。').waitFor()
      await refuse(other.pack, '这是另一家客服中心的发布包，整个拒收；原来的内容照常使用')
    }
    expect(await rowsOf(agent, 'articles').then((rows) => rows.some(({ title }) => title === '不该出现的知识'))).toBe(false)
    await panel.getByText('有一个发布包被拒收').first().waitFor()
    await share.put(packName(), whole)
    await agentTakes()
    expect(await liveArticles(agent)).toBe(articles - 1)
    await share.put(packName(), packs[1] ?? Buffer.of())
    await agentLooks()
    await taking.getByRole('alert').filter({ hasText: '比本机正在用的版本旧，没有接收；现在的内容照常使用' }).first().waitFor()
    expect([await versionAt(agent), await liveArticles(agent)]).toEqual([2, articles - 1])
    await agent.picture(taking, 'story-older-refused')
    await share.put(packName(), whole)
    await share.settle()
  }, 90_000)

  test('a critical notice comes during a call, opens in the gap after it, and is acknowledged by its question', async () => {
    const call = aCall('+8613800139699')
    await startTalk(agent, phone, call)
    const writing = await lead.openExtensionPage('tabs/notices.html')
    await writing.getByRole('button', { name: '写公告' }).click()
    const form = writing.getByRole('form', { name: '写公告' })
    await form.getByLabel('标题').fill('南山宽带维护')
    await form.getByLabel('统一口径（可不填）').fill('今晚维护，六点前恢复')
    await form.getByLabel('正文（Markdown）').fill('南山片区宽带今晚维护，**六点前恢复**。')
    await form.getByLabel('重要性').selectOption('critical')
    await form.getByLabel('确认时提问').check()
    await form.getByLabel('问题').fill('几点恢复？')
    await form.getByLabel('答案 1', { exact: true }).fill('六点')
    await form.getByLabel('答案 2', { exact: true }).fill('八点')
    await form.getByLabel('答案在正文中的原句').fill('六点前恢复')
    await form.getByRole('button', { name: '发布' }).click()
    await writing.getByRole('row', { name: /南山宽带维护/ }).waitFor()
    await writing.close()
    await publish()
    await agentTakes()
    await panel.getByRole('button', { name: '公告：1 条待读' }).waitFor()
    const gate = panel.getByRole('region', { name: '请阅读这条公告' })
    expect(await gate.count()).toBe(0)
    phone.hangUp(call)
    await waitForPhase(agent, call, 'ended')
    await panel.getByRole('button', { name: '不需要小结' }).click()
    await gate.waitFor({ timeout: 20_000 })
    await gate.getByLabel('八点').check()
    await gate.getByRole('button', { name: '已阅读，知道了' }).click()
    await gate.getByText('不对，请再看一遍原文').waitFor()
    await gate.getByLabel('六点').check()
    await gate.getByRole('button', { name: '已阅读，知道了' }).click()
    await gate.waitFor({ state: 'detached' })
  }, 90_000)

  test('the receipt comes back in a segment: changed or cut off it is refused, replayed it is nothing new, and the lead sees who read it', async () => {
    await agentLooks()
    const name = await waitFor('a segment at the place', async () => [...(await share.files()).keys()].find((each) => each.startsWith('segments/')))
    const whole = (await share.files()).get(name) ?? Buffer.of()
    const changed = Buffer.from(whole)
    changed[changed.length - 20] = (changed[changed.length - 20] ?? 0) ^ 1
    const leadLooks = async (at: string, bytes: Buffer) => {
      await share.put(at, bytes)
      await leadDesk.command('ways/ask-now', {})
    }
    const beside = (other: string) => `${dirname(name)}/${other}.callside-segment`
    await leadLooks(beside('changed'), changed)
    await leadLooks(beside('cut-off'), whole.subarray(0, whole.length - 30))
    const refused = returns.getByRole('list', { name: '没有合并的' }).getByRole('listitem')
    await refused.filter({ hasText: 'changed' }).getByText('签名不符').waitFor()
    await refused.filter({ hasText: 'cut-off' }).getByText('文件不完整或已损坏').waitFor()
    expect(await factsOf(lead, 'notice/acknowledged')).toEqual([])
    await share.settle()
    await leadDesk.command('ways/ask-now', {})
    const waiting = returns.getByRole('group', { name: /^等您确认/ })
    const leaving = await agent.openExtensionPage('tabs/segments.html')
    expect(await waiting.locator('.segments-code').innerText()).toBe(await leaving.locator('dd .segments-code').first().innerText())
    await leaving.close()
    await waiting.getByRole('button', { name: '代号一致，接受' }).click()
    await returns.getByRole('row', { name: new RegExp(between.agentNumber) }).waitFor()
    await returns.locator('.segments-taken').getByText(/合并了 \d+ 段/).waitFor()
    const facts = (await rowsOf(lead, 'facts')).length
    await leadLooks(beside('again'), whole)
    expect((await rowsOf(lead, 'facts')).length).toBe(facts)
    const notices = await lead.openExtensionPage('tabs/notices.html')
    await notices.getByRole('row', { name: /南山宽带维护/ }).click()
    const proof = notices.getByRole('row', { name: new RegExp(`^${between.agentNumber} `) })
    await proof.waitFor()
    expect(await proof.innerText()).not.toContain('待确认')
    expect((await proof.innerText()).trim().endsWith('1')).toBe(true)
    await lead.picture(notices, 'story-who-read-it')
    await notices.close()
  }, 60_000)

  test('agents’ calls about one thing are a surge at the lead’s desk, and an incident is one click from it', async () => {
    await page.bringToFront()
    for (const tail of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const call = aCall(`+861380013960${tail}`)
      await startTalk(agent, phone, call)
      phone.hangUp(call)
      await waitForPhase(agent, call, 'ended')
      await wrapUp(OUTAGE)
    }
    await recordsComeBack()
    const board = await lead.openExtensionPage('tabs/board.html')
    await board.locator('summary').filter({ hasText: '多少算突增' }).click()
    await board.getByLabel('每周最多误报').selectOption('10')
    await board.getByLabel('至少多少个联络').selectOption('3')
    await board.getByRole('button', { name: '保存', exact: true }).click()
    await board.getByText('已保存').waitFor()
    await ringAlarm(lead, 'surges')
    const surge = board.getByRole('region', { name: '突增' }).getByRole('row', { name: new RegExp(OUTAGE) })
    await surge.waitFor()
    await lead.picture(board, 'story-surge')
    await surge.getByRole('link', { name: '启动故障应急' }).click()
    const form = board.getByRole('form', { name: '启动故障应急' })
    await form.getByLabel('故障名称').fill('南山断网')
    await form.getByLabel('统一口径').fill('光缆被挖断，正在抢修，今晚八点前恢复')
    await form.getByLabel('父工单号').fill('GZ-100')
    await form.getByRole('button', { name: '启动故障应急' }).click()
    await board.getByRole('row', { name: /南山断网/ }).waitFor()
    await board.close()
    await publish()
    await agentTakes()
  }, 90_000)

  test('its one wording stands on the next pop of who rang about it, no second ticket is made, and the lead counts who is concerned', async () => {
    await page.bringToFront()
    const call = aCall()
    phone.ring(call)
    await waitForPopText(page, '光缆被挖断，正在抢修，今晚八点前恢复')
    phone.answer(call)
    await waitForPhase(agent, call, 'talking')
    phone.hangUp(call)
    await waitForPhase(agent, call, 'ended')
    await wrapUp(OUTAGE, '归入父工单 GZ-100')
    await expect.poll(() => factsOf(agent, 'incident/affected').then((facts) => facts.length)).toBe(1)
    await waitForNoPop(page)
    await recordsComeBack()
    await expect.poll(() => factsOf(lead, 'incident/affected').then((facts) => facts.length)).toBe(1)
    const notices = await lead.openExtensionPage('tabs/notices.html')
    await notices.getByRole('row', { name: /南山断网/ }).click()
    await notices.getByText('受影响的联络 1 次联络').waitFor()
    await notices.close()
  }, 60_000)

  test('the all-clear takes it off the cards and leaves the agent a callback for whom he talked to', async () => {
    const ending = await lead.openExtensionPage('tabs/notices.html')
    await ending.getByRole('row', { name: /南山断网/ }).click()
    const form = ending.getByRole('form', { name: '宣布恢复' })
    await form.getByLabel('恢复之后怎么说').fill('网络已经恢复，请重启光猫')
    await form.getByLabel('谁来回电').selectOption('each-agent')
    await form.getByRole('button', { name: '宣布恢复' }).click()
    await ending.getByText(/已恢复。受影响 1 次/).waitFor()
    await ending.close()
    await publish()
    await agentTakes()
    await waitFor('the callback', async () => (await rowsOf(agent, 'tasks')).some(({ taskKind, state }) => taskKind === 'callback' && state === 'open'), { withinMs: 20_000 })
    await page.bringToFront()
    const call = aCall('+8613800139602')
    phone.ring(call)
    await waitForPopText(page, '9602')
    expect(await page.frames().find((frame) => frame.url().includes('/tabs/pop.html'))?.evaluate(() => document.body.innerText)).not.toContain('正在抢修')
    phone.cancel(call)
  }, 60_000)

  test('going back is a new version: the article is there again, what came since is not, and the pack before it is older and refused', async () => {
    const before = (await versionAt(lead))
    await turnTo(team, '版本记录')
    const row = team.getByRole('listitem').filter({ hasText: '第 1 版' }).first()
    await row.getByRole('button', { name: '恢复到这一版' }).click()
    await row.getByRole('button', { name: '确定恢复' }).click()
    await team.getByText('恢复自第 1 版').waitFor()
    await keepPublished(before + 1)
    await agentTakes()
    expect(await versionAt(agent)).toBe(before + 1)
    expect(await rowsOf(agent, 'articles').then((rows) => rows.find(({ id }) => String(id).endsWith('tel-5g'))?.retiredAt)).toBeUndefined()
    expect(await rowsOf(agent, 'notices').then((rows) => rows.filter(({ retiredAt }) => retiredAt === undefined))).toEqual([])
    await share.put(packName(), packs[before] ?? Buffer.of())
    await agentLooks()
    await taking.getByRole('alert').filter({ hasText: '比本机正在用的版本旧，没有接收' }).first().waitFor()
    expect(await versionAt(agent)).toBe(before + 1)
    // Nothing of all this was lost on the way.
    const counts = async (browser: TestBrowser) => (await rowsOf(browser, 'facts')).filter(({ agent: by, kind }) => by === `agent:${between.agentNumber}` && kind === 'contact/wrapped-up').length
    expect([await counts(lead), await counts(agent)]).toEqual([9, 9])
  }, 60_000)
}
