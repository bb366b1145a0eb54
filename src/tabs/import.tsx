// The ground first: the sheets of the components build on it.
import '../ui/tokens.css'
import '../ui/base.css'
import { useCallback, useEffect, useRef } from 'react'
import { threadOfPage } from '../adapters/browser/thread-of-page'
import type { ImportOrder, ImportTold } from '../core/import/import-messages'
import type { Settings } from '../core/contract/settings'
import { agentIdOf } from '../core/settings/policy'
import { DeskPage } from '../ui/desk/desk-page'
import { NotSetUp } from '../ui/desk/not-set-up'
import { useCommand } from '../ui/hooks/use-command'
import { useNow } from '../ui/hooks/use-now'
import { ImportPage } from '../ui/import/import-page'

const MINUTE_MS = 60_000

// One for the page's life: closing the page ends it, and what it had written stays, to be resumed.
const { order, listen } = threadOfPage<ImportOrder, ImportTold>(new Worker(new URL('../jobs/import.worker.ts', import.meta.url), { type: 'module' }), { told: 'refused', why: 'failed' })

/** The import of customers and past contacts, on a page of its own. */
export default function Import() {
  return <DeskPage noun="import" draw={(settings) => (settings.isSetUp ? <ImportOf settings={settings} /> : <NotSetUp noun="import" />)} />
}

function ImportOf({ settings }: { readonly settings: Settings }) {
  const now = useNow(MINUTE_MS)
  const onCommand = useCommand()
  const latest = useRef(settings)
  useEffect(() => {
    latest.current = settings
  }, [settings])
  const open = useCallback(() => {
    const { site, line, team, region, timeZone, language, shift, agent } = latest.current
    const importer = shift?.agent ?? agent?.id ?? agentIdOf('nobody')
    order({ order: 'open', desk: { site, line, team, region, timeZone, language, agent: importer } })
  }, [])
  return <ImportPage order={order} listen={listen} open={open} onCommand={onCommand} now={now} />
}
