/** Fewer signs that are alike at an end and a beginning may be chance. */
const FEWEST_OVERLAP = 6

/** How many signs at the beginning of `after` end `before`; 0: none to speak of. */
export function overlapOf(before: string, after: string): number {
  for (let length = Math.min(before.length, after.length); length >= FEWEST_OVERLAP; length--) {
    if (before.endsWith(after.slice(0, length))) return length
  }
  return 0
}

/** The share of pairs of signs that two texts have in common, 0 to 1. */
export function alikeness(a: string, b: string): number {
  const [one, other] = [pairsOf(a), pairsOf(b)]
  const common = [...one].filter((pair) => other.has(pair)).length
  return one.size + other.size === 0 ? 1 : (2 * common) / (one.size + other.size)
}

function pairsOf(text: string): ReadonlySet<string> {
  const plain = text.toLowerCase().replace(/[\s，。！？,.!?]/g, '')
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, index) => plain.slice(index, index + 2)))
}
