// The ground first: the sheets of the components build on it.
import '../ui/tokens.css'
import '../ui/base.css'
import { threadOfPage } from '../adapters/browser/thread-of-page'
import type { Settings } from '../core/contract/settings'
import type { SegmentsOrder, SegmentsTold } from '../core/segments/segments-messages'
import { agentOf } from '../core/settings/agent-of'
import { DeskPage } from '../ui/desk/desk-page'
import { useCommand } from '../ui/hooks/use-command'
import { useNow } from '../ui/hooks/use-now'
import { useLeaves, useReturns } from '../ui/hooks/use-segments'
import { useVaultOpen } from '../ui/hooks/use-vault-open'
import { useVaults } from '../ui/hooks/use-vaults'
import { SegmentsPage } from '../ui/segments/segments-page'

const MINUTE_MS = 60_000

// One for the page's life: closing the page ends it between two segments, and what was merged stays.
const { order, listen } = threadOfPage<SegmentsOrder, SegmentsTold>(new Worker(new URL('../jobs/segments.worker.ts', import.meta.url), { type: 'module' }), { told: 'refused', of: 'returns', why: 'failed' })

/** Agents' events on their way back to the lead. */
export default function Segments() {
  return <DeskPage noun="segments" draw={(settings) => <SegmentsOf settings={settings} />} />
}

function SegmentsOf({ settings }: { readonly settings: Settings }) {
  return (
    <SegmentsPage
      settings={settings} agent={agentOf(settings)} now={useNow(MINUTE_MS)} isVaultOpen={useVaultOpen()} vaults={useVaults()} returns={useReturns()} leaves={useLeaves(settings)}
      order={order} listen={listen} onCommand={useCommand()}
    />
  )
}
