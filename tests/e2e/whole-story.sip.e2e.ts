import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { LineId, OfferId } from '../../src/core/contract/ids'
import { anOffer, same } from '../core/offers/an-offer'
import { startBrowser, type TestBrowser } from './support/browser'
import { openCaptionPage, sayInCaptions, setUpDeskWithCaptions } from './support/captions'
import { takeInLibrary } from './support/library'
import { rowsOf, waitForPopText, waitForReadyPop } from './support/pops'
import { putDefinitions } from './support/put-definitions'
import { callAgent, startRig, stopRig, type IncomingCall } from './support/sip-rig'
import { startSite, type Site } from './support/site'
import { openSoftphone, type Softphone } from './support/softphone'
import { waitFor } from './support/wait-for'

// One call from ring to wrap-up, with nothing but what an agent has: a real registrar, a page with captions beside it, and the panel.
let browser: TestBrowser
let site: Site
let phone: Softphone
let captions: Page
let panel: Page
let call: IncomingCall

beforeAll(async () => {
  await startRig()
  site = await startSite()
  browser = await startBrowser()
  await setUpDeskWithCaptions(browser, site)
  await takeInLibrary(browser)
  await putDefinitions(browser, (line) => [
    anOffer({ line: line as LineId, id: `${line}.roaming` as OfferId, labels: same('日韩漫游包'), phrasings: { 'zh-CN': ['漫游一天多少钱', '出国流量怎么更便宜', '漫游太贵了'] }, leadIn: same('您去几天？按天买可能不如一个包划算，我帮您算一下？') }),
  ])
  captions = await openCaptionPage(browser, site, 'google-meet')
  phone = await openSoftphone(browser, site, { user: 'story' })
  await phone.page.bringToFront()
  await waitForReadyPop(browser, phone.page)
  panel = await browser.openPanel()
  await phone.page.bringToFront()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
  await stopRig()
})

const say = (voice: 'agent' | 'customer', text: string) => sayInCaptions(captions, voice, text)
const facts = async (kind: string) => (await rowsOf(browser, 'facts')).filter((fact) => fact.kind === kind).map(({ open }) => open)
const suggestion = () => panel.getByRole('region', { name: '知识推荐' })

test('it rings, and is answered', async () => {
  call = await callAgent({ user: 'story', caller: '+8613800138000' })
  await phone.waitForCall('ringing', call.callId)
  await waitForPopText(phone.page, '138 0013 8000')
  await phone.answer(call.callId)
  await phone.waitForCall('talking', call.callId)
  await panel.locator('[role=tab][aria-selected=true]', { hasText: '通话' }).waitFor()
})

test('what the customer says brings up one article, and the agent uses it', async () => {
  await say('agent', '您好，请问有什么可以帮您')
  await say('customer', '我下周要去日本出差，国际漫游怎么开通')
  await suggestion().getByRole('heading', { name: '国际漫游怎么开通' }).waitFor()
  await panel.keyboard.press('4')
  await expect.poll(() => facts('suggestion/judged')).toMatchObject([{ judgement: 'accepted' }])
  await panel.keyboard.press('6')
})

test('the offer that fits is put to the customer, who takes it in his own words', async () => {
  await say('agent', '已经为您开通国际漫游了')
  await panel.getByRole('tab', { name: /推荐/ }).click()
  const offer = panel.getByRole('article', { name: '日韩漫游包' })
  await offer.getByText('您去几天？按天买可能不如一个包划算，我帮您算一下？').waitFor()
  await offer.getByRole('textbox').fill('五天，那就办一个')
  await offer.getByRole('button', { name: '接受' }).click()
  await panel.getByText('“五天，那就办一个”').waitFor()
  expect(await facts('offer/answered')).toMatchObject([{ answer: 'accepted' }])
})

test('after the hang-up the wrap-up stands drafted from what was said, and two clicks save it', async () => {
  await phone.hangUp(call.callId)
  await call.ended
  const note = panel.getByRole('textbox', { name: '备注', exact: true })
  await expect.poll(() => note.inputValue()).toBe('诉求：我下周要去日本出差，国际漫游怎么开通\n已办：已经为您开通国际漫游了')
  await panel.getByRole('combobox', { name: '小结代码' }).fill('zdsm')
  await panel.keyboard.press('Enter')
  await panel.getByRole('button', { name: /保存小结/ }).click()
  const [contact] = await waitFor('the saved wrap-up', async () => {
    const contacts = await rowsOf(browser, 'contacts')
    return contacts.length > 0 && contacts.every(({ wrappedUpBy }) => wrappedUpBy !== undefined) && contacts
  })
  expect(contact).toMatchObject({ direction: 'inbound', channel: 'phone' })
  // One offer was shown, once, in this contact; nothing that was said lies in clear on the disk.
  expect(await facts('offer/shown')).toMatchObject([{ contact: contact?.id }])
  expect(JSON.stringify(await Promise.all(['facts', 'transcriptLines', 'drafts', 'suggestions'].map((table) => rowsOf(browser, table))))).not.toMatch(/日本|五天/)
})
