import type { CallSignal } from '../../../core/contract/call-signal'
import type { EpochMs } from '../../../core/contract/ids'
import { countRefusals, type HookCounts } from './count-refusals'
import { decodeHookMessage, HOOK_EVENT, PORT_EVENT, type HookPiece, type SensorMessage } from './hook-wire'
import { rateLimit } from '../rate-limit'
import type { SipDialogs } from './sip-dialog'
import { trackSip } from './track-sip'

export interface SipSensorOptions {
  readonly document: Document
  readonly abort: AbortSignal
  readonly now: () => EpochMs
  /** X- headers of the site's map. */
  readonly headerNames: readonly string[]
  /** Answers true when the background has them; then the hook forgets the evidence. */
  readonly onSignals: (signals: readonly CallSignal[]) => Promise<boolean>
  /** What was refused, dropped or went wrong in the hook since the last time; at most once a second. */
  readonly onCounts: (counts: HookCounts) => void
}

/** The busiest attendant makes some 100 messages in 10 s; more is a page making them up, or a loop. */
const BURST = 200
const PER_SECOND = 50
/** New hooks come with a reload of the extension; a page that asks for ports in a loop gets none. */
const PORT_BURST = 20
const PORTS_PER_SECOND = 0.2
/** A page's clock is believed only as far as a reload of the extension can have held the evidence back. */
const MAX_AGE_MS = 3_600_000

/** Reads the calls of this document's SIP-over-WebSocket phones out of its page hook, which is as trustworthy as the page. */
export function senseSipWebSocket(options: SipSensorOptions): { setHeaderNames(names: readonly string[]): void } {
  const { document, abort, now } = options
  const counts = countRefusals(options.onCounts, now, abort)
  const mayRead = rateLimit(BURST, PER_SECOND)
  const mayHandOver = rateLimit(PORT_BURST, PORTS_PER_SECOND)
  let headerNames = options.headerNames
  let port: MessagePort | undefined
  let series: number | undefined
  let readUpTo = 0
  let dialogs: SipDialogs = new Map()
  /** False from the first evidence on that the background did not get: nothing after it is acked, a later sensor gets it again. */
  let delivered = Promise.resolve(true)

  const post = (message: SensorMessage) => port?.postMessage(message)

  const handOver = () => {
    if (abort.aborted || !mayHandOver(now())) return
    const channel = new MessageChannel()
    channel.port1.onmessage = (event) => {
      if (!mayRead(now())) counts.add({ dropped: 1 }) // Before the data is looked at: a page may send megabytes.
      else read(event.data)
    }
    const isTaken = !document.dispatchEvent(new MessageEvent(PORT_EVENT, { ports: [channel.port2], cancelable: true }))
    if (!isTaken) return channel.port1.close()
    port?.close()
    port = channel.port1
    post({ headers: headerNames })
  }

  const read = (data: unknown) => {
    const message = decodeHookMessage(data)
    if (!message) return counts.add({ refused: 1 })
    counts.add({ dropped: message.dropped ?? 0, hookErrors: message.hookErrors ?? 0 })
    if (message.series !== undefined && message.series !== series) {
      series = message.series
      readUpTo = 0
      for (const each of message.recalled ?? []) dialogs = trackSip(dialogs, each.evidence, timeOf(each)).dialogs
    }
    if (message.piece && message.piece.n > readUpTo) take(message.piece)
  }

  const take = (piece: HookPiece) => {
    readUpTo = piece.n
    const { signals, ...tracked } = trackSip(dialogs, piece.evidence, timeOf(piece))
    dialogs = tracked.dialogs
    const sent = signals.length > 0 ? options.onSignals(signals).catch(() => false) : Promise.resolve(true)
    delivered = Promise.all([delivered, sent]).then((both) => {
      const isThere = both.every(Boolean)
      if (isThere) post({ acked: piece.n })
      return isThere
    })
  }

  const timeOf = (piece: HookPiece): EpochMs => (piece.at <= now() && piece.at > now() - MAX_AGE_MS ? piece.at : now())

  document.addEventListener(HOOK_EVENT, handOver, { signal: abort })
  abort.addEventListener('abort', () => port?.close(), { once: true })
  handOver()
  return {
    setHeaderNames(names) {
      headerNames = names
      post({ headers: names })
    },
  }
}
