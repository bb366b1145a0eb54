import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

const popAppearsMs = 8_000

/**
 * Ring to wrap-up without a person: each step is done, waited for and photographed.
 * Resolves to the steps that did not show what they should.
 */
export async function tellStory({ phonePage, openExtensionPage, nextCaller, peer, folder, show }) {
  mkdirSync(folder, { recursive: true })
  const missing = []
  let step = 0
  const picture = async (page, name) => {
    step += 1
    const file = `${String(step).padStart(2, '0')}-${name}.png`
    await page.screenshot({ path: join(folder, file), animations: 'disabled' })
    show(`  ${file}`)
  }
  const expectShown = async (what, locator) => {
    await locator.waitFor({ state: 'visible', timeout: popAppearsMs }).catch(() => missing.push(what))
  }

  const caller = nextCaller()
  const call = peer.ring('1001', caller)
  await phonePage.waitForSelector('#calls li[data-state=ringing]')
  if (!(await isPopShown(phonePage))) missing.push('the pop while it rings')
  await picture(phonePage, 'ringing')

  await phonePage.click('#calls li[data-state=ringing] button.answer')
  await phonePage.waitForSelector('#calls li[data-state=talking]')
  await picture(phonePage, 'answered')
  const panel = await openExtensionPage('sidepanel.html')
  await panel.setViewportSize({ width: 420, height: 860 })
  await expectShown('the caller in the panel', panel.getByText(caller.name).first())
  await picture(panel, 'panel-talking')

  peer.hangUp(call)
  await phonePage.waitForSelector('#calls li[data-state=ended]')
  const save = panel.getByRole('button', { name: /save wrap-up|保存小结|儲存小結|保存|儲存/i }).first()
  await expectShown('the wrap-up form after the call', save)
  await picture(panel, 'after-hang-up')
  const code = panel.getByRole('combobox').first()
  await code.click()
  await code.press('ArrowDown')
  await code.press('Enter')
  await panel.getByRole('button', { name: /^(已解决|已解決|resolved)/i }).first().click()
  await panel.locator('textarea').first().fill('流量提醒已开通，账单已解释清楚。')
  await save.click({ timeout: popAppearsMs }).catch(() => missing.push('the button that saves'))
  await save.waitFor({ state: 'hidden', timeout: popAppearsMs }).catch(() => missing.push('the end of the wrap-up'))
  await picture(panel, 'saved')

  for (const colorScheme of ['light', 'dark']) {
    await panel.emulateMedia({ colorScheme })
    await picture(panel, `panel-${colorScheme}`)
  }
  return missing
}

/** Waits until the pop's frame, wherever in the page it stands, is to be seen: it is kept ready at opacity 0. */
async function isPopShown(page) {
  const until = Date.now() + popAppearsMs
  while (Date.now() < until) {
    const frame = page.frames().find(each => each.url().startsWith('chrome-extension://') && each.url().includes('/tabs/pop.html'))
    const element = await frame?.frameElement()
    if (await element?.evaluate(isSeen)) return true
    await page.waitForTimeout(50)
  }
  return false
}

function isSeen(element) {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight
  return isInside && getComputedStyle(element).opacity === '1'
}
