import { afterAll, beforeAll, expect, test } from 'vitest'
import { setUpDesk } from './support/agent-desk'
import { popFrame, startBrowser, waitForPopFrame, type TestBrowser } from './support/browser'
import { callAgent, startRig, stopRig } from './support/sip-rig'
import { startSite, type Site } from './support/site'
import { openSoftphone } from './support/softphone'
import { waitFor } from './support/wait-for'

// A real call through a real registrar pops in the page the agent looks at, exactly once.
let browser: TestBrowser
let site: Site

beforeAll(async () => {
  await startRig()
  site = await startSite()
  browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
  await stopRig()
})

test('a ringing call pops in the visible tab and shrinks when it is answered', async () => {
  const origin = new URL(site.url('/softphone.html')).origin
  await setUpDesk(browser, { sites: [origin] })
  const phone = await openSoftphone(browser, site, { user: 'lin' })
  await phone.page.bringToFront()
  await waitForPopFrame(phone.page)

  const call = await callAgent({ user: 'lin', caller: '+8613800138000' })
  await phone.waitForCall('ringing')
  const frame = await waitForPopFrame(phone.page)
  await waitFor('the number on the pop', async () => (await frame.textContent('body'))?.includes('138 0013 8000'))
  await browser.picture(phone.page, 'pop-ringing')
  expect(popFrame(phone.page)).toBe(frame)
  await phone.answer()
  await phone.waitForCall('talking')
  await browser.picture(phone.page, 'pop-answered')
  await phone.hangUp()
  await call.ended
})
