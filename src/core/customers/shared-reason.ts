import type { E164 } from '../contract/ids'
import { numberKeyBudget } from './number-key-budget'

export type SharedWhy = 'listed' | 'own-line' | 'counted'

export interface SharedNumbers {
  /** From settings: E.164, or a range as its beginning and a star (`+86170000*`) for the pools of platforms. */
  readonly sharedNumbers: readonly string[]
  /** Numbers found to stand for many, where the candidates at hand may not be all (see `numberKeyBudget`). */
  readonly countedNumbers?: readonly E164[]
  /** The lines of the contact center itself: a transfer or a test call shows them as the caller. */
  readonly ownLines: readonly E164[]
}

/** Why any of these numbers names nobody, or `undefined` if it may name someone. */
export function sharedReason(numbers: readonly E164[], shared: SharedNumbers, holders: number): SharedWhy | undefined {
  if (numbers.some(number => shared.ownLines.includes(number))) return 'own-line'
  if (numbers.some(number => shared.sharedNumbers.some(entry => isListed(number, entry)))) return 'listed'
  const isCounted = numbers.some(number => shared.countedNumbers?.includes(number))
  return isCounted || holders >= numberKeyBudget.sharedFromCustomers ? 'counted' : undefined
}

function isListed(number: E164, entry: string): boolean {
  return entry.endsWith('*') ? entry.length > 1 && number.startsWith(entry.slice(0, -1)) : number === entry
}
