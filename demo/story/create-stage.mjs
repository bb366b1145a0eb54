import { setTimeout as pause } from 'node:timers/promises'
import { createPictures } from './create-pictures.mjs'

const waitsMs = 15_000
const panelSize = { width: 400, height: 860 }
// Each new page makes the window as large as its viewport. Where the side panel leaves less, clicks at the page's edge reach nothing.
const besideThePanel = { width: 1800, height: 1000 }

/** What every step of the story does: looks at the pop, works the phone, photographs. A step that does not show what it should throws. */
export async function createStage({ phonePage, crmPage, hiddenPage, extensionPage, peer, folder, show }) {
  const picture = createPictures({ folder, show })
  const until = async (what, look) => {
    for (const end = Date.now() + waitsMs; Date.now() < end; await pause(50)) {
      const found = await look()
      if (found) return found
    }
    throw new Error(`Not seen in the demo: ${what}.`)
  }
  const popFrame = () => crmPage.frames().find(frame => frame.url().startsWith('chrome-extension://') && frame.url().includes('/tabs/pop.html'))
  const textOfPop = async () => (await popFrame()?.evaluate(() => document.querySelector('.pop')?.innerText ?? '').catch(() => '')) ?? ''
  const popSays = (...texts) =>
    until(`the pop with ${texts.join(', ')}`, async () => {
      const text = await textOfPop()
      if (!texts.every(each => text.includes(each))) return false
      const frame = popFrame()
      const owner = await frame.frameElement()
      if (!(await owner.evaluate(isSeen))) return false
      await frame.evaluate(afterPaint)
      return frame
    })
  const phone = (button, call) => phonePage.locator(`#calls li[data-call-id="${call.id}"] button.${button}`).dispatchEvent('click')
  const phoneShows = (state, call) => phonePage.waitForSelector(`#calls li[data-call-id="${call.id}"][data-state=${state}]`, { state: 'attached' })

  // The panel opens by a click of the agent only: in the popup, here in a tab of its own, which goes as the popup does.
  const popup = await extensionPage('popup.html')
  await popup.locator('main.popup .button').filter({ has: popup.locator('svg') }).last().click()
  const panel = await hiddenPage('sidepanel.html')
  await panel.setViewportSize(panelSize)
  if (!popup.isClosed()) await popup.close()
  const devtools = await crmPage.context().newCDPSession(crmPage)
  const { windowId } = await devtools.send('Browser.getWindowForTarget')
  await devtools.send('Browser.setWindowBounds', { windowId, bounds: besideThePanel })
  await crmPage.bringToFront()
  await until('the frame of the pop', popFrame)

  return {
    panel, panelSize, picture, until, popSays,
    /** Of the panel, by its key. */
    tab: key => panel.locator(`[role=tab][aria-keyshortcuts="${key}"]`).click(),
    popGone: () => until('the end of the pop', async () => (await textOfPop()) === ''),
    ring: async caller => {
      const call = peer.ring('1001', caller)
      if (call === undefined) throw new Error('The softphone page is not registered.')
      await phoneShows('ringing', call)
      return call
    },
    answer: async call => {
      await phone('answer', call)
      await phoneShows('talking', call)
    },
    /** What the caller says, in the page's sound. */
    play: call => phone('play', call),
    /** By the key, not by the mouse: what was said fills the note meanwhile, and moves the button under a click. */
    noWrapUp: async () => {
      await panel.locator('.wrap-up footer .is-quiet').press('Enter')
      await panel.locator('.wrap-up').waitFor({ state: 'detached' })
    },
    hangUp: async call => {
      const wasTalking = call.state === 'talking'
      peer.hangUp(call)
      await phoneShows(wasTalking ? 'ended' : 'missed', call)
    },
  }
}

/** The text stands in the document a frame or two before it is on the screen. */
const afterPaint = () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50))))

/** The pop's frame is kept ready at opacity 0. */
function isSeen(element) {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && getComputedStyle(element).opacity === '1'
}
