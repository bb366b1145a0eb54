import type { CallSignal } from '../../../core/contract/call-signal'
import type { EpochMs } from '../../../core/contract/ids'
import type { DomProfile } from '../../../core/contract/settings'
import { rateLimit } from '../rate-limit'
import { earliestTimer } from './earliest-timer'
import { findInPage, type PageFinder } from './find-in-page'
import { readDomCall } from './read-dom-call'
import { NO_CALL, trackDomCall } from './track-dom-call'
import { watchOneProfile } from './watch-one-profile'

export interface DomProfileOptions {
  readonly document: Document
  readonly abort: AbortSignal
  readonly now: () => EpochMs
  /** Absent: nothing is watched, and nothing of the page is looked at. */
  readonly profile: DomProfile | undefined
  readonly onSignals: (signals: readonly CallSignal[]) => Promise<boolean>
  /** A selector that is not CSS; told once for each, the others go on. */
  readonly onBadSelector?: (selector: string) => void
  readonly onDropped?: (count: number) => void
}

/** However much a page changes, it is read twenty times a second at most. */
const READ_EVERY_MS = 50
/** What a field holds changes without a trace in the document: looked at while a call is shown, or where the state stands in a field. */
const LOOK_EVERY_MS = 500
const BURST = 60
const PER_SECOND = 4

/** Reads the call that a page shows in its own text, by selectors that are data. It changes nothing in the page. */
export function senseDomProfile(options: DomProfileOptions): { setProfile(profile: DomProfile | undefined): void } {
  const watchBy = watchOneProfile<DomProfile>(options.abort, (profile, abort) => watch(options, profile, abort))
  const setProfile = (profile: DomProfile | undefined) => watchBy(profile && profile.state.length + profile.answerButton.length > 0 ? profile : undefined)
  setProfile(options.profile)
  return { setProfile }
}

function watch({ document, now, onSignals, onBadSelector, onDropped }: DomProfileOptions, profile: DomProfile, abort: AbortSignal): void {
  const finder: PageFinder = findInPage(document, (selector) => onBadSelector?.(selector))
  const mayTell = rateLimit(BURST, PER_SECOND)
  let track = NO_CALL
  const timer = earliestTimer(now, () => read())
  let readAt = -Infinity

  const read = () => {
    timer.clear()
    if (abort.aborted) return
    const at = now()
    readAt = at
    const sight = readDomCall(finder, profile)
    const step = trackDomCall(track, sight, at)
    track = step.track
    const told = step.signals.filter(() => mayTell(at))
    if (told.length < step.signals.length) onDropped?.(step.signals.length - told.length)
    if (told.length > 0) void onSignals(told)
    if (step.lookAgainAt !== undefined) timer.by(step.lookAgainAt)
    if (track.call || sight.isFieldState) timer.by(at + LOOK_EVERY_MS)
  }
  /** At once if it was not read lately: a hidden tab's timers are slow, its changes are not. */
  const readSoon = () => {
    if (now() - readAt >= READ_EVERY_MS || now() < readAt) read()
    else timer.by(readAt + READ_EVERY_MS)
  }

  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) addedNodes.forEach(learn)
    readSoon()
  })
  const observe = (root: Node) => observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true })
  const learn = (added: Node) => finder.learn(added).forEach(observe)
  abort.addEventListener('abort', () => {
    observer.disconnect()
    timer.clear()
  }, { once: true })
  observe(document)
  learn(document)
  document.addEventListener('input', readSoon, { signal: abort, capture: true, passive: true })
  document.addEventListener('load', readSoon, { signal: abort, capture: true, passive: true })
  readSoon()
}
// Where it was seen: tests/e2e/pages/dom-phone.html, Chromium 156, 2026-11-22.
