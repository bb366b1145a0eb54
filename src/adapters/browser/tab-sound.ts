import type { MissingWhy } from '../../core/contract/audio'
import { done, refused, type Result } from '../../core/contract/result'

/** Must be the first thing done in a click. `tabCapture` is an optional permission: as a required one it would say at installation that all websites are read. */
export function askForTabSound(): Promise<boolean> {
  return chrome.permissions.request({ permissions: ['tabCapture'] })
}

export function hasTabSound(): Promise<boolean> {
  return chrome.permissions.contains({ permissions: ['tabCapture'] })
}

/**
 * What the offscreen document opens a tab's sound with; valid for a few seconds. The browser gives it for a tab on which Callside was
 * called (its icon, its key). Asked in a page of ours: it is valid in the process that asked, which by our `cross_origin_embedder_policy`
 * is the one of all our pages, but not the worker's ("Error starting tab capture" in Chromium 156).
 */
export async function tabSoundOf(tab: number | undefined): Promise<Result<string, MissingWhy>> {
  if (!(await hasTabSound())) return refused('not-asked')
  if (tab === undefined) return refused('no-tab')
  try {
    return done(await chrome.tabCapture.getMediaStreamId({ targetTabId: tab }))
  } catch (problem) {
    // Chromium has sentences for these, and no codes (chrome/browser/extensions/api/tab_capture/tab_capture_api.cc).
    const said = problem instanceof Error ? problem.message : ''
    return refused(/not been invoked/i.test(said) ? 'not-invoked' : /invalid tab|finding tab|no tab/i.test(said) ? 'no-tab' : 'failed')
  }
}
