import type { EpochMs } from '../../../core/contract/ids'
import { decodeSensorMessage, type HookMessage } from '../sip-websocket/hook-wire'
import { rateLimit } from '../rate-limit'
import type { SipEvidence } from '../sip-websocket/sip-evidence'
import { forgetUpTo, keepPiece, recall, type Ledger } from './keep-ledger'
import { natives } from './natives'

/** A busy phone makes some 10 pieces in a second; a page in a loop gets no more of our time than this. */
const BURST = 100
const PER_SECOND = 40
/** Only names of this form may be asked for: the rest of a SIP message is nobody's business. */
const HEADER_NAME = /^x-[a-z0-9-]{1,62}$/

/** The usual names and those of one site's map, old and new. */
const MAX_HEADER_NAMES = 96

/** Sends evidence to the sensor of this document, whichever that is at the time, and keeps what none has taken yet. */
export function postEvidence(ledger: Ledger) {
  const mayPost = rateLimit(BURST, PER_SECOND)
  let port: MessagePort | undefined

  const post = (message: HookMessage) => {
    if (!port) return
    const { dropped, hookErrors } = ledger
    natives.post(port, { ...message, ...(dropped && { dropped }), ...(hookErrors && { hookErrors }) })
    ledger.dropped = 0
    ledger.hookErrors = 0
  }

  const hear = (data: unknown) => {
    const message = decodeSensorMessage(data)
    if (message?.acked !== undefined) forgetUpTo(ledger, message.acked)
    if (!message?.headers) return
    const asked = message.headers.map((name) => name.toLowerCase()).filter((name) => HEADER_NAME.test(name))
    ledger.headerNames = new Set([...ledger.headerNames, ...asked].slice(0, MAX_HEADER_NAMES))
  }

  return {
    post(evidence: SipEvidence, at: EpochMs): void {
      if (!mayPost(at)) ledger.dropped += 1
      else post({ piece: keepPiece(ledger, evidence, at) })
    },
    /** The newest sensor is the one that is served. */
    connect(next: MessagePort): void {
      port?.close()
      port = next
      port.onmessage = (event) => hear(event.data)
      post({ series: ledger.series, recalled: recall(ledger) })
      for (const piece of ledger.unacked) post({ piece })
    },
    disconnect(): void {
      port?.close()
      port = undefined
    },
  }
}
