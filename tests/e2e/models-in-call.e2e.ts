import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AgentDesk } from './support/agent-desk'
import { startBrowser, type TestBrowser } from './support/browser'
import { openCaptionPage, sayInCaptions, setUpDeskWithCaptions } from './support/captions'
import { saveModel, startModelServer, type AskedOfModel, type ModelServer } from './support/model-server'
import { startPhoneSite, type PhoneSite } from './support/phone-site'
import { rowsOf } from './support/pops'
import type { FedCall, FedPhone } from './support/sip-feeder'
import { rowOfCall, startTalk, waitForPhase } from './support/talks'
import type { CallId, ModelProfileId } from '../../src/core/contract/ids'

// A call with captions, and a model on a loopback server that drafts its wrap-up: well, slowly, lying, not at all.
let browser: TestBrowser
let site: PhoneSite
let server: ModelServer
let desk: AgentDesk
let phone: FedPhone
let panel: Page
const LOCAL = '诉求：我想把套餐换成便宜一点的\n已办：已经给您改好了'

beforeAll(async () => {
  server = await startModelServer()
  site = await startPhoneSite()
  browser = await startBrowser()
  desk = await setUpDeskWithCaptions(browser, site)
  await desk.command('model/choose', { uses: [{ use: 'summary', profile: await saveModel(desk, server, 'small') }, { use: 'rerank', profile: '' as ModelProfileId }, { use: 'sentence', profile: '' as ModelProfileId }] })
  await desk.command('model/switch', { isOn: true })
  ;({ phone } = await site.openPhone(browser, 'model'))
  panel = await browser.openPanel()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await Promise.all([site?.close(), server?.close()])
})

/** A call of these words, to the hang-up. */
async function talkOf(call: FedCall, said: readonly (readonly ['agent' | 'customer', string])[]): Promise<CallId> {
  const page = await openCaptionPage(browser, site, 'google-meet')
  await startTalk(browser, phone, call)
  for (const [who, text] of said) await sayInCaptions(page, who, text)
  await expect.poll(() => panel.locator('.said-text').count(), { timeout: 20_000 }).toBe(said.length)
  await page.close()
  phone.hangUp(call)
  await waitForPhase(browser, call, 'ended')
  return (await rowOfCall(browser, call))?.id as CallId
}

const TALK = [['customer', '你好，我想把套餐换成便宜一点的'], ['customer', '卡号是 4111 1111 1111 1111，电话 138 0013 8000'], ['agent', '已经给您改好了']] as const
/** The label of the line in which this was said, as the question has it. */
const label = ({ body }: AskedOfModel, words: string) => body.messages[1]?.content.split('\n').find((line) => line.includes(words))?.split(' ')[0] ?? ''
const wellDrafted = (asked: AskedOfModel) => `demand: 客户想换便宜的套餐。[${label(asked, '便宜一点')}]\ndone: 已改好套餐。[${label(asked, '改好了')}]`
const note = () => panel.getByRole('textbox', { name: '备注', exact: true })
const again = () => panel.getByRole('button', { name: '重新起草' }).click()

test('after the hang-up the model’s wrap-up stands in the form, each sentence one click from its line, and outlives the panel', async () => {
  server.behave({ kind: 'good', reply: wellDrafted })
  const call = await talkOf({ callId: 'drafted-1', from: '+8613800139501' }, TALK)
  await expect.poll(() => note().inputValue(), { timeout: 20_000 }).toBe('诉求：客户想换便宜的套餐。\n已办：已改好套餐。')
  await panel.getByText('模型按通话内容草拟了 2 句，可修改').click()
  await panel.locator('.drafted-from').getByRole('button', { name: /^\d\d:\d\d$/ }).first().click()
  await panel.getByText('客户： 你好，我想把套餐换成便宜一点的').waitFor()
  await browser.picture(panel, 'panel-model-draft')
  await panel.reload()
  await panel.getByText('模型按通话内容草拟了 2 句，可修改').waitFor()
  expect(await note().inputValue()).toContain('客户想换便宜的套餐')
  await desk.command('wrap-up/skip', { call })
  await expect.poll(async () => (await rowsOf(browser, 'modelDrafts')).length).toBe(0)
}, 90_000)

test('what the server was sent has no card and no number that was said', () => {
  const sent = JSON.stringify(server.asked)
  expect(server.asked).toHaveLength(1)
  expect(sent).toContain('便宜一点')
  expect(sent).not.toMatch(/4111|1111|138\s?0013|8000|139501/)
})

test('a worker that dies while the model speaks loses nothing: the local draft stands, and the model is asked again by a click', async () => {
  server.behave({ kind: 'slow', reply: 'demand: 客户想换便宜的套餐。[T1]\ndone: 已改' })
  await talkOf({ callId: 'drafted-2', from: '+8613800139502' }, TALK)
  await panel.locator('.drafted-from').getByText('客户想换便宜的套餐。').waitFor()
  expect(await note().inputValue()).toBe(LOCAL)
  await browser.killWorker()
  await panel.getByText('模型没有写成（中途停下了），这里是本机草拟的内容。').waitFor()
  expect(await note().inputValue()).toBe(LOCAL)
}, 90_000)

test('a model that lies or fails is told in one line, and the local draft stays until a right answer takes its place', async () => {
  server.behave({ kind: 'good', reply: 'demand: 客户要退 5000 元。[T1]\ndone: 已开通国际漫游。[T9]' })
  await again()
  await panel.getByText('模型没有写成（回答不完整或没有依据，已丢弃），这里是本机草拟的内容。').waitFor()
  server.behave({ kind: 'refuses', status: 500 })
  await again()
  await panel.getByText('模型没有写成（连不上服务器），这里是本机草拟的内容。').waitFor()
  expect(await note().inputValue()).toBe(LOCAL)
  await browser.picture(panel, 'panel-model-dropped')
  server.behave({ kind: 'good', reply: wellDrafted })
  await again()
  await expect.poll(() => note().inputValue(), { timeout: 20_000 }).toBe('诉求：客户想换便宜的套餐。\n已办：已改好套餐。')
}, 90_000)
