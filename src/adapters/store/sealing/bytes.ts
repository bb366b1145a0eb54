type Bytes = Uint8Array<ArrayBuffer>

export function toBase64(bytes: Bytes): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

export function fromBase64(text: string): Bytes {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
}

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text)
export const fromUtf8 = (bytes: AllowSharedBufferSource): string => new TextDecoder().decode(bytes)
export const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length))
