import type { DomProfile } from '../../../core/contract/settings'
import { decodeDomProfile } from '../../../core/contract/site-profile'

export interface DomMistake {
  readonly kind: 'badSelector' | 'tooMany' | 'tooLong' | 'needsState'
  /** The line it stands in. */
  readonly line: string
}

const LONGEST_SELECTOR = 300
const LONGEST_TEXT = 80

/** What is wrong with a profile, in the order a person would mend it. */
export function findDomMistake(profile: DomProfile): DomMistake | undefined {
  const selectors = [...profile.state, ...profile.number, ...profile.name, ...profile.answerButton]
  const texts = [...profile.ringingTexts, ...(profile.dialingTexts ?? []), ...profile.talkingTexts, ...profile.heldTexts]
  const long = selectors.find((line) => line.length > LONGEST_SELECTOR) ?? texts.find((line) => line.length > LONGEST_TEXT)
  if (long !== undefined) return { kind: 'tooLong', line: `${long.slice(0, 40)}…` }
  const bad = selectors.find((line) => !isSelector(line))
  if (bad !== undefined) return { kind: 'badSelector', line: bad }
  if (profile.state.length + profile.answerButton.length === 0) return { kind: 'needsState', line: '' }
  return decodeDomProfile(profile) ? undefined : { kind: 'tooMany', line: '' }
}

/** Asked of the browser itself; `>>>` goes inside a component, and each part of it is a selector. */
function isSelector(line: string): boolean {
  const nowhere = document.createDocumentFragment()
  try {
    for (const part of line.split('>>>')) nowhere.querySelector(part.trim())
    return true
  } catch {
    // SyntaxError: the only way it tells.
    return false
  }
}
