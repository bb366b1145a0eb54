import type { Article } from '../../core/contract/knowledge'
import { freshnessOf } from '../../core/knowledge/freshness'
import { useWords } from '../words/use-words'

const TONES = { retired: 'is-red', expired: 'is-red', future: 'is-amber', expiring: 'is-amber', stale: 'is-amber', ageing: '', fresh: 'is-green' } as const

/** How far it may be relied on, in words and a colour. */
export function FreshnessBand({ article, now }: { readonly article: Pick<Article, 'retiredAt' | 'validFrom' | 'validTo' | 'checkedAt' | 'changedAt'>; readonly now: number }) {
  const { t, date } = useWords()
  const freshness = freshnessOf(article, now)
  return (
    <span className={`freshness ${TONES[freshness.kind]}`}>
      {freshness.kind === 'expiring' && freshness.days > 0 ? t('knowledge.expiresIn', { count: freshness.days }) : t(`knowledge.fresh.${freshness.kind}`, { day: date(freshness.at) })}
    </span>
  )
}
