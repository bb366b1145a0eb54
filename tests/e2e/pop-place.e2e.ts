import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { setUpDesk } from './support/agent-desk'
import { popFrame, startBrowser, waitForShownPop, type TestBrowser } from './support/browser'
import { waitForNoPop, waitForPopText, waitForReadyPop } from './support/pops'
import { fedPage, startFeeder, type FedCall, type FedPhone, type SipFeeder } from './support/sip-feeder'
import { startSite, type Site } from './support/site'
import { waitFor } from './support/wait-for'

// The pop is seen and not in the way: of the eye, of the hand, of the keyboard.
const button = (id: string, where: string, text = '接听') => `<button id="${id}" style="position:fixed;width:120px;height:48px;${where}">${text}</button>`
const WATCHED = `<script>
const shifts = []; const keys = []
new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value))).observe({ type: 'layout-shift', buffered: true })
document.addEventListener('keydown', (event) => keys.push(event.key))
</script><table id="table" style="width:100%">${'<tr><td>row<td>row'.repeat(30)}</table>`
const PAGES = {
  'the answer button top right': button('answer', 'top:20px;right:20px'),
  'answer and hang-up on both right corners': button('answer', 'top:20px;right:20px') + button('hangup', 'bottom:20px;right:20px', 'Hang up'),
  'buttons in all four corners': ['top:8px;left:8px', 'top:8px;right:8px', 'bottom:8px;left:8px', 'bottom:8px;right:8px'].map((where, n) => button(`corner-${n}`, where, n === 0 ? 'Answer' : '拒接')).join(''),
  'a dialog of the page top right': `<div role="dialog" id="answer" style="position:fixed;top:0;right:0;width:420px;height:200px;background:#eee">${'<button>接起</button>'}</div>`,
  'the focused field top right': '<input id="answer" autofocus style="position:fixed;top:16px;right:16px;width:300px;height:32px">',
} as const

let browser: TestBrowser
let site: Site
let feeder: SipFeeder
let page: Page
let phone: FedPhone
let call: FedCall
let calls = 0

beforeAll(async () => {
  feeder = await startFeeder()
  site = await startSite({
    pages: Object.fromEntries([['/late', ''], ['/plain', ''], ...Object.entries(PAGES).map(([, body], n) => [`/${n}`, body])].map(([path, body]) => [`${path}.html`, fedPage(feeder, WATCHED + body)])),
  })
  browser = await startBrowser()
  await setUpDesk(browser, { sites: [new URL(site.url('/')).origin] })
})
afterEach(async () => {
  phone.cancel(call)
  await waitForNoPop(page)
  await page.close()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
  feeder?.close()
})

async function open(path: string, viewport = { width: 1280, height: 800 }): Promise<void> {
  page = await browser.openTab(site.url(`${path}.html?phone=p${(calls += 1)}`))
  await page.setViewportSize(viewport)
  await waitForReadyPop(browser, page)
  phone = await feeder.phone(`p${calls}`)
  // Another caller each time: one number that rings in two pages within seconds is one call.
  call = { callId: `placed-${calls}`, from: `+447700900${String(calls).padStart(3, '0')}` }
}
async function ring(): Promise<void> {
  phone.ring(call)
  await waitForPopText(page, `7700 900${String(calls).padStart(3, '0')}`)
  await waitForShownPop(page)
}
const rectOfPop = async () => {
  const element = await popFrame(page)?.frameElement()
  const box = await element?.boundingBox()
  if (!box) throw new Error('no pop')
  return box
}
const covers = async (selector: string): Promise<boolean> => {
  const pop = await rectOfPop()
  const other = await page.locator(selector).boundingBox()
  if (!other) throw new Error(`no ${selector}`)
  return pop.x < other.x + other.width && other.x < pop.x + pop.width && pop.y < other.y + other.height && other.y < pop.y + pop.height
}

const VIEWS = [{ width: 1280, height: 800 }, { width: 1920, height: 1080 }, { width: 900, height: 640 }]
test.each(Object.keys(PAGES).flatMap((name, n) => VIEWS.map((view) => [name, `${view.width}×${view.height}`, n, view] as const)))(
  'with %s it covers none of it at %s, neither ringing nor with its receipt open',
  async (_, _size, n, view) => {
    await open(`/${n}`, view)
    await ring()
    const forbidden = await page.evaluate(() => [...document.querySelectorAll('button, [role=dialog], input[autofocus]')].map((each, index) => {
      each.setAttribute('data-n', String(index))
      return `[data-n="${index}"]`
    }))
    for (const selector of forbidden) expect([selector, await covers(selector)]).toEqual([selector, false])
    const frame = await waitForShownPop(page)
    await frame.click('button[aria-pressed]')
    await waitForPopText(page, '由谁发现')
    for (const selector of forbidden) await waitFor(`${selector} free`, async () => !(await covers(selector)))
  },
)

test('it makes way for an answer button that the page draws after the ring, and for a field the agent goes into', async () => {
  await open('/late')
  await ring()
  const { x, y } = await rectOfPop()
  await page.evaluate(([left, top]) => {
    const late = document.createElement('button')
    late.id = 'late'
    late.textContent = '接听'
    late.style.cssText = `position:fixed;left:${left}px;top:${top}px;width:90px;height:40px`
    document.body.append(late)
  }, [x + 40, y + 40])
  await waitFor('the late button free', async () => !(await covers('#late')))
  const next = await rectOfPop()
  await page.evaluate(([left, top]) => {
    const field = document.createElement('input')
    field.id = 'field'
    field.style.cssText = `position:fixed;left:${left}px;top:${top}px;width:90px;height:20px`
    document.body.append(field)
    field.focus()
  }, [next.x + 40, next.y + 40])
  await waitFor('the focused field free', async () => !(await covers('#field')))
  expect(await covers('#late')).toBe(false)
})

test('it takes no focus, stops no key and shifts nothing while the agent types', async () => {
  await open('/plain')
  await page.click('#note')
  const boxes = () => page.evaluate(() => JSON.stringify([...document.querySelectorAll('body *')].map((each) => each.getBoundingClientRect())))
  const before = await boxes()
  await page.evaluate('shifts.length = 0')
  await page.keyboard.type('before ')
  await ring()
  await page.keyboard.type('during 1 2 3')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  phone.answer(call)
  await waitForPopText(page, '通话中')
  await page.keyboard.type(' after')
  expect(await page.evaluate(() => [document.activeElement?.id, (document.activeElement as HTMLInputElement).value])).toEqual(['note', 'before during 1 2 3 after'])
  expect(await page.evaluate('keys.length')).toBe('before during 1 2 3 after'.length + 2)
  expect(await page.evaluate('keys.filter((key) => key === "Escape" || key === "Enter").join()')).toBe('Enter,Escape')
  expect(await page.evaluate('shifts')).toEqual([])
  expect(await boxes()).toBe(before)
  phone.hangUp(call)
})

test('where the agent puts it, it comes back at the next ring', async () => {
  await open('/plain')
  await ring()
  const from = await rectOfPop()
  await page.mouse.move(from.x + 150, from.y + 14)
  await page.mouse.down()
  await page.mouse.move(from.x - 200, from.y + 200, { steps: 8 })
  await page.mouse.up()
  const put = await waitFor('the pop elsewhere', async () => {
    const at = await rectOfPop()
    return at.x < from.x - 200 && at
  })
  phone.cancel(call)
  await waitForNoPop(page)
  call = { ...call, callId: `${call.callId}-again` }
  await ring()
  expect(await rectOfPop()).toMatchObject({ x: put.x })
})
