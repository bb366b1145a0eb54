import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser, type TestBrowser } from './support/browser'
import { startSite, type Site } from './support/site'
import { callAgent, startFarEnd, startRig, stopRig } from './support/sip-rig'
import { openSoftphone, type Softphone } from './support/softphone'

// The stage all other tests of calls stand on: registrar, callers, far ends and the softphone page.
let browser: TestBrowser
let site: Site
let phone: Softphone

beforeAll(async () => {
  await startRig()
  site = await startSite()
  browser = await startBrowser()
  phone = await openSoftphone(browser, site)
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
  await stopRig()
})

test('a call rings, is answered, is held and resumed from both ends, and ends with the caller', async () => {
  const call = await callAgent({ user: 'agent', name: '王小明', caller: '+8613800138000' })
  expect(await phone.waitForCall('ringing')).toBe(call.callId)
  await browser.picture(phone.page, 'rig-ringing')
  await phone.answer(call.callId)
  await phone.waitForCall('talking', call.callId)
  await call.hold()
  await phone.waitForCall('held-by-caller', call.callId)
  await call.resume()
  await phone.waitForCall('talking', call.callId)
  await phone.hold(call.callId)
  await phone.waitForCall('on-hold', call.callId)
  await phone.resume(call.callId)
  await phone.waitForCall('talking', call.callId)
  await call.hold()
  await phone.waitForCall('held-by-caller', call.callId)
  await call.hangUp()
  await phone.waitForCall('ended', call.callId)
  await call.ended
})

test('the agent hangs up', async () => {
  const call = await callAgent({ user: 'agent' })
  await phone.waitForCall('ringing', call.callId)
  await phone.answer(call.callId)
  await phone.waitForCall('talking', call.callId)
  await phone.hangUp(call.callId)
  await phone.waitForCall('ended', call.callId)
  await call.ended
})

test('the agent refuses a call', async () => {
  const call = await callAgent({ user: 'agent' })
  await phone.waitForCall('ringing', call.callId)
  await phone.hangUp(call.callId)
  await call.ended
})

test('a caller hangs up while it rings', async () => {
  const call = await callAgent({ user: 'agent', caller: 'withheld' })
  await phone.waitForCall('ringing', call.callId)
  await call.hangUp()
  await phone.waitForCall('missed', call.callId)
  await call.ended
})

test('the scenarios that run by themselves', async () => {
  const rich = await callAgent({ user: 'agent', scenario: 'rich' })
  await phone.waitForCall('ringing', rich.callId)
  await phone.answer(rich.callId)
  await phone.waitForCall('ended', rich.callId)
  await rich.ended
  const cancelled = await callAgent({ user: 'agent', scenario: 'compact-cancel' })
  await phone.waitForCall('missed', cancelled.callId)
  await cancelled.ended
})

test('three callers ring at once', async () => {
  const calls = await Promise.all(
    ['+12025550101', '+12025550102', '+12025550103'].map(caller => callAgent({ user: 'agent', caller })),
  )
  for (const call of calls) await phone.waitForCall('ringing', call.callId)
  for (const call of calls) await call.hangUp()
  for (const call of calls) await phone.waitForCall('missed', call.callId)
  await Promise.all(calls.map(call => call.ended))
})

test('the agent calls someone who answers and is then transferred away', async () => {
  const farEnd = await startFarEnd()
  const callId = await phone.dial('4008001234')
  await phone.waitForCall('ringing-there', callId)
  await farEnd.answer(callId)
  await phone.waitForCall('talking', callId)
  await farEnd.hold(callId)
  await phone.waitForCall('held-by-caller', callId)
  await farEnd.resume(callId)
  await phone.waitForCall('talking', callId)
  await phone.transfer('7002', callId)
  await phone.waitForCall('ended', callId)
  await farEnd.ended
})

test('the agent calls someone who rejects, someone who is busy, and gives up on a third', async () => {
  const rejecting = await startFarEnd()
  const first = await phone.dial('7001')
  await phone.waitForCall('ringing-there', first)
  await rejecting.reject(first)
  await phone.waitForCall('failed', first)
  await rejecting.ended
  const busy = await startFarEnd('busy')
  const second = await phone.dial('7002')
  await phone.waitForCall('failed', second)
  await busy.ended
  const slow = await startFarEnd()
  const third = await phone.dial('7003')
  await phone.waitForCall('ringing-there', third)
  await phone.hangUp(third)
  await slow.ended
})

test('two agents on two pages, one under a strict policy and one isolated', async () => {
  const strict = await openSoftphone(browser, site, { user: 'strict', page: 'strict-csp' })
  const isolated = await openSoftphone(browser, site, { user: 'isolated', page: 'isolated', host: 'localhost' })
  for (const each of [strict, isolated]) {
    const call = await callAgent({ user: each.user })
    await each.waitForCall('ringing', call.callId)
    await call.hangUp()
    await each.waitForCall('missed', call.callId)
    await each.page.close()
  }
})

test('a softphone in a frame of another origin', async () => {
  const framed = await openSoftphone(browser, site, { user: 'framed', page: 'framed-softphone', frameHost: 'phone.localhost' })
  const call = await callAgent({ user: 'framed' })
  await framed.waitForCall('ringing', call.callId)
  await call.hangUp()
  await framed.waitForCall('missed', call.callId)
  await framed.page.close()
})
