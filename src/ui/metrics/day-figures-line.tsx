import type { Target, TargetFigure } from '../../core/contract/targets'
import type { DayFigures } from '../../core/metrics/day-figures'
import { isMet, type Targets } from '../../core/metrics/target-of'
import { useWords } from '../words/use-words'
import './metrics.css'
import { useTargetText } from './use-target-text'

interface DayFiguresLineProps {
  readonly figures: DayFigures
  readonly targets?: Targets
  /** Says beside it what to do where a target is not met: not while anybody is talked to. */
  readonly hasAdvice?: boolean
}

interface Shown {
  readonly id: TargetFigure | 'wait'
  /** In the unit of its target. */
  readonly value: number
  readonly text: string
  readonly hint?: string
}

/** My own day in a line, and beside a figure what is asked of it. What there is no source for is not in it. */
export function DayFiguresLine({ figures, targets = {}, hasAdvice = false }: DayFiguresLineProps) {
  const { t, clock, number } = useWords()
  const { contacts, missed, waiting, handlingMs, afterCallMs, waitMs, solvedAtOnce, offersTaken } = figures
  if (contacts === 0) return null
  const time = (id: Shown['id'], ms: number | undefined): readonly Shown[] => (ms === undefined ? [] : [{ id, value: Math.round(ms / 1000), text: clock(ms) }])
  const share = (id: Shown['id'], part: number | undefined): readonly Shown[] => (part === undefined ? [] : [{ id, value: Math.round(part * 100), text: t('metrics.percent', { value: number(Math.round(part * 100)) }) }])
  const count = (id: TargetFigure, value: number): readonly Shown[] => (value === 0 && !targets[id] ? [] : [{ id, value, text: number(value) }])
  const shown: readonly Shown[] = [
    { id: 'contacts', value: contacts, text: number(contacts) }, ...count('missed', missed), ...count('waiting', waiting),
    ...time('handling', handlingMs), ...time('afterCall', afterCallMs), ...time('wait', waitMs), ...share('solvedAtOnce', solvedAtOnce), ...share('offersTaken', offersTaken),
  ]
  const asked = shown.map((each) => {
    const target = each.id === 'wait' ? undefined : targets[each.id]
    return { ...each, target, met: target && isMet(target, each.value) }
  })
  const unmet = asked.flatMap(({ id, text, target, met }) => (target && met === false ? [{ id, text, target }] : []))
  return (
    <section className="day-part" aria-label={t('metrics.today')}>
      <dl className="day-figures">
        {asked.map(({ id, text, target, met }) => (
          <div key={id} title={t(`metrics.hint.${id}`)}>
            <dt>{t(`metrics.figure.${id}`)}</dt>
            <dd className={`number ${met === false ? 'is-amber' : met ? 'is-green' : ''}`}>{text}{target && <span className="day-target faint"><TargetText target={target} met={met} /></span>}</dd>
          </div>
        ))}
      </dl>
      {hasAdvice && unmet.length > 0 && (
        <ul className="day-advice small soft" aria-label={t('metrics.advice')}>
          {unmet.map(({ id, text, target }) => <Advice key={id} figure={t(`metrics.figure.${id}`)} value={text} target={target} />)}
        </ul>
      )}
    </section>
  )
}

/** Said as well as coloured, for whoever tells no colours. */
function TargetText({ target, met }: { readonly target: Target; readonly met: boolean | undefined }) {
  const { t } = useWords()
  const text = useTargetText()
  return <>{' '}{text(target)}{met === undefined ? null : <span className="visually-hidden"> {t(met ? 'metrics.met' : 'metrics.unmet')}</span>}</>
}

function Advice({ figure, value, target }: { readonly figure: string; readonly value: string; readonly target: Target }) {
  const { t, labelText } = useWords()
  const text = useTargetText()
  const todo = labelText(target.todo)
  return <li><strong>{t('metrics.off', { figure, value, target: text(target) })}</strong> {todo}</li>
}
