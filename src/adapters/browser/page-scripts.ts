import type { PageOrigin } from '../../core/contract/ids'

/** Our three scripts in somebody's page, by the names of their entries in src/contents. */
const PARTS = [
  { id: 'page-hook', world: 'MAIN', allFrames: true },
  { id: 'sensor', world: 'ISOLATED', allFrames: true },
  { id: 'placer', world: 'ISOLATED', allFrames: false },
] as const

/** A pattern without the port: Firefox knows none in patterns. Which port is on is asked by the script of the background. */
export function hostPattern(origin: PageOrigin): string {
  const { protocol, hostname } = new URL(origin)
  return `${protocol}//${hostname}/*`
}

export async function isGranted(origin: PageOrigin): Promise<boolean> {
  return chrome.permissions.contains({ origins: [hostPattern(origin)] })
}

/** Whether pages of this origin get our scripts when they load. */
export async function isRegistered(origin: PageOrigin): Promise<boolean> {
  const scripts = await chrome.scripting.getRegisteredContentScripts()
  return PARTS.every(({ id }) => scripts.some((script) => script.id === id && script.matches?.includes(hostPattern(origin))))
}

let lastRegistering: Promise<unknown> = Promise.resolve()

/** One after the other: a worker that wakes, an installation and a switch may ask at once. `patternsNow` is asked when its turn comes. */
export function registerPageScripts(patternsNow: () => Promise<readonly string[]>): Promise<void> {
  const registered = lastRegistering.then(async () => registerScripts(await patternsNow()))
  lastRegistering = registered.catch(() => undefined)
  return registered
}

/**
 * Makes the registered scripts equal to `patterns`. What was registered before is never trusted: it is gone after a restart of
 * an unpacked extension, and after an update it names files that no longer exist.
 */
async function registerScripts(patterns: readonly string[]): Promise<void> {
  const wanted = patterns.length === 0 ? [] : PARTS.map((part) => scriptFor(part, patterns))
  const registered = await chrome.scripting.getRegisteredContentScripts()
  const stale = registered.filter(({ id }) => !wanted.some((script) => script.id === id)).map(({ id }) => id)
  if (stale.length > 0) await chrome.scripting.unregisterContentScripts({ ids: stale })
  const changed = wanted.filter((script) => !registered.some((each) => isSame(each, script)))
  const known = changed.filter(({ id }) => registered.some((each) => each.id === id)).map(({ id }) => id)
  if (known.length > 0) await chrome.scripting.unregisterContentScripts({ ids: known })
  if (changed.length > 0) await chrome.scripting.registerContentScripts(changed)
}

/** Brings the scripts into a tab that was open before: registering does nothing for it. */
export async function injectIntoTab(tabId: number): Promise<void> {
  for (const { id, world, allFrames } of PARTS) {
    await chrome.scripting.executeScript({ target: { tabId, allFrames }, files: [...filesOf(id)], world, injectImmediately: true })
  }
}

export async function tabsOf(patterns: readonly string[]): Promise<readonly number[]> {
  if (patterns.length === 0) return []
  const tabs = await chrome.tabs.query({ url: [...patterns] })
  return tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [id]))
}

function scriptFor({ id, world, allFrames }: (typeof PARTS)[number], patterns: readonly string[]): chrome.scripting.RegisteredContentScript {
  return {
    id, world, allFrames, matches: [...patterns], js: [...filesOf(id)], runAt: 'document_start', matchOriginAsFallback: allFrames, persistAcrossSessions: true,
  }
}

/** The build leaves the hashed names of the bundles under one key of ours in the manifest. */
function filesOf(id: string): readonly string[] {
  const manifest = chrome.runtime.getManifest() as chrome.runtime.Manifest & { callside_scripts?: Record<string, string[]> }
  const files = manifest.callside_scripts?.[id]
  if (!files) throw new Error(`the build has no page script ${id}`)
  return files
}

function isSame(a: chrome.scripting.RegisteredContentScript, b: chrome.scripting.RegisteredContentScript): boolean {
  const key = (script: chrome.scripting.RegisteredContentScript) => JSON.stringify([script.id, script.world, [...(script.matches ?? [])].sort(), script.js, script.allFrames])
  return key(a) === key(b)
}
