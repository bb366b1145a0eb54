import type { EpochMs } from '../../../core/contract/ids'
import { DEFAULT_HEADER_NAMES } from '../sip-websocket/default-header-names'
import { MAX_RECALLED, MAX_UNACKED, type HookPiece } from '../sip-websocket/hook-wire'
import type { SipEvidence } from '../sip-websocket/sip-evidence'

/** What a hook knows that the next one must know too. Plain data: it is handed on as it is. */
export interface Ledger {
  readonly series: number
  lastN: number
  ackedN: number
  unacked: HookPiece[]
  /** By Call-ID, of calls in progress: how they began and what came last. */
  readonly calls: Map<string, HookPiece[]>
  headerNames: ReadonlySet<string>
  dropped: number
  hookErrors: number
}

/** The INVITE, its retry with a password and the answer; and the last change of the sound or transfer with their answers. */
const FIRST_KEPT = 3
const LAST_KEPT = 5

export const newLedger = (): Ledger => ({
  series: Math.floor(Math.random() * Number.MAX_SAFE_INTEGER),
  lastN: 0, ackedN: 0, unacked: [], calls: new Map(), headerNames: new Set(DEFAULT_HEADER_NAMES), dropped: 0, hookErrors: 0,
})

/** Numbers a piece of evidence and keeps it until it is acked. */
export function keepPiece(ledger: Ledger, evidence: SipEvidence, at: EpochMs): HookPiece {
  const piece = { n: ++ledger.lastN, at, evidence }
  ledger.unacked.push(piece)
  if (ledger.unacked.length > MAX_UNACKED) {
    ledger.unacked.shift()
    ledger.dropped += 1
  }
  keepCall(ledger, piece)
  return piece
}

export function forgetUpTo(ledger: Ledger, n: number): void {
  ledger.ackedN = Math.max(ledger.ackedN, Math.min(n, ledger.lastN))
  ledger.unacked = ledger.unacked.filter((piece) => piece.n > ledger.ackedN)
}

/** Of calls in progress, what was acked: a new sensor must know it to read what follows, but not report it. */
export function recall(ledger: Ledger): HookPiece[] {
  const pieces = [...ledger.calls.values()].flat().filter((piece) => piece.n <= ledger.ackedN)
  return pieces.sort((a, b) => a.n - b.n).slice(-MAX_RECALLED)
}

function keepCall({ calls }: Ledger, piece: HookPiece): void {
  const { method, status, callId } = piece.evidence
  const kept = calls.get(callId) ?? []
  const isAnswered = kept.some(({ evidence }) => evidence.method === 'INVITE' && evidence.status !== undefined && evidence.status < 300 && evidence.status >= 200)
  const isRefused = method === 'INVITE' && status !== undefined && status >= 300 && status !== 401 && status !== 407 && !isAnswered
  if (method === 'BYE' || (method === 'CANCEL' && !isAnswered) || isRefused) return void calls.delete(callId)
  if (method === 'INFO' || method === 'CANCEL') return
  kept.push(piece)
  if (kept.length > FIRST_KEPT + LAST_KEPT) kept.splice(FIRST_KEPT, 1)
  calls.delete(callId)
  calls.set(callId, kept)
  if (calls.size * 2 > MAX_RECALLED) calls.delete(calls.keys().next().value ?? '')
}
