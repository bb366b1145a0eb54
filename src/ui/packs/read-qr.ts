import decodeQR from 'qr/decode.js'

/** A screenshot of a whole wall of screens is still read; more would only be slow. */
const MOST_PIXELS = 16_000_000

/** What the picture of a code says. Undefined: no code was found in it. */
export async function readQr(picture: Blob): Promise<string | undefined> {
  try {
    const bitmap = await createImageBitmap(picture)
    const scale = Math.min(1, Math.sqrt(MOST_PIXELS / (bitmap.width * bitmap.height)))
    const canvas = new OffscreenCanvas(Math.max(1, Math.floor(bitmap.width * scale)), Math.max(1, Math.floor(bitmap.height * scale)))
    const context = canvas.getContext('2d')
    if (!context) return undefined
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
    return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height), { timeLimit: READ_WITHIN_MS })
  } catch {
    // No picture, or none with a code: the reader and the browser say it by throwing.
    return undefined
  }
}

const READ_WITHIN_MS = 1000
