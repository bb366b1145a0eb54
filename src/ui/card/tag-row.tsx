import { TAG_TIERS } from '../../core/contract/definitions'
import type { CardTag } from '../../core/customers/customer-card'
import { Label } from '../words/label'
import { useWords } from '../words/use-words'

/** In the order identity, value, business, preference. */
export function TagRow({ tags }: { readonly tags: readonly CardTag[] }) {
  const { t } = useWords()
  if (tags.length === 0) return null
  const ordered = TAG_TIERS.flatMap((tier) => tags.filter((tag) => tag.tier === tier))
  return (
    <ul className="tag-row" aria-label={t('tags.title')}>
      {ordered.map((tag) => (
        <li key={tag.id} className={`tag is-${tag.tier}`} title={t(`tags.tier.${tag.tier}`)}><Label of={tag.labels} /></li>
      ))}
    </ul>
  )
}
