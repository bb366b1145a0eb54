export interface StorageState {
  /** The browser has agreed not to clear the data by itself when the disk is short. */
  readonly isKept: boolean
  readonly usedBytes?: number
  readonly quotaBytes?: number
}

export async function readStorageState(): Promise<StorageState> {
  const [isKept, { usage, quota }] = await Promise.all([navigator.storage.persisted(), navigator.storage.estimate()])
  return { isKept, ...(usage !== undefined && { usedBytes: usage }), ...(quota !== undefined && { quotaBytes: quota }) }
}

/** Asked of the browser, which may refuse; only a page can ask, a worker cannot. */
export function askToKeepData(): Promise<boolean> {
  return navigator.storage.persist()
}
