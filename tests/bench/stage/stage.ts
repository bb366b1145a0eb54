import { rmSync } from 'node:fs'
import { setUpDesk } from '../../e2e/support/agent-desk'
import { startBrowser, type TestBrowser } from '../../e2e/support/browser'
import { startFeeder, type SipFeeder } from '../../e2e/support/sip-feeder'
import { startSite, type Site } from '../../e2e/support/site'
import { ringPage } from './ring-page'
import type { WorldSize } from './seeded-profile'

/** What of suggestions is measured: knowledge bases up to so many articles, by these engines and in these languages, or in all. */
interface SuggestWishes {
  readonly articles: number
  readonly engines: readonly string[] | undefined
  readonly languages: readonly string[] | undefined
}

/** Where all groups measure: the full database in one browser, a site and a SIP peer on loopback. Opened by the first that asks. */
export interface Stage {
  readonly size: WorldSize
  readonly suggest: SuggestWishes
  readonly site: Site
  readonly feeder: SipFeeder
  readonly show: (line: string) => void
  readonly browser: () => Promise<TestBrowser>
  /** The agent on shift and the sites switched on; the page this took is closed again, because it would read along. */
  readonly setUp: () => Promise<void>
  readonly switchOn: (origins: readonly string[]) => Promise<void>
  /** Ends a browser, or whatever else, with the stage. */
  readonly onClose: (end: () => Promise<void>) => void
  readonly close: () => Promise<void>
}

export interface StageOptions {
  readonly size: WorldSize
  readonly suggest: SuggestWishes
  readonly show: (line: string) => void
  readonly profile: () => Promise<string>
}

/** One site each: a single one is not believed more than twenty new calls a minute. */
export const HOSTS = Array.from({ length: 10 }, (_, n) => `desk-${n}.localhost` as const)

export async function startStage({ size, suggest, show, profile }: StageOptions): Promise<Stage> {
  const feeder = await startFeeder()
  const site = await startSite({ pages: { '/ring.html': ringPage(feeder) } })
  const ends: (() => Promise<void>)[] = [async () => feeder.close(), () => site.close()]
  let browser: Promise<TestBrowser> | undefined
  let isSetUp: Promise<void> | undefined

  const start = async (): Promise<TestBrowser> => {
    const home = await profile()
    ends.push(async () => rmSync(home, { recursive: true, force: true, maxRetries: 5 }))
    const started = await startBrowser({ profile: home, locale: 'zh-CN' })
    ends.push(() => started.close({ keepProfile: true }))
    // The browser has kept the script of the worker that made the profile, which need not be the one of today's build.
    await started.reloadExtension()
    return started
  }
  const open = (): Promise<TestBrowser> => (browser ??= start())
  const setUp = async (): Promise<void> => {
    const { page } = await setUpDesk(await open(), { sites: HOSTS.map((host) => new URL(site.url('/', host)).origin) })
    await page.close()
  }

  return {
    size, suggest, site, feeder, show,
    browser: open,
    setUp: () => (isSetUp ??= setUp()),
    switchOn: async (origins) => {
      // The popup: it reads no contacts.
      const page = await (await open()).openExtensionPage('popup.html')
      for (const origin of origins) {
        const reply = await page.evaluate((packet) => chrome.runtime.sendMessage(packet), { callside: 1, name: 'site/switch-on', body: { origin, frameOrigins: [] } }) as { readonly ok: boolean }
        if (!reply.ok) throw new Error(`${origin} could not be switched on`)
      }
      await page.close()
    },
    onClose: (end) => void ends.push(end),
    close: async () => {
      for (const end of ends.reverse()) await end()
    },
  }
}
