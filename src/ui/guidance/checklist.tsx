import type { TextValues } from '../../core/guidance/fill-variables'
import type { TickedStep } from '../../core/guidance/tick-checklist'
import type { Turn } from '../../core/guidance/turn'
import { Label } from '../words/label'
import { useWords } from '../words/use-words'
import { FilledText } from './filled-text'

interface ChecklistProps {
  readonly ticked: readonly TickedStep[]
  readonly turns: readonly Turn[]
  readonly values: TextValues
  readonly onTick: (step: string, isTicked: boolean) => void
}

/** Every step with its tick and who says so: the line in which it was heard, or the agent's hand. */
export function Checklist({ ticked, turns, values, onTick }: ChecklistProps) {
  const { t, labelText } = useWords()
  return (
    <ul className="checklist" aria-label={t('guidance.checklist')}>
      {ticked.map((each) => (
        <li key={each.step.id} className={each.isTicked ? 'is-ticked' : ''}>
          <label>
            <input type="checkbox" checked={each.isTicked} onChange={({ target }) => onTick(each.step.id, target.checked)} />
            <span className="checklist-words" title={labelText(each.step.text)}>
              {each.step.name ? <Label of={each.step.name} /> : <FilledText text={labelText(each.step.text)} values={values} />}
              {each.step.isRequired && !each.isTicked && <span className="is-amber small"> {t('guidance.required')}</span>}
            </span>
          </label>
          <TickedBy of={each} turns={turns} />
        </li>
      ))}
    </ul>
  )
}

function TickedBy({ of, turns }: { readonly of: TickedStep; readonly turns: readonly Turn[] }) {
  const { t, time } = useWords()
  const { by } = of
  if (!by) return null
  if (by.kind === 'hand') return <span className="faint small">{t(of.isTicked ? 'guidance.byHand' : 'guidance.unticked')}</span>
  const turn = turns.find(({ id }) => id === by.turn)
  return turn ? <span className="faint small" title={turn.text}>{t('guidance.byTurn', { time: time(turn.at) })}</span> : null
}
