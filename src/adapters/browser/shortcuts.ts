export interface Shortcut {
  readonly name: string
  /** As the browser writes it; empty: none. */
  readonly keys: string
}

/** The keys that work on every page; the browser keeps them, and only there they are changed. */
export async function readShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await chrome.commands.getAll()
  return commands.flatMap(({ name, shortcut }) => (name === undefined || name.startsWith('_') ? [] : [{ name, keys: shortcut ?? '' }]))
}

export async function openShortcutSettings(): Promise<void> {
  await chrome.tabs.create({ url: 'chrome://extensions/shortcuts' })
}
