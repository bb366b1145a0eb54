import type { DomProfile } from '../../../core/contract/settings'
import { decodeDomProfile } from '../../../core/contract/site-profile'
import { findLineMistake, type LineMistake } from './find-line-mistake'

type DomMistake = LineMistake | { readonly kind: 'tooMany' | 'needsState'; readonly line: string }

/** What is wrong with a profile, in the order a person would mend it. */
export function findDomMistake(profile: DomProfile): DomMistake | undefined {
  const selectors = [...profile.state, ...profile.number, ...profile.name, ...profile.answerButton]
  const texts = [...profile.ringingTexts, ...(profile.dialingTexts ?? []), ...profile.talkingTexts, ...profile.heldTexts]
  const inLine = findLineMistake(selectors, texts)
  if (inLine) return inLine
  if (profile.state.length + profile.answerButton.length === 0) return { kind: 'needsState', line: '' }
  return decodeDomProfile(profile) ? undefined : { kind: 'tooMany', line: '' }
}
