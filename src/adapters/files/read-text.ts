/** A file as pieces of text. `bytes`: how far in the file the piece ends. A letter cut in two by the reading is put together. */
export async function* readText(file: Blob, encoding: string, signal?: AbortSignal): AsyncGenerator<{ readonly text: string; readonly bytes: number }> {
  const decoder = new TextDecoder(encoding)
  for (let from = 0; from < file.size; from += PIECE_BYTES) {
    signal?.throwIfAborted()
    const bytes = await file.slice(from, from + PIECE_BYTES).arrayBuffer()
    yield { text: decoder.decode(bytes, { stream: true }), bytes: Math.min(file.size, from + PIECE_BYTES) }
  }
  const rest = decoder.decode()
  if (rest !== '') yield { text: rest, bytes: file.size }
}

/** Some thousand rows: enough to keep the parser busy, little enough to hold several. */
const PIECE_BYTES = 256 * 1024
