import type { TestBrowser } from './browser'

/** What an agent does in the browser's own settings of the extension: hosts are taken away, and allowed one by one. */
export interface Hosts {
  /** All of them: the extension asks for each from then on. */
  readonly takeAway: () => Promise<void>
  readonly allow: (pattern: string) => Promise<void>
}

interface DeveloperPrivate {
  updateExtensionConfiguration(how: { readonly extensionId: string; readonly hostAccess: 'ON_CLICK' }): Promise<void>
  addHostPermission(id: string, pattern: string): Promise<void>
}
/** The browser's page of extensions has it; the types of extensions do not know it. */
type WithDeveloperPrivate = typeof chrome & { readonly developerPrivate: DeveloperPrivate }

/** The browser's question cannot be answered without a screen; the switches of its own page can be set. */
export async function hostsOf(browser: TestBrowser): Promise<Hosts> {
  const page = await browser.openTab('chrome://extensions')
  const id = browser.extensionId
  return {
    takeAway: () => page.evaluate((extensionId) => (chrome as WithDeveloperPrivate).developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' }), id),
    allow: (pattern) => page.evaluate(([of, host]) => (chrome as WithDeveloperPrivate).developerPrivate.addHostPermission(of, host), [id, pattern] as const),
  }
}
