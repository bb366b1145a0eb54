import { afterEach } from 'vitest'
import { openBrowsers } from './browser'

/** Of a test that failed: what every page showed, in test-results/pictures. */
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  const name = `failed-${task.name.slice(0, 40).replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`
  for (const [n, browser] of [...openBrowsers].entries()) {
    for (const [index, page] of browser.context.pages().entries()) await browser.picture(page, `${name}-${n}-${index}`).catch(() => undefined)
  }
})
