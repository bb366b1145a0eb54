import type { PlasmoCSConfig } from 'plasmo'
import { popPage, sendFromPage, sendUntilHeard } from '../adapters/browser/send-from-page'
import { startOnce } from '../adapters/browser/start-once'
import { decodePopFrameOrder } from '../core/contract/pop-frame'
import { PopFrame } from '../adapters/page/pop-frame/pop-frame'

export const config: PlasmoCSConfig = {
  matches: ['https://callside.invalid/*'],
  run_at: 'document_start',
}

/** Puts the pop's own page in a frame over this page, ready and unseen, and lets it appear where it is not in the way. */
function place(abort: AbortSignal, goQuiet: () => void): void {
  if (window.top !== window) return
  const token = randomToken()
  let frame: PopFrame | undefined

  const tellToken = () => sendUntilHeard('pop/place', { token }, abort)
  const hello = Promise.all([sendUntilHeard('page/hello', { part: 'placer' }, abort), tellToken()])

  whenBodyExists(abort, () => {
    void hello.then(([profile, placed]) => {
      if (abort.aborted) return
      if (!profile?.ok || !profile.value.isOn || !placed?.ok) return goQuiet()
      frame = new PopFrame(document, popPage(), profile.value, abort)
      frame.hand(token, (order) => {
        const asked = decodePopFrameOrder(order)
        if (asked) frame?.obey(asked)
      })
      frame.onMoved((place) => void sendFromPage('pop/move', place))
    })
  })
  // Out of the browser's cache of pages: meanwhile the background took this document for gone.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void tellToken().then(() => frame?.handAgain())
  }, { signal: abort })
}

/** A frame needs a document element to stand in; at document_start there may be none. */
function whenBodyExists(abort: AbortSignal, run: () => void): void {
  if (document.readyState !== 'loading') return run()
  document.addEventListener('DOMContentLoaded', run, { once: true, signal: abort })
}

/** `crypto.randomUUID` is missing on http pages, where on-premise phones and CRMs live. */
function randomToken(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

startOnce('placer', place)
