/** The tabs an agent can see now: the active one of each normal window, and whether that window has the focus. */
export async function visibleTabs(): Promise<readonly { readonly tab: number; readonly isWindowFocused: boolean }[]> {
  const [tabs, windows] = await Promise.all([chrome.tabs.query({ active: true }), chrome.windows.getAll({ windowTypes: ['normal', 'popup'] })])
  const focused = new Set(windows.filter((window) => window.focused && window.state !== 'minimized').map((window) => window.id))
  return tabs.flatMap((tab) => (tab.id === undefined ? [] : [{ tab: tab.id, isWindowFocused: focused.has(tab.windowId) }]))
}

/** Sends an order to exactly one document. Answers whether somebody there took it. */
export async function orderDocument(tab: number, document: string, order: unknown): Promise<boolean> {
  return (await askDocument(tab, document, order)) === true
}

/** What one document answers to an order; nothing where nobody is there. */
export async function askDocument(tab: number, document: string, order: unknown): Promise<unknown> {
  try {
    return await chrome.tabs.sendMessage<unknown, unknown>(tab, order, { documentId: document })
  } catch {
    // The document is gone: navigated, closed, or taken out of the page.
    return undefined
  }
}

/** Whether a script or page of ours lives in that document: an order that nobody knows is heard, and not obeyed. */
export async function isHeard(tab: number, document: string): Promise<boolean> {
  try {
    await chrome.tabs.sendMessage(tab, { callside: 1, order: 'page/ping' }, { documentId: document })
    return true
  } catch {
    return false
  }
}

export async function bringToFront(tab: number): Promise<void> {
  const { windowId } = await chrome.tabs.update(tab, { active: true }) ?? {}
  if (windowId !== undefined) await chrome.windows.update(windowId, { focused: true })
}
