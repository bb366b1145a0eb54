const KEY = 'reminded-tasks'

/** Of which due tasks the agent was told, as long as the browser runs: after a restart he is told once more. */
export async function readReminded(): Promise<readonly string[]> {
  const stored = await chrome.storage.session.get(KEY)
  return (stored[KEY] as readonly string[] | undefined) ?? []
}

export async function rememberReminded(tasks: readonly string[]): Promise<void> {
  await chrome.storage.session.set({ [KEY]: tasks })
}
