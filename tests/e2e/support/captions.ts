import type { Page } from 'playwright-core'
import { googleMeet } from '../../../src/adapters/transcripts/dom/google-meet/google-meet'
import type { PageOrigin } from '../../../src/core/contract/ids'
import type { CaptionStage } from '../../fixtures/transcripts/pages/caption-stage'
import { setUpDesk, type AgentDesk } from './agent-desk'
import type { TestBrowser } from './browser'
import type { Site } from './site'

export type WithCaptions = typeof globalThis & { readonly captions: CaptionStage }

/** Captions stand on another host than the phone, as they do. */
export const captionOriginOf = (site: Pick<Site, 'url'>): PageOrigin => new URL(site.url('/', 'localhost')).origin as PageOrigin

/** A desk on which the phone's site is on and another whose captions are read as Meet draws them. */
export async function setUpDeskWithCaptions(browser: TestBrowser, site: Pick<Site, 'url'>): Promise<AgentDesk> {
  const origin = captionOriginOf(site)
  const desk = await setUpDesk(browser, { sites: [new URL(site.url('/')).origin, origin] })
  const told = await desk.command('site/change-profile', { origin, transcript: googleMeet.profile })
  if (!told.ok) throw new Error(`The captions' profile was not taken: ${told.why}`)
  return desk
}

/** A page that draws captions as the page of that name does. */
export const openCaptionPage = (browser: TestBrowser, site: Pick<Site, 'url'>, name: string): Promise<Page> =>
  browser.openTab(site.url(`/captions.html?page=${name}`, 'localhost'))

/** One turn of the talk: what the captions show of it, one after the other. */
export const sayInCaptions = (page: Page, voice: 'agent' | 'customer', ...shown: readonly string[]): Promise<void> =>
  page.evaluate(([who, texts]) => {
    const { captions } = globalThis as WithCaptions
    for (const text of texts) captions.say(who, text)
    captions.nextTurn()
  }, [voice, shown] as const)
