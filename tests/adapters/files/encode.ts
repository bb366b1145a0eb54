/** Real bytes of an encoding. Node only decodes the Chinese ones, so its own decoder tells which two bytes make which letter. */
export function encode(text: string, encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'): Uint8Array<ArrayBuffer> {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const bytes = new DataView(new ArrayBuffer(text.length * 2))
    for (let at = 0; at < text.length; at += 1) bytes.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le')
    return new Uint8Array(bytes.buffer)
  }
  const table = tableOf(encoding)
  const bytes: number[] = []
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    const pair = table.get(letter)
    if (code < 0x80) bytes.push(code)
    else if (pair) bytes.push(...pair)
    else throw new Error(`${encoding} has no ${letter}`)
  }
  return new Uint8Array(bytes)
}

const tables = new Map<string, Map<string, readonly [number, number]>>()
function tableOf(encoding: 'gb18030' | 'big5'): Map<string, readonly [number, number]> {
  const known = tables.get(encoding)
  if (known) return known
  const table = new Map<string, readonly [number, number]>()
  const decoder = new TextDecoder(encoding)
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      const letter = decoder.decode(new Uint8Array([first, second]))
      if ([...letter].length === 1 && letter !== '\uFFFD' && !table.has(letter)) table.set(letter, [first, second])
    }
  }
  tables.set(encoding, table)
  return table
}
