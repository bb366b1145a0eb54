import type { ItemProblem } from '../../core/desk/check-items'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'

export interface ItemProblemsProps {
  /** Absent: nothing was asked yet. */
  readonly state: { readonly done: number } | { readonly problems: readonly ItemProblem[]; readonly count: number } | undefined
  readonly onCheck: () => void
}

/** The page of an item, where it can be mended. */
const pageOf = ({ kind, id }: ItemProblem): string => (kind === 'notice' ? 'notices.html' : `#${kind}/${encodeURIComponent(id)}`)

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
        {state && 'problems' in state && (
          <ul className="item-problems">
            {state.problems.map((problem) => (
              <li key={`${problem.kind} ${problem.id} ${problem.why} ${problem.other ?? ''}`}>
                <span className={`small ${problem.isInTheWay ? 'is-red' : 'faint'}`}>{t(problem.isInTheWay ? 'items.check.inTheWay' : 'items.check.advice')}</span>
                <span><a href={pageOf(problem)}>{problem.id}</a> {t(`items.check.why.${problem.why}`, { other: problem.other ?? '' })}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </details>
  )
}
