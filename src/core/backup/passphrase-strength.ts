import { SHORTEST_BACKUP_PASSPHRASE } from './backup-header'

/** `short`: refused. The others are a hint only: nobody is kept from a weak one, and no text is ever sure. */
export type PassphraseStrength = 'short' | 'weak' | 'fair' | 'strong'

const FAIR_BITS = 50
const STRONG_BITS = 75

/**
 * A guess at how long it would be searched for, by its length and the kinds of letters in it. Repeats and rows (`aaaa`, `1234`,
 * `4321`) count as one letter. Of words in a dictionary it knows nothing: so it never says more than "strong enough".
 */
export function passphraseStrength(text: string): PassphraseStrength {
  const letters = [...text.normalize('NFKC')]
  if (letters.length < SHORTEST_BACKUP_PASSPHRASE) return 'short'
  const bits = effectiveLength(letters) * Math.log2(alphabetOf(text))
  return bits < FAIR_BITS ? 'weak' : bits < STRONG_BITS ? 'fair' : 'strong'
}

function effectiveLength(letters: readonly string[]): number {
  return letters.filter((letter, at) => {
    const before = letters[at - 1]
    return before === undefined || Math.abs((letter.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0)) > 1
  }).length
}

/** How many letters a searcher would have to try at each place. Han: those in daily use. */
function alphabetOf(text: string): number {
  const kinds: readonly (readonly [RegExp, number])[] = [[/[0-9]/, 10], [/[a-z]/, 26], [/[A-Z]/, 26], [/\p{Script=Han}/u, 3_000], [/[^0-9A-Za-z\p{Script=Han}]/u, 20]]
  return kinds.reduce((sum, [kind, size]) => sum + (kind.test(text) ? size : 0), 0)
}
