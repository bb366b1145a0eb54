import type { TitledProblem } from '../../core/desk/check-items'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'
import { ProblemLines } from './problem-lines'

export interface ItemProblemsProps {
  /** Absent: nothing was asked yet. */
  readonly state: { readonly done: number } | { readonly problems: readonly TitledProblem[]; readonly count: number } | undefined
  readonly onCheck: () => void
}

/** What is wrong with anything that would be published, each with the way to its editor. */
export function ItemProblems({ state, onCheck }: ItemProblemsProps) {
  const { t, number } = useWords()
  const isRunning = state !== undefined && 'done' in state
  return (
    <details className="items-extra" open={state !== undefined || undefined}>
      <summary>{t('items.check.title')}</summary>
      <div className="stack">
        <div className="row">
          <button type="button" className="button" disabled={isRunning} onClick={onCheck}>{t('items.check.run')}</button>
          {isRunning && <span className="small soft" role="status">{t('items.check.running', { done: number(state.done) })}</span>}
          {state && 'problems' in state && (state.count === 0
            ? <span className="small is-green" role="status"><Icon name="check" /> {t('items.check.none')}</span>
            : <span className="small is-amber" role="status">{t('items.check.found', { count: state.count })}{state.count > state.problems.length && ` · ${t('items.check.first', { shown: number(state.problems.length) })}`}</span>)}
        </div>
        {state && 'problems' in state && <ProblemLines problems={state.problems} />}
      </div>
    </details>
  )
}
