import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CallId, LineId, OfferId, PlanId } from '../../src/core/contract/ids'
import { anOffer, aPlan, same } from '../core/offers/an-offer'
import { setUpDesk, type AgentDesk } from './support/agent-desk'
import { startBrowser, type TestBrowser } from './support/browser'
import { startPhoneSite, type PhoneSite } from './support/phone-site'
import { rowsOf } from './support/pops'
import { putDefinitions } from './support/put-definitions'
import type { FedCall, FedPhone } from './support/sip-feeder'
import { rowOfCall, startTalk, waitForPhase } from './support/talks'
import { waitFor } from './support/wait-for'

// From the offer that fits to the record of what the customer said, in the real panel.
let browser: TestBrowser
let site: PhoneSite
let desk: AgentDesk
let page: Page
let phone: FedPhone
let panel: Page
const NUMBER = '+8613800138000'

beforeAll(async () => {
  site = await startPhoneSite()
  browser = await startBrowser()
  desk = await setUpDesk(browser, { sites: [site.origin] })
  await putDefinitions(browser, (line) => {
    const of = (id: string) => ({ line: line as LineId, id: `${line}.${id}` as OfferId })
    return [
      anOffer({ ...of('pack'), labels: same('流量加餐包'), phrasings: { 'zh-CN': ['流量怎么超了', '流量不够用'] }, leadIn: same('{name}，我帮您看看怎么更省，好吗？'), value: 100 }),
      anOffer({ ...of('family'), labels: same('家庭套餐'), value: 1 }),
      anOffer({ ...of('vip'), labels: same('贵宾礼遇'), eligibility: [{ id: 'vip', rule: { in: ['贵宾', { var: 'tags' }] }, whyNot: same('只给贵宾') }] }),
      aPlan({ ...of('small'), id: `${line}.small` as PlanId, labels: same('轻享') }),
      aPlan({ ...of('large'), id: `${line}.large` as PlanId, labels: same('畅享'), monthlyFee: 5900, allowances: aPlan().allowances.map((each) => ({ ...each, amount: 'unlimited', overage: [] })) }),
    ]
  })
  ;({ page, phone } = await site.openPhone(browser, 'o'))
  panel = await browser.openPanel()
  await page.bringToFront()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

async function talkOf(callId: string): Promise<{ readonly call: FedCall; readonly id: CallId }> {
  const call = { callId, from: NUMBER }
  await startTalk(browser, phone, call)
  // The panel follows the call by itself; what is opened before that would be left again.
  await panel.locator('[role=tab][aria-selected=true]', { hasText: '通话' }).waitFor()
  return { call, id: (await rowOfCall(browser, call))?.id as CallId }
}
const openOffers = () => panel.getByRole('tab', { name: /推荐/ }).click()
const card = (name: string) => panel.getByRole('article', { name })
const recorded = (kind: string, count: number) => waitFor(`${count} facts ${kind}`, async () => (await rowsOf(browser, 'facts')).filter((row) => row.kind === kind).length === count)

test('an offer that fits is shown in its tab, answered with the customer’s words, and stands in the record with its rate', async () => {
  const { call, id } = await talkOf('offers-1')
  expect(await desk.command('call/name-customer', { call: id, name: '李娜', salutation: '女士' })).toMatchObject({ ok: true })
  await panel.locator('.card').getByText('李娜').first().waitFor()
  await openOffers()
  await card('流量加餐包').getByText('李娜女士，我帮您看看怎么更省，好吗？').waitFor()
  await recorded('offer/shown', 1)

  await card('流量加餐包').getByRole('textbox').fill('那就办一个吧')
  await card('流量加餐包').getByRole('button', { name: '接受' }).click()
  await panel.getByText('客户已接受').waitFor()
  await panel.getByText('“那就办一个吧”').waitFor()
  // The other one that fits does not push itself forward: the agent opens it, and a key declines it.
  await panel.getByRole('button', { name: '家庭套餐' }).click()
  await card('家庭套餐').waitFor()
  await recorded('offer/shown', 2)
  await panel.locator('.offers').press('8')
  await panel.getByText('客户婉拒了').waitFor()
  await panel.getByText('只给贵宾').waitFor({ state: 'attached' })

  phone.hangUp(call)
  await waitForPhase(browser, call, 'ended')
  expect(await desk.command('wrap-up/skip', { call: id })).toMatchObject({ ok: true })

  const record = await browser.openExtensionPage('tabs/offers.html')
  const row = record.locator('.table-row').filter({ hasText: '流量加餐包' })
  await row.waitFor()
  expect(await row.innerText()).toMatch(/李娜[^]*接受[^]*那就办一个吧[^]*林小满/)
  await expect.poll(() => record.getByRole('row', { name: /^流量加餐包/ }).first().innerText()).toMatch(/1\s+1\s+0\s+0\s+100%/)
  await expect.poll(() => record.getByRole('row', { name: /^林小满/ }).innerText()).toMatch(/2\s+1\s+1\s+0\s+50%/)
  await record.getByRole('combobox', { name: '推荐内容' }).selectOption({ label: '家庭套餐' })
  await expect.poll(() => record.locator('.table-row').allInnerTexts()).toEqual([expect.stringContaining('婉拒')])
  await record.close()
})

test('who declined is left alone for the days of the cool-down, and the panel says so', async () => {
  await page.bringToFront()
  const { call, id } = await talkOf('offers-2')
  await panel.locator('.card').getByText('李娜').first().waitFor()
  await openOffers()
  await panel.getByText('现在没有适合推荐的').waitFor()
  await expect.poll(() => panel.locator('.offer-why-not').innerText()).toMatch(/家庭套餐\s+今天婉拒过，还要 30 天再提/)
  expect(await panel.locator('.offer-why-not').innerText()).toMatch(/流量加餐包\s+今天已办理/)

  // The plans are reckoned through meanwhile: a month of use, and the cheapest with its arithmetic.
  await panel.getByText('省钱秘笈').click()
  await panel.getByRole('button', { name: /加一个月/ }).click()
  await panel.locator('.use-table input').first().fill('7000')
  await expect.poll(() => panel.locator('.plan-table .is-cheapest').innerText()).toMatch(/轻享[^]*¥39\.00[^]*超出 1,880，每 1,024 计 ¥5\.00：2 × ¥5\.00[^]*¥10\.00/)
  await panel.locator('.use-table input').first().fill('20000')
  await expect.poll(() => panel.locator('.plan-table .is-cheapest').innerText()).toMatch(/畅享[^]*¥59\.00/)
  await panel.getByRole('button', { name: '记到客户资料' }).click()
  await panel.getByText('已记下').waitFor()

  phone.hangUp(call)
  await waitForPhase(browser, call, 'ended')
  expect(await desk.command('wrap-up/skip', { call: id })).toMatchObject({ ok: true })
})

test('an offer that is spoken of comes up by itself, keeps what was typed for it, and is gone as soon as the customer complains', async () => {
  await page.bringToFront()
  const call = { callId: 'offers-3', from: '+8613800138009' }
  await startTalk(browser, phone, call)
  const id = (await rowOfCall(browser, call))?.id as CallId
  const say = async (text: string) => expect(await desk.command('transcript/type-line', { call: id, speaker: 'customer', text })).toMatchObject({ ok: true })
  const suggested = panel.getByRole('region', { name: '知识推荐' }).getByRole('article', { name: '流量加餐包' })

  await say('我这个月流量怎么又超了')
  await suggested.getByText(/因为提到了：.*流量/).waitFor()
  await suggested.getByRole('textbox').fill('听着不错')
  // The same words stand in its tab, which is left and opened again.
  await openOffers()
  await panel.getByRole('tab', { name: /联络历史/ }).click()
  await openOffers()
  await expect.poll(() => panel.getByRole('tabpanel').getByRole('article', { name: '流量加餐包' }).getByRole('textbox').inputValue()).toBe('听着不错')

  await say('算了，我要投诉你们')
  await suggested.waitFor({ state: 'detached' })
  await panel.locator('.offer-upset').getByText('算了，我要投诉你们').waitFor()
  await panel.getByRole('button', { name: '不是这个意思' }).click()
  await panel.locator('.offer-upset').waitFor({ state: 'detached' })
  await panel.getByRole('tabpanel').getByRole('article', { name: '流量加餐包' }).waitFor()
  expect(await panel.getByRole('tabpanel').getByRole('article', { name: '流量加餐包' }).getByRole('textbox').inputValue()).toBe('听着不错')

  phone.hangUp(call)
  await waitForPhase(browser, call, 'ended')
})
