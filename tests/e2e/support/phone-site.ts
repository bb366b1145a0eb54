import type { Page } from 'playwright-core'
import type { TestBrowser } from './browser'
import { waitForReadyPop } from './pops'
import { fedPage, startFeeder, type FedPhone, type SipFeeder } from './sip-feeder'
import { startSite, type Site, type SiteOptions } from './site'

/** A site whose `/phone.html?phone=name` is a phone that the test feeds. */
export interface PhoneSite extends Site, Pick<SipFeeder, 'phone'> {
  /** Of `site.url('/')`: where the desk is switched on. */
  readonly origin: string
  /** Opens the phone of that name in a tab, and waits until a pop can come up in it and the phone can ring. */
  readonly openPhone: (browser: TestBrowser, name: string, host?: Parameters<Site['url']>[1]) => Promise<{ readonly page: Page; readonly phone: FedPhone }>
}

/** @param pages Of the test itself, beside the phone's. */
export async function startPhoneSite(pages: SiteOptions['pages'] = {}): Promise<PhoneSite> {
  const feeder = await startFeeder()
  const site = await startSite({ pages: { '/phone.html': fedPage(feeder), ...pages } })
  return {
    ...site,
    origin: new URL(site.url('/')).origin,
    phone: feeder.phone,
    openPhone: async (browser, name, host) => {
      const page = await browser.openTab(site.url(`/phone.html?phone=${name}`, host))
      await waitForReadyPop(browser, page)
      return { page, phone: await feeder.phone(name) }
    },
    close: async () => {
      await site.close()
      feeder.close()
    },
  }
}
