import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { setUpDesk } from './support/agent-desk'
import { startBrowser, type TestBrowser } from './support/browser'
import { rowsOf, waitForNoPop, waitForPopText, waitForReadyPop, type Row } from './support/pops'
import { callAgent, startFarEnd, startRig, stopRig } from './support/sip-rig'
import { startSite, type Site } from './support/site'
import { openSoftphone, type Softphone } from './support/softphone'
import { waitFor } from './support/wait-for'

// Calls that are more than one dialog of the signalling, through a real registrar: one customer, one contact, one pop each.
// Another one each time: one number that rings in two pages within seconds is one call.
let customers = 0
const aCustomer = () => {
  customers += 1
  return { caller: `+44770090000${customers}`, shown: `7700 90000${customers}` }
}
let browser: TestBrowser
let site: Site

beforeAll(async () => {
  await startRig()
  site = await startSite()
  browser = await startBrowser()
  await setUpDesk(browser, { sites: [new URL(site.url('/')).origin] })
})
afterEach(async () => {
  for (const page of browser.context.pages()) if (page.url().includes('softphone')) await page.close()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
  await stopRig()
})

async function openPhone(user: string): Promise<Softphone> {
  const phone = await openSoftphone(browser, site, { user })
  await phone.page.bringToFront()
  await waitForReadyPop(browser, phone.page)
  return phone
}
async function answered(phone: Softphone) {
  const { caller, shown } = aCustomer()
  const call = await callAgent({ user: phone.user, caller })
  await phone.waitForCall('ringing', call.callId)
  await waitForPopText(phone.page, shown)
  await phone.answer(call.callId)
  await phone.waitForCall('talking', call.callId)
  return call
}
interface Counted { readonly contacts: Row[]; readonly pops: number }
async function count(): Promise<Counted> {
  const shown = (await rowsOf(browser, 'facts')).filter(({ kind }) => kind === 'pop/shown')
  return { contacts: await rowsOf(browser, 'contacts'), pops: new Set(shown.map(({ open }) => open?.call)).size }
}
const isNoCallLive = async (): Promise<boolean> => (await rowsOf(browser, 'calls')).every(({ phase }) => phase === 'ended')
/** What was added since, once every call is over and written. */
async function addedSince(before: Counted): Promise<{ readonly contacts: readonly Row[]; readonly pops: number }> {
  await waitFor('the end of every call', isNoCallLive)
  await waitFor('empty queue', async () => (await rowsOf(browser, 'effects')).length === 0)
  const now = await count()
  const known = new Set(before.contacts.map(({ id }) => id))
  return { contacts: now.contacts.filter(({ id }) => !known.has(id)), pops: now.pops - before.pops }
}

test('a customer who is handed on without asking is one contact that ends transferred', async () => {
  const before = await count()
  const phone = await openPhone('blind')
  const call = await answered(phone)
  await phone.transfer('7002', call.callId)
  await phone.waitForCall('ended', call.callId)
  await waitForNoPop(phone.page)
  const { contacts, pops } = await addedSince(before)
  expect(contacts).toMatchObject([{ direction: 'inbound', outcome: 'transferred' }])
  expect(pops).toBe(1)
})

test('a customer who is handed on after asking a colleague is one contact, and the colleague none', async () => {
  const before = await count()
  const phone = await openPhone('attended')
  const call = await answered(phone)
  await phone.hold(call.callId)
  await phone.waitForCall('on-hold', call.callId)
  const colleague = await startFarEnd()
  const asked = await phone.dial('7001')
  await phone.waitForCall('ringing-there', asked)
  await colleague.answer(asked)
  await phone.waitForCall('talking', asked)
  await phone.transferToOtherCall(call.callId)
  await phone.waitForCall('ended', call.callId)
  await colleague.hangUp(asked).catch(() => undefined) // the transfer may have ended it
  await phone.waitForCall('ended', asked)
  const { contacts, pops } = await addedSince(before)
  expect(contacts).toMatchObject([{ direction: 'inbound', outcome: 'transferred' }])
  expect(pops).toBe(1)
})

test('a call that forks to two tabs is answered in one: one pop, one contact, and no missed one', async () => {
  const before = await count()
  const other = await openPhone('forked')
  const phone = await openPhone('forked')
  const { caller, shown } = aCustomer()
  const call = await callAgent({ user: 'forked', caller })
  await Promise.all([other, phone].map((each) => each.waitForCall('ringing', call.callId)))
  await waitForPopText(phone.page, shown)
  await phone.answer(call.callId)
  await phone.waitForCall('talking', call.callId)
  await other.waitForCall('missed', call.callId)
  await waitForPopText(phone.page, '通话中')
  await call.hangUp()
  await phone.waitForCall('ended', call.callId)
  const { contacts, pops } = await addedSince(before)
  expect(contacts).toMatchObject([{ direction: 'inbound', outcome: 'completed' }])
  expect(pops).toBe(1)
})

test('a fork that a colleague answers is neither missed nor a contact of this desk', async () => {
  const before = await count()
  const phone = await openPhone('team')
  const elsewhere = await startBrowser()
  try {
    const colleague = await openSoftphone(elsewhere, site, { user: 'team' })
    const { caller, shown } = aCustomer()
    const call = await callAgent({ user: 'team', caller })
    await Promise.all([colleague, phone].map((each) => each.waitForCall('ringing', call.callId)))
    await waitForPopText(phone.page, shown)
    await colleague.answer(call.callId)
    await waitForNoPop(phone.page)
    await call.hangUp()
    await colleague.waitForCall('ended', call.callId)
  } finally {
    await elsewhere.close()
  }
  const { contacts } = await addedSince(before)
  expect(contacts.map(({ outcome }) => outcome)).toEqual(['answered-elsewhere'])
})

test('an INVITE that is a click to dial is a call that the agent makes', async () => {
  const before = await count()
  const phone = await openPhone('clicked')
  const { caller, shown } = aCustomer()
  const call = await callAgent({ user: 'clicked', caller, dnis: null, headers: { 'Call-Info': '<sip:cti.test>;answer-after=0' } })
  await phone.waitForCall('ringing', call.callId)
  await waitForPopText(phone.page, shown)
  await phone.answer(call.callId)
  await phone.waitForCall('talking', call.callId)
  await call.hangUp()
  await phone.waitForCall('ended', call.callId)
  const { contacts, pops } = await addedSince(before)
  expect(contacts).toMatchObject([{ direction: 'outbound', outcome: 'completed' }])
  expect(pops).toBe(1)
})
