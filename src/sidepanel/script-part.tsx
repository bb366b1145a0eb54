import { useMemo, useState } from 'react'
import type { Script } from '../core/contract/guidance'
import type { CallId, CodeId, LineId } from '../core/contract/ids'
import type { TextValues } from '../core/guidance/fill-variables'
import { checklistOf, nextStep, tickChecklist, type HandTicks } from '../core/guidance/tick-checklist'
import type { Turn } from '../core/guidance/turn'
import { FeedbackButton } from '../ui/feedback/feedback-button'
import { ScriptView } from '../ui/guidance/script-view'
import type { OnCommand } from '../ui/hooks/reply'
import { useScriptTicks, type useGuidance } from '../ui/hooks/use-guidance'
import { useReply } from '../ui/hooks/use-reply'
import { Failed } from '../ui/states/failed'
import { Refusal } from '../ui/states/refusal'
import { Skeleton } from '../ui/states/skeleton'
import { useWords } from '../ui/words/use-words'

export interface ScriptPartProps {
  /** Give it the call as `key`: which script was chosen says nothing of the next call. */
  readonly call: CallId | undefined
  readonly line: LineId
  readonly guidance: ReturnType<typeof useGuidance>
  readonly turns: readonly Turn[]
  readonly code: CodeId | undefined
  readonly values: TextValues
  readonly onCommand: OnCommand
}

/** What to say next in the call in front. */
export function ScriptPart({ call, line, guidance, turns, code, values, onCommand }: ScriptPartProps) {
  const { t } = useWords()
  const { why, run, isBusy } = useReply()
  const [chosen, choose] = useState<Script['id']>()
  const ticks = useScriptTicks(call)
  /** Ticked here and on their way to the database: a box is as it was clicked, at once. */
  const [given, setGiven] = useState<HandTicks>({})
  const scripts = guidance.value?.scripts
  const script = scripts?.find(({ id }) => id === (chosen ?? ticks.value?.script)) ?? scripts?.[0]
  const checklist = useMemo(() => (script ? checklistOf(script, code) : []), [script, code])
  const kept = ticks.value && ticks.value.script === script?.id ? ticks.value.ticks : undefined
  const ticked = useMemo(() => tickChecklist(checklist, turns, { ...kept, ...given }), [checklist, turns, kept, given])
  if (guidance.hasFailed || ticks.hasFailed) return <Failed />
  if (!guidance.value) return <Skeleton lines={2} />
  const tick = async (step: string, isTicked: boolean) => {
    if (!call || !script) return
    setGiven((before) => ({ ...before, [step]: isTicked }))
    const isKept = await run(() => onCommand('script/tick', { call, script: script.id, step, isTicked }))
    if (!isKept) setGiven((before) => Object.fromEntries(Object.entries(before).filter(([id]) => id !== step)))
  }
  if (!script) {
    return (
      <div className="script-none">
        <p><strong>{t('guidance.none')}</strong> <span className="soft">{t('guidance.noneHint')}</span></p>
        <button type="button" className="button" disabled={isBusy} onClick={() => void run(() => onCommand('guidance/add-defaults', { line }))}>{t('guidance.addDefaults')}</button>
        <Refusal why={why} />
      </div>
    )
  }
  if (!call) return null
  const step = nextStep(ticked)?.step.id
  return (
    <>
      <ScriptView script={script} scripts={scripts ?? []} ticked={ticked} turns={turns} values={values} onChoose={({ id }) => {
        choose(id)
        setGiven({})
      }} onTick={(step, isTicked) => void tick(step, isTicked)} />
      <Refusal why={why} />
      <FeedbackButton key={script.id} about={{ kind: 'script', id: script.id, ...(step && { step }) }} />
    </>
  )
}
