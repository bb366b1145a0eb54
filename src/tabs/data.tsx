// The ground first: the sheets of the components build on it.
import '../ui/tokens.css'
import '../ui/base.css'
import { sendCommand } from '../adapters/browser/send-command'
import { threadOfPage } from '../adapters/browser/thread-of-page'
import type { DataOrder, DataTold } from '../core/backup/data-messages'
import type { Settings } from '../core/contract/settings'
import { agentIdOf } from '../core/settings/policy'
import { DataPage } from '../ui/data/data-page'
import type { OnErase } from '../ui/data/erase-section'
import { DeskPage } from '../ui/desk/desk-page'
import { useAudit } from '../ui/hooks/use-audit'
import { useClients } from '../ui/hooks/use-clients'
import { useCommand } from '../ui/hooks/use-command'
import { useNow } from '../ui/hooks/use-now'
import { useRetention } from '../ui/hooks/use-retention'
import { useLines } from '../ui/hooks/use-lines'
import { useVaultOpen } from '../ui/hooks/use-vault-open'
import { useVaults } from '../ui/hooks/use-vaults'

const MINUTE_MS = 60_000

// One for the page's life: closing the page ends it, and what it had restored stays, to be gone on with.
const { order, listen } = threadOfPage<DataOrder, DataTold>(new Worker(new URL('../jobs/data.worker.ts', import.meta.url), { type: 'module' }), { told: 'refused', of: 'backup', why: 'failed' })

const erase: OnErase = (customer) => sendCommand('customer/erase', { customer })

/** Backup, restore, retention, erasing and the audit, on a page of its own. */
export default function Data() {
  return <DeskPage noun="data" draw={(settings) => <DataOf settings={settings} />} />
}

function DataOf({ settings }: { readonly settings: Settings }) {
  const now = useNow(MINUTE_MS)
  const onCommand = useCommand()
  const lines = useLines().value?.filter(({ retiredAt }) => retiredAt === undefined) ?? []
  const agent = settings.shift?.agent ?? settings.agent?.id ?? agentIdOf('nobody')
  return (
    <DataPage
      settings={settings} agent={agent} now={now} isVaultOpen={useVaultOpen()} vaults={useVaults()} lines={lines} audit={useAudit()} retention={useRetention()} clients={useClients()}
      order={order} listen={listen} onCommand={onCommand} onErase={erase}
    />
  )
}
