/** A piece that both texts have, or that only one of them has. */
export interface TextPiece {
  readonly text: string
  readonly in: 'both' | 'first' | 'second'
}

/** Of one text at most so many pieces: the table of the comparison has as many rows as columns. */
const MOST_PIECES = 1000
const PIECE = /\p{Script=Han}|[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu

/** What two texts have in common and apart, word by word (of Chinese: sign by sign), by their longest common sequence. */
export function compareTexts(first: string, second: string): readonly TextPiece[] {
  const [a, b] = [piecesOf(first), piecesOf(second)]
  const lengths = commonLengths(a, b)
  const width = b.length + 1
  const pieces: TextPiece[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]]
    if (left !== undefined && left === right) {
      add(pieces, left, 'both')
      i += 1
      j += 1
    } else if (right === undefined || (left !== undefined && (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))) {
      add(pieces, left ?? '', 'first')
      i += 1
    } else {
      add(pieces, right, 'second')
      j += 1
    }
  }
  return pieces
}

/** What is beyond is one piece: it is the same or it is not. */
function piecesOf(text: string): readonly string[] {
  const pieces = text.match(PIECE) ?? []
  return pieces.length <= MOST_PIECES ? pieces : [...pieces.slice(0, MOST_PIECES), pieces.slice(MOST_PIECES).join('')]
}

/** How much the rests from each place on have in common. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = a[i] === b[j] ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0)
    }
  }
  return lengths
}

function add(pieces: TextPiece[], text: string, where: TextPiece['in']): void {
  const last = pieces.at(-1)
  if (last?.in === where) pieces[pieces.length - 1] = { in: where, text: last.text + text }
  else pieces.push({ in: where, text })
}
