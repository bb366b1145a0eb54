import type { PackProblem, PackTold } from '../../core/packs/pack-messages'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'

interface ProblemListProps {
  readonly checked: Extract<PackTold, { told: 'checked' }>
  readonly linkOf: (problem: PackProblem) => string
}

/** What is in the way first, each with a way to where it is mended. */
export function ProblemList({ checked: { problems, problemCount, items }, linkOf }: ProblemListProps) {
  const { t } = useWords()
  const inTheWay = problems.filter((each) => each.isInTheWay).length
  if (problemCount === 0) return <p className="row is-green" role="status"><Icon name="check" /><span>{t('packs.check.fine', { count: items })}</span></p>
  return (
    <section className="stack">
      <h3 className={inTheWay > 0 ? 'is-red' : 'is-amber'} role="status">{inTheWay > 0 ? t('packs.check.inTheWay', { count: inTheWay }) : t('packs.check.advice', { count: problemCount })}</h3>
      <ul className="packs-problems">
        {problems.map((each) => (
          <li key={`${each.kind}/${each.id}/${each.why}/${each.other ?? ''}`}>
            <span className={each.isInTheWay ? 'is-red' : 'is-amber'}><Icon name={each.isInTheWay ? 'alert' : 'info'} /></span>
            <span><a href={linkOf(each)}>{each.title}</a> <span className="soft">{t(`packs.kind.${each.kind}`)} · {t(`items.check.why.${each.why}`, { other: each.other ?? '' })}</span></span>
          </li>
        ))}
      </ul>
      {problemCount > problems.length && <p className="small soft">{t('packs.check.more', { count: problems.length })}</p>}
    </section>
  )
}
