import type { ArticleId } from '../../core/contract/ids'
import type { Article } from '../../core/contract/knowledge'
import type { Finding } from '../../core/knowledge/lint-articles'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'

interface FindingListProps {
  readonly findings: readonly Finding[]
  readonly articles: readonly Article[]
  readonly onOpen: (article: ArticleId) => void
}

/** What is to be improved in an article, and why. */
export function FindingList({ findings, articles, onOpen }: FindingListProps) {
  const { t } = useWords()
  return (
    <ul className="findings small" aria-label={t('knowledge.findingsTitle')}>
      {findings.map((finding) => {
        const other = 'other' in finding ? articles.find(({ id }) => id === finding.other) : undefined
        return (
          <li key={finding.kind}>
            <Icon name="alert" />
            <span>
              {t(`knowledge.finding.${finding.kind}`, { other: other?.title ?? '' })}{' '}
              {other && <button type="button" className="link-button" onClick={() => onOpen(other.id)}>{t('knowledge.openMark', { title: other.title })}</button>}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
