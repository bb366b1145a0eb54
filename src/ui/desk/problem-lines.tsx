import type { TitledProblem } from '../../core/desk/check-items'
import { itemPage } from '../../core/desk/item-page'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'
import './problem-lines.css'

/** What is wrong with what would be published: what is in the way first, each with the way to where it is mended. */
export function ProblemLines({ problems }: { readonly problems: readonly TitledProblem[] }) {
  const { t } = useWords()
  return (
    <ul className="problem-lines">
      {problems.map((each) => (
        <li key={`${each.kind}/${each.id}/${each.why}/${each.other ?? ''}`}>
          <span className={each.isInTheWay ? 'is-red' : 'is-amber'} title={t(each.isInTheWay ? 'items.check.inTheWay' : 'items.check.advice')}><Icon name={each.isInTheWay ? 'alert' : 'info'} /><span className="visually-hidden">{t(each.isInTheWay ? 'items.check.inTheWay' : 'items.check.advice')}</span></span>
          <span><a href={itemPage(each)}>{each.title}</a> <span className="soft">{t(`packs.kind.${each.kind}`)} · {t(`items.check.why.${each.why}`, { other: each.other ?? '' })}</span></span>
        </li>
      ))}
    </ul>
  )
}
