// The ground first: the sheets of the components build on it.
import '../ui/tokens.css'
import '../ui/base.css'
import { openKeys } from '../adapters/browser/open-keys'
import type { VaultId } from '../core/contract/ids'
import type { Settings } from '../core/contract/settings'
import type { SegmentsOrder, SegmentsTold } from '../core/segments/segments-messages'
import { agentOf } from '../core/settings/agent-of'
import { DeskPage } from '../ui/desk/desk-page'
import { useCommand } from '../ui/hooks/use-command'
import { useNow } from '../ui/hooks/use-now'
import { useLeaves, useReturns } from '../ui/hooks/use-segments'
import { useVaultOpen } from '../ui/hooks/use-vault-open'
import { SegmentsPage } from '../ui/segments/segments-page'

const MINUTE_MS = 60_000

// One for the page's life: closing the page ends it between two segments, and what was merged stays.
const worker = new Worker(new URL('../jobs/segments.worker.ts', import.meta.url), { type: 'module' })
const order = (each: SegmentsOrder) => worker.postMessage(each)

// A worker thread reaches no extension API: the keys of an unlocked vault are read for it.
worker.addEventListener('message', ({ data }: MessageEvent<SegmentsTold>) => {
  if (data.told !== 'ask-keys') return
  void openKeys.read(data.vault as VaultId).then((keys) => order({ order: 'open-keys', ask: data.ask, keys }))
})

function listen(tell: (told: SegmentsTold) => void, signal: AbortSignal): void {
  worker.addEventListener('message', ({ data }: MessageEvent<SegmentsTold>) => tell(data), { signal })
  // The thread itself is gone.
  worker.addEventListener('error', () => tell({ told: 'refused', of: 'returns', why: 'failed' }), { signal })
}

/** Agents' events on their way back to the lead. */
export default function Segments() {
  return <DeskPage noun="segments" draw={(settings) => <SegmentsOf settings={settings} />} />
}

function SegmentsOf({ settings }: { readonly settings: Settings }) {
  return (
    <SegmentsPage
      settings={settings} agent={agentOf(settings)} now={useNow(MINUTE_MS)} isVaultOpen={useVaultOpen()} returns={useReturns()} leaves={useLeaves()}
      order={order} listen={listen} onCommand={useCommand()}
    />
  )
}
