import type { PlasmoCSConfig } from 'plasmo'
import { onOrder, sendFromPage } from '../adapters/browser/send-from-page'
import { startOnce } from '../adapters/browser/start-once'
import { senseSipWebSocket } from '../adapters/softphones/sip-websocket/sense-sip-websocket'
import type { CallSignal } from '../core/contract/call-signal'
import type { EpochMs } from '../core/contract/ids'
import type { PageProfile } from '../core/contract/replies'

export const config: PlasmoCSConfig = {
  matches: ['https://callside.invalid/*'],
  all_frames: true,
  run_at: 'document_start',
}

interface Counts { readonly refused: number; readonly dropped: number; readonly hookErrors: number }

/** Listens to this document's detectors and tells the background what they saw. Decides nothing. */
function sense(abort: AbortSignal): void {
  let counts: Counts = { refused: 0, dropped: 0, hookErrors: 0 }
  const report = async (signals: readonly CallSignal[]): Promise<boolean> => {
    const told = counts
    const reply = await sendFromPage('signal/report', { signals, ...told })
    if (!reply) return false
    counts = { refused: counts.refused - told.refused, dropped: counts.dropped - told.dropped, hookErrors: counts.hookErrors - told.hookErrors }
    return reply.ok || reply.why !== 'not-saved'
  }

  const sip = senseSipWebSocket({
    document,
    abort,
    now: () => Date.now() as EpochMs,
    headerNames: [],
    onSignals: report,
    onCounts: (more) => {
      counts = { refused: counts.refused + more.refused, dropped: counts.dropped + more.dropped, hookErrors: counts.hookErrors + more.hookErrors }
    },
  })

  const obey = (profile: PageProfile) => sip.setHeaderNames(profile.headerNames)
  onOrder((order) => {
    const profile = profileIn(order)
    if (profile) obey(profile)
  }, abort)
  void sendFromPage('page/hello', { part: 'sensor' }).then((reply) => {
    if (reply?.ok) obey(reply.value)
  })
}

function profileIn(order: unknown): PageProfile | undefined {
  if (typeof order !== 'object' || order === null || !('order' in order) || order.order !== 'page/profile' || !('profile' in order)) return undefined
  // Only the background can send an order to this document (`onOrder` checks the sender).
  return order.profile as PageProfile
}

startOnce('sensor', sense)
