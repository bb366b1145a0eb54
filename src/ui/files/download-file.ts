/** Hands a file to the browser's own downloads. Its address lives as long as the browser needs to begin. */
export function downloadFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), RELEASED_AFTER_MS)
}

/** A revoked address fails a download that has not begun; a minute is ample and costs nothing. */
const RELEASED_AFTER_MS = 60_000
