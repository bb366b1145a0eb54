import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { setUpDesk, type AgentDesk } from './support/agent-desk'
import { startBrowser, type TestBrowser } from './support/browser'
import { startPhoneSite, type PhoneSite } from './support/phone-site'
import { popText, rowsOf, waitForContacts, waitForNoPop, waitForPopText } from './support/pops'
import type { FedPhone } from './support/sip-feeder'
import { waitFor } from './support/wait-for'

// The disk is full in the middle of a shift: the pop still comes, nothing typed is lost, and all is written once there is room.
let browser: TestBrowser
let site: PhoneSite
let desk: AgentDesk
let page: Page
let phone: FedPhone
let cdp: CDPSession

const before = { callId: 'before', from: '+8613800139001' }
const during = { callId: 'during', from: '+8613800139002' }
const after = { callId: 'after', from: '+8613800139003' }
beforeAll(async () => {
  site = await startPhoneSite()
  // `unlimitedStorage` lifts the quota, and a test cannot fill the machine's disk.
  browser = await startBrowser({ permissions: (built) => built.filter((each) => each !== 'unlimitedStorage') })
  desk = await setUpDesk(browser, { sites: [site.origin] })
  cdp = await browser.context.newCDPSession(desk.page)
  ;({ page, phone } = await site.openPhone(browser, 'full'))
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const origin = () => browser.extensionUrl('').replace(/\/$/, '')

/** The browser believes for up to half a minute what it learned of the room before: until then it takes what is written. */
async function fillDisk(): Promise<void> {
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: origin(), quotaSize: 1 })
  await waitFor('a disk that takes nothing more', async () => !(await writeSomething()), { withinMs: 45_000 })
}

/** Beside our database, in the same place. */
const writeSomething = () => desk.page.evaluate(async () => {
  const opening = indexedDB.open('filler', 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true })
  const database = await new Promise<IDBDatabase | undefined>((resolve) => {
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => resolve(undefined)
  })
  if (!database) return false
  const isWritten = await new Promise<boolean>((resolve) => {
    const transaction = database.transaction('rows', 'readwrite')
    transaction.oncomplete = () => resolve(true)
    transaction.onabort = () => resolve(false)
    transaction.objectStore('rows').add(crypto.getRandomValues(new Uint8Array(1_024)))
  })
  database.close()
  return isWritten
})

const makeRoom = async () => {
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: origin() })
  await waitFor('a disk that takes what is written', writeSomething, { withinMs: 45_000 })
}

test('a full disk keeps no ring from its pop, which says so; what is typed can be copied; with room again all is written', async () => {
  phone.ring(before)
  await waitForPopText(page, '138 0013 9001')
  phone.answer(before)
  await waitForPopText(page, '通话中')
  phone.hangUp(before)
  await waitForContacts(browser, 1)
  await waitForNoPop(page)
  const panel = await browser.openExtensionPage('sidepanel.html')
  const note = panel.getByRole('textbox', { name: '备注' })
  await note.waitFor()

  await fillDisk()
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: origin() }).catch(() => undefined)
  await note.fill('已核对账单，周五前回复')
  await panel.getByText('没有保存：磁盘已满').waitFor()
  await panel.getByRole('button', { name: '复制已输入的内容' }).click()
  await panel.getByText('已复制。').waitFor()
  await browser.picture(panel, 'full-disk-panel')

  await page.bringToFront()
  phone.ring(during)
  expect(await waitForPopText(page, '138 0013 9002')).toContain('没有保存：磁盘已满')
  await browser.picture(page, 'full-disk-pop')
  phone.answer(during)
  await waitForPopText(page, '通话中')
  expect((await rowsOf(browser, 'calls')).filter((row) => JSON.stringify(row).includes('during'))).toEqual([])
  phone.hangUp(during)
  await waitForNoPop(page)

  await makeRoom()
  await panel.bringToFront()
  await note.fill('已核对账单，周五前回复客户')
  await waitFor('the draft on the disk', async () => (await rowsOf(browser, 'drafts')).length === 1)
  // The row is there before the reply that says so has reached the panel.
  await waitFor('a panel that takes its warning back', async () => (await panel.getByText('没有保存：磁盘已满').count()) === 0)
  await page.bringToFront()
  phone.ring(after)
  expect(await waitForPopText(page, '138 0013 9003')).not.toContain('没有保存')
  phone.cancel(after)
  const contacts = await waitForContacts(browser, 3)
  expect(contacts.map(({ outcome }) => outcome).toSorted()).toEqual(['completed', 'completed', 'missed'])
  expect(await popText(page)).toBe('')
}, 150_000)
