export interface WithExtension {
  readonly base: string
  readonly extension?: string
}

const WORDS = '转|轉|分机号?|分機號?|內線|内线|extension|extn|ext|接'
const WORDED = new RegExp(`[\\s,;(-]*(?:${WORDS})[\\s.:#-]*(\\d{1,7})[\\s#)]*$`, 'i')
/** x45 · #45 · p45 and ,,45 (pauses of a mobile phone) · w45 · ;45. Six digits at most: seven are a local number. */
const SIGNED = /(?:\s*(?:x\.?|#+|[pw]+|,+|;)\s*)(\d{1,6})#?$/i
/** In CN and TW a short last group after a dash is an extension: 010-55500123-801. */
const DASHED = /\s*-\s*(\d{1,5})#?$/

/** Takes off an extension that is named by a word. Safe before masks are looked for, where `x` and `#` hide digits. */
export const takeWordedExtension = (text: string): WithExtension => take(text, WORDED)
export const takeSignedExtension = (text: string): WithExtension => take(text, SIGNED)
/** Only for a text that is no number with its last group: 0755-1234 is not an extension. */
export const takeDashedExtension = (text: string): WithExtension => take(text, DASHED)

function take(text: string, form: RegExp): WithExtension {
  const found = form.exec(text)
  const extension = found?.[1]
  if (!found || !extension) return { base: text }
  return { base: text.slice(0, found.index).trim(), extension }
}
