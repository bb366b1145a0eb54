import type { PackTold } from '../../core/packs/pack-messages'
import { ProblemLines } from '../desk/problem-lines'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'

interface ProblemListProps {
  readonly checked: Extract<PackTold, { told: 'checked' }>
}

/** What is in the way first, each with a way to where it is mended. */
export function ProblemList({ checked: { problems, problemCount, items } }: ProblemListProps) {
  const { t } = useWords()
  const inTheWay = problems.filter((each) => each.isInTheWay).length
  if (problemCount === 0) return <p className="row is-green" role="status"><Icon name="check" /><span>{t('packs.check.fine', { count: items })}</span></p>
  return (
    <section className="stack">
      <h3 className={inTheWay > 0 ? 'is-red' : 'is-amber'} role="status">{inTheWay > 0 ? t('packs.check.inTheWay', { count: inTheWay }) : t('packs.check.advice', { count: problemCount })}</h3>
      <ProblemLines problems={problems} />
      {problemCount > problems.length && <p className="small soft">{t('packs.check.more', { count: problems.length })}</p>}
    </section>
  )
}
