import type { Language } from '../contract/definitions'
import type { LeavingReport } from './leaving-report'

/** As it is called where its vault is named; else by its lines of business, in the language of who reads; of a line that nobody named, its id. */
export function clientName(lines: LeavingReport['lines'], language: Language, client?: string): string {
  return client ?? lines.map(({ id, labels }) => labels?.[language] || id).join(' · ')
}

/** A person's hand: width of letters and blanks at the ends mean nothing. */
export const isNameTyped = (typed: string, name: string): boolean => typed.normalize('NFKC').trim() === name.normalize('NFKC').trim()
