import type { Frame, Page } from 'playwright-core'
import type { TestBrowser } from './browser'
import type { Site } from './site'

export type SoftphoneState =
  | 'ringing' | 'dialing' | 'ringing-there' | 'talking' | 'on-hold' | 'held-by-caller' | 'ended' | 'missed' | 'failed'

/** The softphone of tests/e2e/pages, worked by its buttons as an agent would. */
export interface Softphone {
  readonly page: Page
  /** Where the phone stands: the page's own frame, or the frame of framed-softphone.html. */
  readonly frame: Frame
  readonly user: string
  /** Waits until a call is in that state; resolves to its Call-ID. Without `callId` any call counts. */
  readonly waitForCall: (state: SoftphoneState, callId?: string) => Promise<string>
  readonly answer: (callId?: string) => Promise<void>
  readonly hangUp: (callId?: string) => Promise<void>
  readonly hold: (callId?: string) => Promise<void>
  readonly resume: (callId?: string) => Promise<void>
  readonly transfer: (number: string, callId?: string) => Promise<void>
  /** Connects this call with the other one that is talking or on hold. */
  readonly transferToOtherCall: (callId?: string) => Promise<void>
  /** Resolves to the new call's Call-ID. */
  readonly dial: (number: string) => Promise<string>
}

export interface SoftphoneOptions {
  readonly user?: string
  readonly page?: 'softphone' | 'strict-csp' | 'isolated' | 'framed-softphone'
  readonly host?: '127.0.0.1' | 'localhost' | `${string}.localhost`
  /** For framed-softphone: the origin of the inner frame. */
  readonly frameHost?: string
}

/** Opens the page in a new tab and waits until it is registered at the rig. */
export async function openSoftphone(browser: TestBrowser, site: Site, options: SoftphoneOptions = {}): Promise<Softphone> {
  const { user = 'agent', page: name = 'softphone', host = '127.0.0.1', frameHost } = options
  const query = new URLSearchParams({ user, ...(frameHost === undefined ? {} : { host: frameHost }) })
  const page = await browser.openTab(site.url(`/${name}.html?${query}`, host))
  return softphoneOn(page, user, name === 'framed-softphone')
}

/** The phone of a page that is already open, after a reload for example. */
export async function softphoneOn(page: Page, user = 'agent', isFramed = false): Promise<Softphone> {
  const frame = isFramed ? await innerFrame(page) : page.mainFrame()
  await frame.waitForSelector('#registration[data-state=registered]')

  // The newest call unless told otherwise.
  const line = (callId?: string) =>
    callId === undefined ? frame.locator('#calls li').last() : frame.locator(`#calls li[data-call-id="${callId}"]`)
  const press = (button: string) => (callId?: string) => line(callId).locator(`button.${button}`).click()

  const waitForCall = async (state: SoftphoneState, callId?: string) => {
    const which = callId === undefined ? '' : `[data-call-id="${callId}"]`
    const found = await frame.waitForSelector(`#calls li${which}[data-state="${state}"]`)
    return (await found.getAttribute('data-call-id')) ?? ''
  }

  return {
    page,
    frame,
    user,
    waitForCall,
    answer: press('answer'),
    hangUp: press('hang-up'),
    hold: press('hold'),
    resume: press('resume'),
    transfer: async (number, callId) => {
      await frame.fill('#number', number)
      await press('transfer')(callId)
    },
    transferToOtherCall: press('transfer-attended'),
    dial: async number => {
      const before = await frame.locator('#calls li').count()
      await frame.fill('#number', number)
      await frame.click('button.dial')
      const added = frame.locator('#calls li').nth(before)
      await added.waitFor()
      return (await added.getAttribute('data-call-id')) ?? ''
    },
  }
}

async function innerFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe[src*="softphone.html"]')
  const frame = await element.contentFrame()
  if (frame === null) throw new Error('The frame of the softphone is gone.')
  return frame
}
