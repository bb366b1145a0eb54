import type { DomProfile } from '../../../core/contract/settings'
import { fitsPattern } from '../fits-pattern'
import type { PageFinder } from './find-in-page'

/** What the page shows of its call at one moment. */
export interface DomSight {
  readonly phase: 'ringing' | 'dialing' | 'talking' | 'held' | 'none'
  readonly rawNumber?: string
  readonly name?: string
  /** The state stands in a field's value: nothing tells when it changes. */
  readonly isFieldState: boolean
}

const MAX_TEXT_LENGTH = 128
/** Fewer are no number: a row's place in a list, a badge. */
const FEWEST_DIGITS = 3

/** Reads the page by its profile: of each list of selectors the first that finds something with a text. */
export function readDomCall({ find }: PageFinder, profile: DomProfile): DomSight {
  const states = profile.state.flatMap((selector) => find(selector).filter(isShown))
  const phase = phaseOf(states.map(textOf), profile) ?? (profile.answerButton.some((selector) => find(selector).some(isShown)) ? 'ringing' : 'none')
  const isFieldState = states.some(isField)
  if (phase === 'none') return { phase, isFieldState }
  const rawNumber = firstText(find, profile.number, (text) => text.normalize('NFKC').replace(/[^\d*]/g, '').length >= FEWEST_DIGITS)
  const name = firstText(find, profile.name, (text) => /[\p{L}\p{N}]/u.test(text))
  return { phase, isFieldState, ...(rawNumber !== undefined && { rawNumber }), ...(name !== undefined && { name }) }
}

function phaseOf(texts: readonly string[], profile: DomProfile): DomSight['phase'] | undefined {
  for (const text of texts) {
    if (text === '') continue
    const fits = (patterns: readonly string[] = []) => patterns.some((pattern) => fitsPattern(text, pattern))
    if (fits(profile.heldTexts)) return 'held'
    if (fits(profile.ringingTexts)) return 'ringing'
    if (fits(profile.dialingTexts)) return 'dialing'
    if (fits(profile.talkingTexts)) return 'talking'
  }
  return undefined
}

function firstText(find: PageFinder['find'], selectors: readonly string[], isMeant: (text: string) => boolean): string | undefined {
  for (const selector of selectors) {
    const text = find(selector).map((element) => textOf(element).replace(CLOCK, '').trim()).find(isMeant)
    if (text !== undefined) return text
  }
  return undefined
}

/** A timer beside the number would make another number of it every second. */
const CLOCK = /\b\d{1,3}(?::\d{2}){1,2}\b/g

const isField = (element: Element): element is HTMLInputElement => 'value' in element && typeof element.value === 'string'

/** What a field holds, else the beginning of what stands inside: a selector that finds the whole page must not cost a page. */
function textOf(element: Element): string {
  if (isField(element)) return element.value.trim().slice(0, MAX_TEXT_LENGTH)
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let text = ''
  for (let node = walker.nextNode(); node && text.length < MAX_TEXT_LENGTH * 2; node = walker.nextNode()) text += node.nodeValue ?? ''
  return text.replace(/\s+/g, ' ').trim().slice(0, MAX_TEXT_LENGTH)
}

/** Pages keep the box of an incoming call in the document and hide it. A hidden field says what it says. */
function isShown(element: Element): boolean {
  if (element instanceof HTMLInputElement && element.type === 'hidden') return true
  return typeof element.checkVisibility === 'function' ? element.checkVisibility({ visibilityProperty: true }) : element.closest('[hidden]') === null
}
