// The ground first: the sheets of the components build on it.
import '../ui/tokens.css'
import '../ui/base.css'
import { useCallback, useEffect, useState } from 'react'
import type { EpochMs } from '../core/contract/ids'
import type { Settings } from '../core/contract/settings'
import type { LibraryOrder, LibraryTold } from '../core/knowledge/library/library-messages'
import { agentShown } from '../core/settings/agent-shown'
import { agentOf } from '../core/settings/agent-of'
import { DeskPage } from '../ui/desk/desk-page'
import { NotSetUp } from '../ui/desk/not-set-up'
import { useArticles, useFindings, useKnowledgeWork } from '../ui/hooks/use-articles'
import { useCommand } from '../ui/hooks/use-command'
import { useDemands } from '../ui/hooks/use-demands'
import { useFeedback } from '../ui/hooks/use-feedback'
import { useEditRefusal } from '../ui/hooks/use-edit-refusal'
import { useNow } from '../ui/hooks/use-now'
import { KeysProvider } from '../ui/keys/keys-provider'
import { KnowledgePage } from '../ui/knowledge/knowledge-page'
import type { ImportState } from '../ui/knowledge/library-import'
import { Failed } from '../ui/states/failed'
import { Skeleton } from '../ui/states/skeleton'

const MINUTE_MS = 60_000
/** Parts of the page that others lead to. */
const FIRST_TABS = ['import', 'feedback'] as const

// One for the page's life: closing the page ends it. What was imported stays, and the same files again add the rest.
const worker = new Worker(new URL('../jobs/library.worker.ts', import.meta.url), { type: 'module' })

/** The knowledge of the line of business in front. */
export default function Knowledge() {
  return <DeskPage noun="knowledge" draw={(settings) => (settings.isSetUp ? <KeysProvider><KnowledgeOf settings={settings} /></KeysProvider> : <NotSetUp noun="knowledge" />)} />
}

function KnowledgeOf({ settings }: { readonly settings: Settings }) {
  const { line, language, timeZone } = settings
  const now = useNow(MINUTE_MS)
  const onCommand = useCommand()
  const articles = useArticles(line)
  const demands = useDemands(line)
  const work = useKnowledgeWork(line)
  const feedback = useFeedback(line, 'all')
  const editRefusal = useEditRefusal(settings)
  const findings = useFindings(articles.value, now)
  const [importState, setImportState] = useState<ImportState>()
  const take = useCallback((told: LibraryTold) => {
    setImportState(told)
    // Made ready before the first agent searches for it.
    if (told.told === 'ended') void onCommand('knowledge/rebuild', {})
  }, [onCommand])
  useEffect(() => {
    const ending = new AbortController()
    worker.addEventListener('message', ({ data }: MessageEvent<LibraryTold>) => take(data), { signal: ending.signal })
    worker.addEventListener('error', () => take({ told: 'refused', why: 'failed' }), { signal: ending.signal })
    return () => ending.abort()
  }, [take])
  const importFiles = (files: readonly File[]) => {
    setImportState({ told: 'progress', done: 0, total: 0 })
    const order: LibraryOrder = { order: 'import', files, desk: { line, language, timeZone, now: Date.now() as EpochMs, agent: agentOf(settings), givenLines: settings.decided.lines.map(({ id }) => id), ...(settings.role && { role: settings.role }) } }
    worker.postMessage(order)
  }
  if (articles.hasFailed || demands.hasFailed || work.hasFailed || feedback.hasFailed) return <Failed />
  if (!articles.value || !demands.value || !work.value || !feedback.value) return <Skeleton lines={10} />
  return (
    <KnowledgePage
      articles={articles.value} demands={demands.value.demands} work={work.value} findings={findings} feedback={feedback.value} mayAnswer={editRefusal === undefined} whoOf={(agent) => agentShown(agent, settings.agent)} importState={importState} editRefusal={editRefusal} now={now} firstTab={FIRST_TABS.find((each) => location.hash === `#${each}`) ?? 'articles'}
      onFiles={importFiles} onImportAgain={() => setImportState(undefined)} onCommand={onCommand}
    />
  )
}
