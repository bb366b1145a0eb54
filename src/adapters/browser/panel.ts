/** Whether the side panel is open in some window: asked of the browser, because a worker that died has forgotten. */
export async function isPanelOpen(): Promise<boolean> {
  if (!chrome.runtime.getContexts) return false
  const panels = await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL' as chrome.runtime.ContextType] })
  return panels.length > 0
}

/** Must be called in the agent's own click, before anything is awaited: the browser asks for the gesture. */
export async function openPanelOf(tabId: number | undefined): Promise<void> {
  if (tabId !== undefined) await chrome.sidePanel.open({ tabId })
}

/** The tab that a page of ours stands in; none for the panel itself. */
export async function ownTab(): Promise<number | undefined> {
  return (await chrome.tabs.getCurrent())?.id
}
