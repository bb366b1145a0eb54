import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { encodeWav } from '../../src/core/transcripts/audio/encode-wav'
import { aSound } from '../fixtures/builders/a-sound'
import { setUpDesk, type AgentDesk } from './support/agent-desk'
import { followDocument } from './support/follow-document'
import { startBrowser, type TestBrowser } from './support/browser'
import { startPhoneSite, type PhoneSite } from './support/phone-site'
import { rowsOf } from './support/pops'
import type { FedCall, FedPhone } from './support/sip-feeder'
import { playVoice, pitchOf } from './support/sounds'
import { startSpeechServer, type AskedOfSpeech, type SpeechServer } from './support/speech-server'
import { startTalk, waitForPhase } from './support/talks'

// A call is heard: the microphone plays a file, the softphone's page plays tones, a loopback server says what it heard.
const KEY = 'sk-made-up-for-a-test-77aa'
const WANG: FedCall = { callId: 'heard-wang', from: '+8613800139401' }
const SAID = ['您好，请问有什么可以帮您', '请报一下卡号', '4111 1111 1111 1111', '好的']
let folder: string
let server: SpeechServer
let site: PhoneSite
let browser: TestBrowser
let desk: AgentDesk
let phone: FedPhone
let phonePage: Page
let panel: Page

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'callside-audio-'))
  const wav = join(folder, 'agent.wav')
  writeFileSync(wav, encodeWav(aSound([['silence', 700], ['voice', 1700], ['silence', 1100], ['voice', 1700], ['silence', 800]])))
  server = await startSpeechServer()
  site = await startPhoneSite()
  // A headless browser shows no question: the optional permission is there from the start.
  browser = await startBrowser({ permissions: (built) => [...built, 'tabCapture'], canHear: true, flags: [`--use-file-for-fake-audio-capture=${wav}`] })
  desk = await setUpDesk(browser, { sites: [site.origin] })
  ;({ phone, page: phonePage } = await site.openPhone(browser, 'heard'))
  panel = await browser.openPanel()
}, 90_000)
afterAll(async () => {
  await browser?.close()
  await Promise.all([site?.close(), server?.close()])
  rmSync(folder, { recursive: true, force: true })
})

const bar = () => panel.locator('.listen-bar')
const sign = () => panel.locator('.listen-strip .listen-sign')
const listen = () => bar().getByRole('button', { name: '开始转写' }).click()
const lines = async () => await rowsOf(browser, 'transcriptLines')
const said = () => panel.locator('.said-text').allInnerTexts()
const states = async () => (await rowsOf(browser, 'listening')).map(({ state }) => state)
/** The tab's voice is two octaves above the microphone's. */
const isOfTab = ({ file }: AskedOfSpeech): boolean => pitchOf(file.bytes) > 400

test('speech to text is set up with an address, a key and the wording, and is off until it is switched on below what leaves', async () => {
  const page = await browser.openExtensionPage('tabs/settings.html')
  const section = page.locator('section[aria-labelledby=settings-audio]')
  await section.getByLabel('转写地址', { exact: true }).fill(server.url)
  await section.getByLabel('模型', { exact: true }).fill('whisper-1')
  await section.getByLabel('最长等待（秒）', { exact: true }).fill('3')
  await section.getByLabel('密钥', { exact: true }).fill(KEY)
  await section.getByLabel('告知语', { exact: true }).fill('为便于记录，本次通话会转成文字，可以吗？')
  await section.getByRole('button', { name: '保存' }).click()
  await section.getByText('密钥已设置，末四位 77aa').waitFor()
  const box = section.getByRole('checkbox')
  expect(await box.isChecked()).toBe(false)
  expect(await section.locator('#audio-leave').textContent()).toContain('分段发送到下面的转写地址')
  await box.click()
  await expect.poll(() => box.isChecked()).toBe(true)
  await browser.picture(page, 'settings-audio')
  await page.close()
})

test('nothing is heard by a ring, nor by an answer: only by the click, which says what the browser does not allow yet', async () => {
  let count = 0
  server.behave({ kind: 'good', hear: (asked) => (isOfTab(asked) ? '我的流量超了' : (SAID[count++ % SAID.length] ?? '')) })
  await startTalk(browser, phone, WANG)
  await bar().getByText('为便于记录').waitFor()
  expect(await rowsOf(browser, 'listening')).toEqual([])
  expect(await sign().count()).toBe(0)
  expect(server.asked).toEqual([])
  await listen()
  await bar().getByText('浏览器没有允许听取麦克风').waitFor()
  await sign().getByText('只有客户').waitFor()
})

test('the microphone is asked for in a page of ours', async () => {
  const [page] = await Promise.all([browser.context.waitForEvent('page'), bar().getByRole('button', { name: '允许听取声音…' }).click()])
  await page.getByText('还没有允许').waitFor()
  await browser.allowMicrophone()
  await page.getByRole('button', { name: '允许', exact: true }).click()
  await page.getByText('都已允许，可以关闭这一页。').waitFor()
  await page.close()
  await bar().getByRole('button', { name: '停止' }).click()
  await sign().waitFor({ state: 'detached' })
})

test('both sides are heard and become lines, once each, by whose channel they are, redacted before the disk', async () => {
  await playVoice(phonePage)
  await listen()
  await sign().getByText('正在收音').waitFor()
  await sign().getByText('客户和坐席').waitFor()
  await browser.picture(panel, 'panel-listening')
  await expect.poll(async () => new Set((await lines()).map(({ speaker }) => speaker)).size, { timeout: 30_000 }).toBe(2)
  await expect.poll(async () => (await said()).join(), { timeout: 40_000 }).toContain('卡号')
  await expect.poll(async () => (await lines()).length, { timeout: 40_000 }).toBeGreaterThan(5)
  const written = await lines()
  expect(new Set(written.map(({ source }) => source))).toEqual(new Set(['audio']))
  expect(new Set(written.map(({ block }) => block)).size).toBe(written.length)
  expect(await said()).toContain('我的流量超了')
  expect((await said()).join()).not.toContain('4111')
  expect(server.asked.every(({ file, fields, path }) => file.type === 'audio/wav' && fields.model === 'whisper-1' && path === '/v1/audio/transcriptions')).toBe(true)
  // One of each channel, and no more.
  expect(server.mostAtOnce()).toBeLessThanOrEqual(2)
}, 120_000)

test('a server that takes its time is waited for, and one that does not answer is told; what was said meanwhile comes when it does', async () => {
  server.behave({ kind: 'good', hear: () => '慢慢听到的话', afterMs: 1200 })
  await expect.poll(said, { timeout: 30_000 }).toContain('慢慢听到的话')
  server.behave({ kind: 'silent' })
  await bar().getByText(/转写没有在限定时间内完成；收音继续，已留存 \d+ 秒/).waitFor({ timeout: 30_000 })
  await browser.picture(panel, 'panel-listening-unanswered')
  server.behave({ kind: 'refuses', status: 503 })
  await bar().getByText(/转写没有应答；收音继续，已留存 \d+ 秒/).waitFor({ timeout: 30_000 })
  server.behave({ kind: 'good', hear: () => '后来听到的话' })
  await expect.poll(said, { timeout: 40_000 }).toContain('后来听到的话')
  await bar().getByText(/转写没有应答/).waitFor({ state: 'detached', timeout: 30_000 })
}, 180_000)

test('the call on hold is not heard, and is again when it goes on', async () => {
  phone.holdByCaller(WANG)
  await waitForPhase(browser, WANG, 'held')
  await sign().getByText('通话保持中，暂停收音').waitFor()
  phone.resumeByCaller(WANG)
  await waitForPhase(browser, WANG, 'talking')
  await sign().getByText('正在收音').waitFor()
}, 90_000)

test('the document that listens is made again when it dies, once; the second time it is said and nothing listens', async () => {
  server.behave({ kind: 'good', hear: () => '重新听到的话' })
  const die = async () => await (await browser.serviceWorker()).evaluate(() => chrome.offscreen.closeDocument())
  await die()
  await expect.poll(async () => (await rowsOf(browser, 'listening')).filter(({ revivals, state }) => revivals === 1 && state === 'on').length, { timeout: 20_000 }).toBe(1)
  await expect.poll(said, { timeout: 40_000 }).toContain('重新听到的话')
  await sign().getByText('客户和坐席').waitFor()
  await die()
  await bar().getByText('收音中断了两次').waitFor()
  expect(await states()).toContain('lost')
  expect(await sign().count()).toBe(0)
}, 120_000)

test('a captured tab stays audible: what it plays is played on', async () => {
  // Asked for anything, the one document is there again, with nothing that listens in it yet.
  await desk.command('knowledge/search', { typed: '漫游' })
  const nodes = new Map<string, string>()
  const wires: string[] = []
  const stop = await followDocument(desk.page, browser.extensionUrl('tabs/offscreen.html'), 'WebAudio.enable', ({ method, params }) => {
    if (method === 'WebAudio.audioNodeCreated') nodes.set(params.node?.nodeId ?? '', params.node?.nodeType ?? '')
    if (method === 'WebAudio.nodesConnected') wires.push(`${nodes.get(params.sourceId ?? '')} → ${nodes.get(params.destinationId ?? '')}`)
  })
  await listen()
  await sign().getByText('客户和坐席').waitFor()
  // The microphone is not: the agent would hear himself.
  await expect.poll(() => wires.filter((wire) => wire === 'MediaStreamAudioSource → AudioDestination')).toHaveLength(1)
  await stop()
})

test('listening ends with the call, also after the worker was killed', async () => {
  await browser.killWorker()
  phone.hangUp(WANG)
  await waitForPhase(browser, WANG, 'ended')
  await expect.poll(async () => (await states()).filter((state) => state === 'on' || state === 'paused'), { timeout: 20_000 }).toEqual([])
  await sign().waitFor({ state: 'detached' })
}, 90_000)

test('the key is in the record of the keys, which no page can read, and nowhere else', async () => {
  const local = await desk.page.evaluate(() => chrome.storage.local.get(null))
  expect(Object.entries(local).filter(([, value]) => JSON.stringify(value).includes(KEY)).map(([name]) => name)).toEqual(['model-keys'])
  expect(await panel.content()).not.toContain(KEY)
})
