/** Two numbers that a page shows are of two calls; not, if one is only written longer (+86 138…), or partly hidden. */
export function isOtherNumber(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false
  const [one, two] = [signsOf(a), signsOf(b)]
  const [short, long] = one.length <= two.length ? [one, two] : [two, one]
  if (short === long) return false
  if (short.includes('*') || long.includes('*')) return short.slice(-TAIL) !== long.slice(-TAIL)
  return short.length < FEWEST_OF_A_TAIL || !long.endsWith(short)
}

const TAIL = 4
/** An extension that happens to end as a number does is another party. */
const FEWEST_OF_A_TAIL = 7

const signsOf = (written: string): string => written.normalize('NFKC').replace(/[^\d*]/g, '')
