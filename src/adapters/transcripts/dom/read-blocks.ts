import type { TranscriptProfile } from '../../../core/contract/settings'
import { LONGEST_NAME, type Speaker } from '../../../core/contract/transcripts'
import { fitsPattern } from '../../softphones/fits-pattern'
import type { PageFinder } from '../../softphones/dom-profile/find-in-page'

/** A block as the page shows it at one moment. */
export interface SeenBlock {
  readonly element: Element
  readonly text: string
  readonly speaker: Speaker
  readonly speakerName?: string
  /** Changes when somebody else speaks in the same block: the name, or the picture. */
  readonly voice: string
}

/** Of a longer text its end: what the page adds stands there. */
const LONGEST_TEXT = 4_000

/** The blocks that the first selector with any finds, in the order in which they stand. */
export function readBlocks({ find }: PageFinder, profile: TranscriptProfile): readonly SeenBlock[] {
  const elements = profile.block.map((selector) => find(selector)).find((found) => found.length > 0) ?? []
  const agents = new Set(profile.agentBlocks.flatMap((selector) => find(selector)))
  return elements.map((element) => readBlock(find, element, profile, agents.has(element)))
}

function readBlock(find: PageFinder['find'], element: Element, profile: TranscriptProfile, isAgents: boolean): SeenBlock {
  const first = (selectors: readonly string[]) => {
    for (const selector of selectors) {
      const [found] = find(selector, element)
      if (found) return found
    }
    return undefined
  }
  const words = profile.text.length === 0 ? element : first(profile.text)
  const told = first(profile.speaker)
  const name = told ? endOf(told, LONGEST_NAME) : ''
  const isMeant = (texts: readonly string[]) => name !== '' && texts.some((text) => fitsPattern(name, text))
  const isAgent = isAgents || isMeant(profile.agentTexts)
  // A page that knows its agent means the other when it says another name.
  const isCustomer = isMeant(profile.customerTexts) || (profile.agentBlocks.length > 0 ? !isAgents : profile.agentTexts.length > 0 && name !== '' && profile.customerTexts.length === 0)
  return {
    element, text: words ? endOf(words, LONGEST_TEXT) : '', speaker: isAgent ? 'agent' : isCustomer ? 'customer' : 'unknown',
    voice: `${isAgent} ${told?.getAttribute('src') ?? name}`, ...(name !== '' && { speakerName: name }),
  }
}

/** From its end backwards: a page may put a book into a block. */
function endOf(element: Element, longest: number): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let text = ''
  for (let node = walker.lastChild(); node && text.length < longest; node = walker.previousNode()) text = (node.nodeValue ?? '').slice(-longest) + text
  return text.replace(/\s+/g, ' ').trim().slice(-longest)
}
