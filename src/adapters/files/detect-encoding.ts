import { countCommonHan } from './common-han'

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** Decoding this much twice takes some milliseconds. */
export const SAMPLE_BYTES = 256 * 1024
/** A file may begin with pages of figures before its first Chinese letter. */
const MAX_SAMPLED_BYTES = 8 * 1024 * 1024

/**
 * The encoding by its mark, else by what the bytes allow, else by how common the letters are that come out. `preferred`: of
 * the two Chinese ones, that of the region, where both would do.
 */
export async function detectEncoding(file: Blob, preferred: 'gb18030' | 'big5' = 'gb18030'): Promise<Encoding> {
  const head = await bytesOf(file, 0)
  const marked = byMark(head) ?? byZeros(head)
  if (marked) return marked
  const sample = await firstBeyondAscii(file, head)
  if (sample === undefined || isWhole('utf-8', sample)) return 'utf-8'
  const other = preferred === 'big5' ? 'gb18030' : 'big5'
  const candidates = ([preferred, other] as const).filter((encoding) => isWhole(encoding, sample))
  const [first, second] = candidates
  if (first === undefined) return 'utf-8'
  return second !== undefined && commonHan(second, sample) > commonHan(first, sample) ? second : first
}

function byMark(bytes: Bytes): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
}

/** UTF-16 without a mark: figures, commas and line ends have a zero byte on one side, and no other encoding has zeros. */
function byZeros(bytes: Bytes): Encoding | undefined {
  let even = 0
  let odd = 0
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== 0) continue
    if (at % 2 === 0) even += 1
    else odd += 1
  }
  if (even + odd < bytes.length / 50 || even + odd < 2) return undefined
  return odd > even ? 'utf-16le' : 'utf-16be'
}

async function firstBeyondAscii(file: Blob, head: Bytes): Promise<Bytes | undefined> {
  let bytes = head
  for (let from = 0; ; bytes = await bytesOf(file, from)) {
    const at = bytes.findIndex((byte) => byte >= 0x80)
    // From there on, so that a sample never begins in the middle of a letter.
    if (at >= 0) return await bytesOf(file, from + at)
    from += bytes.length
    if (bytes.length === 0 || from >= Math.min(file.size, MAX_SAMPLED_BYTES)) return undefined
  }
}

/** The last letter may be cut by the sample's end, so the decoder is told that more may come. */
function isWhole(encoding: Encoding, bytes: Bytes): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    // The decoder throws at bytes that this encoding does not have: that is the answer.
    return false
  }
}

function commonHan(encoding: Encoding, bytes: Bytes): number {
  return countCommonHan(new TextDecoder(encoding).decode(bytes, { stream: true }))
}

type Bytes = Uint8Array<ArrayBuffer>
async function bytesOf(file: Blob, from: number): Promise<Bytes> {
  return new Uint8Array(await file.slice(from, from + SAMPLE_BYTES).arrayBuffer())
}
