import type { EpochMs } from '../../../core/contract/ids'
import { HOOK_EVENT, PORT_EVENT, SUCCESSION_EVENT } from '../sip-websocket/hook-wire'
import { parseSipFrame } from '../sip-websocket/parse-sip-frame'
import type { FrameDirection } from '../sip-websocket/sip-evidence'
import { askForInheritance, LEDGER_VERSION, readSuccession, type Heir } from './hand-over'
import { interceptWebSocket } from './intercept-web-socket'
import { newLedger } from './keep-ledger'
import { natives } from './natives'
import { postEvidence } from './post-evidence'
import { watchSockets } from './watch-sockets'

/**
 * Reads the SIP messages of this window's WebSockets and tells the sensor what they say of calls. Passive: no frame waits,
 * no error reaches the page, no property is left behind.
 *
 *   alone ── a sensor's port ──> serving (a newer port replaces the older; what was not acked is posted again)
 *     └──────────┬──────────────────┘
 *                └─ a newer hook asks ──> retired: the browser's own put back where they can be, sockets, ledger and all
 *                                          that still comes this way (constructors kept by the page) go to the newer hook
 */
export function installPageHook(): void {
  const inherited = askForInheritance()
  const ledger = inherited?.version === LEDGER_VERSION ? inherited.ledger : newLedger()
  const outbox = postEvidence(ledger)
  let heir: Heir | undefined
  const failed = () => {
    ledger.hookErrors += 1
  }
  const dropped = () => {
    ledger.dropped += 1
  }
  const take = (text: string, seen: FrameDirection, at: EpochMs): void => {
    if (heir) return heir.take(text, seen, at)
    const evidence = parseSipFrame(text, seen, ledger.headerNames)
    if (evidence) outbox.post(evidence, at)
  }

  const sockets = watchSockets({ take, failed, dropped })
  const interception = interceptWebSocket({
    opened: (socket) => (heir ?? sockets).watch(socket),
    sent: (socket, data) => (heir ?? sockets).sent(socket, data),
    failed,
  })
  for (const [socket, queue] of inherited?.sockets ?? []) sockets.watch(socket, queue)
  inherited?.bequeath({
    take,
    watch: (socket) => sockets.watch(socket),
    sent: (socket, data) => interception.isSending() || sockets.sent(socket, data),
  })

  const onPort = (event: Event) => {
    const port = event instanceof MessageEvent ? event.ports[0] : undefined
    if (!port) return
    event.stopImmediatePropagation()
    event.preventDefault()
    outbox.connect(port)
  }
  const onSuccession = (event: Event) => {
    const adopt = readSuccession(event)
    if (!adopt) return
    event.stopImmediatePropagation()
    natives.removeListener(document, PORT_EVENT, onPort)
    natives.removeListener(document, SUCCESSION_EVENT, onSuccession)
    outbox.disconnect()
    interception.undo()
    const bequeath = (next: Heir) => {
      heir = next
      inherited?.bequeath(next)
    }
    adopt({ version: LEDGER_VERSION, ledger, sockets: sockets.release(), bequeath })
  }
  natives.addListener(document, PORT_EVENT, onPort)
  natives.addListener(document, SUCCESSION_EVENT, onSuccession)
  document.dispatchEvent(new Event(HOOK_EVENT))
}
