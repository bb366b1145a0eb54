/** Undefined: it does not open with this key. WebCrypto says no more than that when key, iv, additional data or bytes do not fit. */
export async function ifItOpens<T>(open: () => Promise<T>): Promise<T | undefined> {
  try {
    return await open()
  } catch (problem) {
    if (problem instanceof DOMException && problem.name === 'OperationError') return undefined
    throw problem
  }
}
