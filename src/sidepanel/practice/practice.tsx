import { useEffect, useMemo, useState } from 'react'
import type { CallId, PracticeCallId } from '../../core/contract/ids'
import type { PracticeCall } from '../../core/contract/practice'
import type { Settings } from '../../core/contract/settings'
import type { Pace, PracticeMode } from '../../core/practice/next-line'
import { practiceSettings } from '../../core/practice/practice-settings'
import { agentOf } from '../../core/settings/agent-of'
import { mayEdit } from '../../core/settings/role-of'
import { sendCommand } from '../../adapters/browser/send-command'
import type { Reply } from '../../ui/hooks/reply'
import { useCommand } from '../../ui/hooks/use-command'
import { useNow } from '../../ui/hooks/use-now'
import { usePracticeHome, usePractisedCall, useRealCall } from '../../ui/hooks/use-practice'
import { PracticeHome } from '../../ui/practice/practice-home'
import { Failed } from '../../ui/states/failed'
import { Skeleton } from '../../ui/states/skeleton'
import { useWords } from '../../ui/words/use-words'
import { PracticeEnd } from './practice-end'
import { PractisedDesk } from './practised-desk'

type Shown =
  | { readonly is: 'home' }
  | { readonly is: 'run'; readonly call: PracticeCall; readonly id: CallId }
  | { readonly is: 'end'; readonly call: PracticeCallId }

const MINUTE_MS = 60_000

/** The page of practice: what can be practised, the panel with the call that is, and what was reached. */
export function Practice({ settings }: { readonly settings: Settings }) {
  const [shown, show] = useState<Shown>({ is: 'home' })
  const [seen, see] = useState<CallId>()
  const [mode, setMode] = useState<PracticeMode>('speak')
  const [pace, setPace] = useState<Pace>(1)
  const now = useNow(MINUTE_MS)
  const onCommand = useCommand()
  const home = usePracticeHome(settings.line, agentOf(settings))
  const practised = usePractisedCall().value
  const realCall = useRealCall()
  const own = practiceSettings(settings)
  const feedback = useMemo(() => ({ isPersonalShared: settings.isPersonalShared, onCommand }), [settings.isPersonalShared, onCommand])
  const isSeen = shown.is === 'run' && practised?.id === shown.id
  if (isSeen && seen !== shown.id) see(shown.id)
  // Another tab has begun a call of its own, and there is one at a time.
  if (shown.is === 'run' && practised && !isSeen && seen === shown.id) show({ is: 'home' })
  const settled = shown.is === 'run' && practised?.id === shown.id && practised.isSettled ? shown.call.id : undefined
  useEffect(() => {
    if (settled === undefined) return
    // What was not answered leaves nothing to look at.
    void onCommand('practice/finish', { call: settled }).then((reply) => show(reply.ok ? { is: 'end', call: settled } : { is: 'home' }))
  }, [settled, onCommand])
  const { t } = useWords()
  useEffect(() => {
    document.title = t('practice.pageTitle')
  }, [t])
  const start = async (call: PracticeCall): Promise<Reply> => {
    const begun = await sendCommand('practice/begin', { call: call.id })
    if (begun.ok) show({ is: 'run', call, id: begun.value.call })
    return begun
  }
  if (home.hasFailed) return <Failed />
  if (!home.value) return <Skeleton lines={8} />
  if (shown.is === 'run') {
    return (
      <PractisedDesk
        key={shown.id} settings={own} call={shown.call} practised={practised?.id === shown.id ? practised : undefined} id={shown.id} mode={mode} pace={pace} realCall={realCall}
        onPace={setPace} onStop={() => show({ is: 'home' })} onCommand={onCommand}
      />
    )
  }
  if (shown.is === 'end') {
    const again = home.value.calls.find(({ id }) => id === shown.call)
    return <PracticeEnd key={shown.call} call={shown.call} feedback={feedback} onAgain={() => again && void start(again)} onHome={() => show({ is: 'home' })} />
  }
  return (
    <PracticeHome
      {...home.value} language={settings.language} now={now} mode={mode} pace={pace} mayEdit={mayEdit(settings)} onMode={setMode} onPace={setPace} onStart={start}
      onForget={() => onCommand('practice/forget', {})} onAddDefaults={() => onCommand('practice/add-defaults', { line: settings.line })}
    />
  )
}
