/** An address as people write or copy it, with or without https in front. Undefined: none. */
export function readWrittenUrl(written: string): URL | undefined {
  const text = written.trim()
  if (text === '' || /\s/.test(text)) return undefined
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`
  return URL.canParse(address) ? new URL(address) : undefined
}
