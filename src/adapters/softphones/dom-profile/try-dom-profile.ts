import type { DomTry } from '../../../core/contract/replies'
import type { DomProfile } from '../../../core/contract/settings'
import { findInPage } from './find-in-page'
import { readDomCall } from './read-dom-call'

/** Reads the page once by a profile that is being written: what would be read now, and how much each list of selectors finds. */
export function tryDomProfile(document: Document, profile: DomProfile): DomTry {
  const badSelectors: string[] = []
  const finder = findInPage(document, (selector) => void badSelectors.push(selector))
  finder.learn(document)
  const count = (selectors: readonly string[]) => selectors.reduce((sum, selector) => sum + finder.find(selector).length, 0)
  const { phase, rawNumber, name } = readDomCall(finder, profile)
  return {
    phase, badSelectors, found: { state: count(profile.state), number: count(profile.number), name: count(profile.name), answerButton: count(profile.answerButton) },
    ...(rawNumber !== undefined && { rawNumber }), ...(name !== undefined && { name }),
  }
}
