const ENCODED_WORDS = /=\?([^?\s]{1,40})\?([bq])\?([^?\s]*)\?=(?:\s+(?==\?[^?\s]{1,40}\?[bq]\?[^?\s]*\?=))?/gi

/**
 * Text as a person wrote it: RFC 2047 words in any charset the browser knows (UTF-8, GB18030, Big5 …) and %-encoding.
 * Several PBXs cut an encoded word in the middle of a character, so neighbours of one charset are joined as bytes first.
 */
export function decodeDisplayText(raw: string): string {
  const decoded = raw.includes('=?') ? decodeWords(raw) : raw
  return decoded.includes('%') ? decodePercents(decoded) : decoded
}

function decodeWords(raw: string): string {
  let result = ''
  let end = 0
  let open: { charset: string; bytes: string } | undefined
  const close = () => {
    if (open) result += decodeBytes(open.bytes, open.charset)
    open = undefined
  }
  for (const match of raw.matchAll(ENCODED_WORDS)) {
    const charset = (match[1] ?? '').toLowerCase().replace(/\*.*/, '')
    const bytes = match[2]?.toLowerCase() === 'b' ? fromBase64(match[3] ?? '') : fromQuoted(match[3] ?? '')
    if (match.index !== end || open?.charset !== charset) close()
    result += raw.slice(end, match.index)
    end = match.index + match[0].length
    open = { charset, bytes: (open?.bytes ?? '') + bytes }
  }
  close()
  return result + raw.slice(end)
}

function fromBase64(encoded: string): string {
  try {
    return atob(encoded.replace(/=+$/, ''))
  } catch {
    return '' // Not base64: there is nothing to show.
  }
}

const fromQuoted = (encoded: string): string =>
  encoded.replace(/_/g, ' ').replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))

function decodeBytes(bytes: string, charset: string): string {
  try {
    return new TextDecoder(charset).decode(Uint8Array.from(bytes, (each) => each.charCodeAt(0)))
  } catch {
    return bytes // A charset nobody knows: better the bytes than nothing.
  }
}

function decodePercents(raw: string): string {
  if (!/%[0-9a-f]{2}/i.test(raw)) return raw
  try {
    return decodeURIComponent(raw.replace(/%(?![0-9a-f]{2})/gi, '%25'))
  } catch {
    return raw // Not UTF-8 behind the percent signs: shown as it is written.
  }
}
