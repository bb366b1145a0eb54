/** A system notification. Never a number or a name: it is seen by whoever stands behind the agent. */
export async function notify(id: string, title: string, message: string): Promise<void> {
  await chrome.notifications.create(id, { type: 'basic', iconUrl: iconUrl(), title, message, priority: 2, requireInteraction: false })
}

export async function takeNotificationBack(id: string): Promise<void> {
  await chrome.notifications.clear(id)
}

function iconUrl(): string {
  const icons = chrome.runtime.getManifest().icons
  return chrome.runtime.getURL(icons?.['128'] ?? '')
}
