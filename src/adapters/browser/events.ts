
export function onInstalledOrStarted(tell: (how: 'installed' | 'started') => void): void {
  chrome.runtime.onInstalled.addListener(() => tell('installed'))
  chrome.runtime.onStartup.addListener(() => tell('started'))
}

/** A host was granted or taken away, by our popup or in the browser's own settings. */
export function onHostsChanged(tell: () => void): void {
  chrome.permissions.onAdded.addListener(tell)
  chrome.permissions.onRemoved.addListener(tell)
}

export function onTabClosed(tell: (tab: number) => void): void {
  chrome.tabs.onRemoved.addListener((tab) => tell(tab))
}

export function onCommandKey(name: string, tell: () => void): void {
  chrome.commands.onCommand.addListener((command, tab) => {
    // The panel opens only in the very turn of the key press: nothing may be awaited before.
    if (command === 'open-panel' && tab?.windowId !== undefined) void chrome.sidePanel.open({ windowId: tab.windowId })
    if (command === name) tell()
  })
}

export function onNotificationClicked(tell: (id: string) => void): void {
  chrome.notifications.onClicked.addListener(tell)
}

