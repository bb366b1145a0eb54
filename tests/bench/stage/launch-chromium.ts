import { chromium, type BrowserContext } from 'playwright-core'
import { chromiumFlags } from '../../../tools/parts/chromium-flags.mjs'
import { findChromium } from '../../../tools/parts/find-program.mjs'

/** A Chromium beside the one that is measured, with this profile; with one unpacked extension, or with none. */
export async function launchChromium(profile: string, extension?: string): Promise<BrowserContext> {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error('No Chromium was found.')
  const args = extension === undefined ? chromiumFlags('').filter((flag) => !flag.includes('extension')) : chromiumFlags(extension)
  return await chromium.launchPersistentContext(profile, { executablePath, headless: true, args, viewport: { width: 1280, height: 800 } })
}
