import type { PageOrigin } from '../contract/ids'

/** A tab that could show the pop: our own page stands ready in its top frame. */
export interface TabCandidate {
  readonly tab: number
  readonly document: string
  /** The page in that tab, for the receipt. */
  readonly site?: PageOrigin
  readonly isActive: boolean
  readonly isWindowFocused: boolean
}

export type Surface =
  | { readonly surface: 'tab'; readonly tab: number; readonly document: string; readonly site?: PageOrigin; readonly why: 'visible-focused' }
  | { readonly surface: 'panel'; readonly why: 'panel-open' }
  | { readonly surface: 'notification'; readonly why: 'no-tab' | 'tab-refused' }

/**
 * The one place where a ring is announced: the visible tab of the focused window, if we may enter its top frame; else the
 * open panel; else a system notification without number or name. `refused` are documents that were tried and did not answer.
 */
export function electSurface(
  tabs: readonly TabCandidate[],
  isPanelOpen: boolean,
  refused: readonly string[] = [],
): Surface {
  const ready = tabs.filter((tab) => tab.isActive && tab.isWindowFocused && !refused.includes(tab.document))
  const elected = [...ready].sort((a, b) => a.tab - b.tab || (a.document < b.document ? -1 : 1))[0]
  if (elected) return { surface: 'tab', tab: elected.tab, document: elected.document, ...(elected.site && { site: elected.site }), why: 'visible-focused' }
  if (isPanelOpen) return { surface: 'panel', why: 'panel-open' }
  return { surface: 'notification', why: refused.length > 0 ? 'tab-refused' : 'no-tab' }
}
