import type { PlasmoCSConfig } from 'plasmo'
import { reportEvidence } from '../adapters/browser/report-evidence'
import { reportTranscript } from '../adapters/browser/report-transcript'
import { senseClipboard, type ClipboardSense } from '../adapters/page/paste-guard/sense-clipboard'
import { onOrder, sendFromPage, sendUntilHeard } from '../adapters/browser/send-from-page'
import { startOnce } from '../adapters/browser/start-once'
import { watchKeys } from '../adapters/page/last-key'
import { DETECTORS } from '../adapters/softphones/detectors'
import { tryDomProfile } from '../adapters/softphones/dom-profile/try-dom-profile'
import { transcriptProfileOf } from '../adapters/transcripts/dom/caption-pages'
import { senseTranscript } from '../adapters/transcripts/dom/sense-transcript'
import type { EpochMs } from '../core/contract/ids'
import type { PageOrder, PageProfile } from '../core/contract/replies'

export const config: PlasmoCSConfig = {
  matches: ['https://callside.invalid/*'],
  all_frames: true,
  run_at: 'document_start',
}

/** Listens to this document's detectors and its captions, and tells the background what they saw. Decides nothing. */
function sense(abort: AbortSignal, goQuiet: () => void): void {
  const report = reportEvidence(abort, goQuiet)
  const page = { window, abort, now: () => Date.now() as EpochMs, onSignals: report.signals, onCounts: report.counts }
  const detectors = DETECTORS.map((detector) => detector.sense(page))
  const transcript = senseTranscript({
    document, abort, now: page.now, onBlocks: reportTranscript(abort, goQuiet),
    onBadSelector: () => report.counts({ refused: 0, dropped: 0, hookErrors: 1 }), onDropped: (dropped) => report.counts({ refused: 0, dropped, hookErrors: 0 }),
  })
  const keys = watchKeys(window, page.now, abort)
  const clipboard = senseClipboard({
    document, abort,
    onCopied: (text) => void sendFromPage('paste/note-copied', { text }), onPasted: (text, pasted) => void sendFromPage('paste/note-pasted', { text, ...pasted }),
  })
  const obey = (profile: PageProfile) => {
    if (!profile.isOn) return goQuiet()
    for (const detector of detectors) detector.obey(profile)
    clipboard.setGuard(profile.guard)
    transcript.setProfile(transcriptProfileOf(location.hostname, profile.transcript))
  }
  // Only the background can send an order to this document (`onOrder` checks the sender): its form is not checked again.
  onOrder((order) => obeyOrder(order as PageOrder, obey, { keyAgoMs: keys.agoMs, clipboard }), abort)
  void sendUntilHeard('page/hello', { part: 'sensor' }, abort).then((reply) => {
    if (reply?.ok) obey(reply.value)
    else if (reply?.why === 'old-version') goQuiet()
  })
}

function obeyOrder(order: PageOrder, obey: (profile: PageProfile) => void, { keyAgoMs, clipboard }: { readonly keyAgoMs: () => number | undefined; readonly clipboard: ClipboardSense }): unknown {
  switch (order.order) {
    case 'page/profile':
      return void obey(order.profile)
    case 'page/are-you-there':
      return true
    case 'page/last-key':
      return keyAgoMs()
    case 'page/try-profile':
      return tryDomProfile(document, order.domProfile)
    case 'page/foreign-copy':
      return void clipboard.setForeign(order.copy)
    case 'page/undo-paste':
      return clipboard.undo()
    case 'page/go-quiet':
      return undefined
  }
}

startOnce('sensor', sense)
