import { SCRIPT_PHASES, type Script, type ScriptPhase } from '../../core/contract/guidance'
import type { TextValues } from '../../core/guidance/fill-variables'
import { missingSteps, nextStep, type TickedStep } from '../../core/guidance/tick-checklist'
import type { Turn } from '../../core/guidance/turn'
import { Icon } from '../icons/icon'
import { KeyButton } from '../keys/key-button'
import { Label } from '../words/label'
import { useWords } from '../words/use-words'
import { Checklist } from './checklist'
import { FilledText } from './filled-text'
import './guidance.css'

export interface ScriptViewProps {
  readonly script: Script
  readonly scripts: readonly Script[]
  readonly ticked: readonly TickedStep[]
  readonly turns: readonly Turn[]
  readonly values: TextValues
  readonly onChoose: (script: Script) => void
  readonly onTick: (step: string, isTicked: boolean) => void
}

/** The words to say next, largest; where the call is; what was said, and what is still to be said before the hang-up. */
export function ScriptView({ script, scripts, ticked, turns, values, onChoose, onTick }: ScriptViewProps) {
  const { t, labelText, list } = useWords()
  const next = nextStep(ticked)
  const missing = missingSteps(ticked)
  // Before that the checklist says it already; now it is the last chance.
  const isEnding = ticked.some(({ phase, isTicked }) => isTicked && (phase === 'before-hang-up' || phase === 'closing'))
  const isDone = (phase: ScriptPhase) => {
    const steps = ticked.filter((each) => each.phase === phase)
    return steps.some(({ isTicked }) => isTicked) && missingSteps(steps).length === 0
  }
  const phases = SCRIPT_PHASES.filter((phase) => ticked.some((each) => each.phase === phase))
  return (
    <section className="script" aria-label={t('guidance.title')}>
      {scripts.length > 1 && (
        <select className="input" aria-label={t('guidance.script')} value={script.id} onChange={({ target }) => {
          const chosen = scripts.find(({ id }) => id === target.value)
          if (chosen) onChoose(chosen)
        }}>
          {scripts.map(({ id, labels }) => <option key={id} value={id}>{labelText(labels)}</option>)}
        </select>
      )}
      <ol className="script-phases" aria-label={t('guidance.phases')}>
        {phases.map((phase) => (
          <li key={phase} aria-current={next?.phase === phase ? 'step' : undefined} className={isDone(phase) ? 'is-done' : ''}>
            {isDone(phase) && <Icon name="check" />}{t(`guidance.phase.${phase}`)}
          </li>
        ))}
      </ol>
      {next ? (
        <div className="script-next">
          <h3 className="faint">{t('guidance.next')}{next.step.name && <> · <Label of={next.step.name} /></>}</h3>
          <p className="script-words"><FilledText text={labelText(next.step.text)} values={values} /></p>
          <KeyButton hotkey="." label={t('guidance.said')} onPress={() => onTick(next.step.id, true)} />
        </div>
      ) : <p className="is-green">{t('guidance.allSaid')}</p>}
      <p className="small is-amber" role="status">
        {isEnding && missing.length > 0 && t('guidance.missing', { steps: list(missing.map(({ step }) => labelText(step.name ?? step.text))) })}
      </p>
      <details className="script-list">
        <summary>{t('guidance.checklist')} <span className="soft number">{t('guidance.ticked', { number: ticked.filter(({ isTicked }) => isTicked).length, of: ticked.length })}</span></summary>
        <Checklist ticked={ticked} turns={turns} values={values} onTick={onTick} />
      </details>
    </section>
  )
}
