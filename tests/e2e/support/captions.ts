import type { Page } from 'playwright-core'
import type { PageOrigin } from '../../../src/core/contract/ids'
import type { CaptionStage } from '../../fixtures/transcripts/pages/caption-stage'
import type { TestBrowser } from './browser'
import type { Site } from './site'

export type WithCaptions = typeof globalThis & { readonly captions: CaptionStage }

/** Captions stand on another host than the phone, as they do. */
export const captionOriginOf = (site: Pick<Site, 'url'>): PageOrigin => new URL(site.url('/', 'localhost')).origin as PageOrigin

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
