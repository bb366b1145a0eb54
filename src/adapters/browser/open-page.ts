/** A page of our own in a tab of its own: `tabs/import.html`. */
export async function openPage(path: `tabs/${string}.html` | `tabs/${string}.html#${string}`): Promise<void> {
  await chrome.tabs.create({ url: chrome.runtime.getURL(path) })
}
