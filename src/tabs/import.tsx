// The ground first: the sheets of the components build on it.
import '../ui/tokens.css'
import '../ui/base.css'
import { useCallback, useEffect, useRef } from 'react'
import { openKeys } from '../adapters/browser/open-keys'
import type { ImportOrder, ImportTold } from '../core/import/import-messages'
import type { VaultId } from '../core/contract/ids'
import type { Settings } from '../core/contract/settings'
import { agentIdOf } from '../core/settings/policy'
import { DeskPage } from '../ui/desk/desk-page'
import { useCommand } from '../ui/hooks/use-command'
import { useNow } from '../ui/hooks/use-now'
import { ImportPage } from '../ui/import/import-page'
import { NotSetUp } from '../ui/import/not-set-up'

const MINUTE_MS = 60_000

// One for the page's life: closing the page ends it, and what it had written stays, to be resumed.
const worker = new Worker(new URL('../jobs/import.worker.ts', import.meta.url), { type: 'module' })
const order = (each: ImportOrder) => worker.postMessage(each)

// A worker thread reaches no extension API: the keys of an unlocked vault are read for it.
worker.addEventListener('message', ({ data }: MessageEvent<ImportTold>) => {
  if (data.told !== 'ask-keys') return
  void openKeys.read(data.vault as VaultId).then((keys) => order({ order: 'open-keys', ask: data.ask, keys }))
})

function listen(tell: (told: ImportTold) => void, signal: AbortSignal): void {
  worker.addEventListener('message', ({ data }: MessageEvent<ImportTold>) => tell(data), { signal })
  worker.addEventListener('error', () => tell({ told: 'refused', why: 'failed' }), { signal })
}

/** The import of customers and past contacts, on a page of its own. */
export default function Import() {
  return <DeskPage noun="import" draw={(settings) => (settings.isSetUp ? <ImportOf settings={settings} /> : <NotSetUp />)} />
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
