import type { EpochMs } from '../../../core/contract/ids'
import type { TranscriptProfile } from '../../../core/contract/settings'
import type { HeardBlock } from '../../../core/contract/transcripts'
import { earliestTimer } from '../../softphones/dom-profile/earliest-timer'
import { findInPage } from '../../softphones/dom-profile/find-in-page'
import { watchOneProfile } from '../../softphones/dom-profile/watch-one-profile'
import { followBlocks } from './follow-blocks'
import { readBlocks } from './read-blocks'
import { tellInOrder } from './tell-in-order'

export interface TranscriptOptions {
  readonly document: Document
  readonly abort: AbortSignal
  readonly now: () => EpochMs
  /** Answers true when the background has them; what it has not is told again. */
  readonly onBlocks: (blocks: readonly HeardBlock[]) => Promise<boolean>
  /** A selector that is not CSS; told once for each, the others go on. */
  readonly onBadSelector?: (selector: string) => void
  /** What came faster than people talk. */
  readonly onDropped?: (count: number) => void
}

/** However much a page changes, its captions are read four times a second: words come slower. */
const READ_EVERY_MS = 250
/** The last so many blocks; older ones are not rewritten any more. */
const BLOCKS_READ = 40

/** Reads what a page shows of a talk, by selectors that are data. It changes nothing in the page. */
export function senseTranscript(options: TranscriptOptions): { setProfile(profile: TranscriptProfile | undefined): void } {
  const watchBy = watchOneProfile<TranscriptProfile>(options.abort, (profile, abort) => watch(options, profile, abort))
  return { setProfile: (profile) => watchBy(profile && profile.block.length > 0 ? profile : undefined) }
}

function watch({ document, now, onBlocks, onBadSelector, onDropped }: TranscriptOptions, profile: TranscriptProfile, abort: AbortSignal): void {
  const finder = findInPage(document, (selector) => onBadSelector?.(selector), { last: BLOCKS_READ })
  const hasShadow = [...profile.block, ...profile.text, ...profile.speaker].some((selector) => selector.includes('>>>'))
  const follow = followBlocks(profile.source)
  const tell = tellInOrder(onBlocks, abort)
  const timer = earliestTimer(now, () => read())
  let readAt = -Infinity
  let changedAt = now()

  const read = (isLast = false) => {
    timer.clear()
    if (abort.aborted) return
    const at = now()
    readAt = at
    const { blocks, dropped, lookAgainAt } = follow(readBlocks(finder, profile), { at, changedAt, isLast })
    if (dropped > 0) onDropped?.(dropped)
    if (blocks.length > 0) tell(blocks)
    if (lookAgainAt !== undefined) timer.by(Math.max(lookAgainAt, at + READ_EVERY_MS))
  }

  // What it costs a page that changes much: setting a timer that is set already.
  const observer = new MutationObserver((changes) => {
    if (hasShadow) for (const { addedNodes } of changes) addedNodes.forEach(learn)
    changedAt = now()
    timer.by(Math.max(changedAt, readAt + READ_EVERY_MS))
  })
  const observe = (root: Node) => observer.observe(root, { subtree: true, childList: true, characterData: true })
  const learn = (added: Node) => finder.learn(added).forEach(observe)
  abort.addEventListener('abort', () => {
    observer.disconnect()
    timer.clear()
  }, { once: true })
  // What was not told yet when the page goes would be lost with it.
  document.defaultView?.addEventListener('pagehide', () => read(true), { signal: abort })
  observe(document)
  if (hasShadow) learn(document)
  read()
}
// Where it was seen: the pages of tests/fixtures/transcripts/pages, Chromium 156, 2026-11-27.
