import type { DomTry } from '../../../core/contract/replies'
import { useWords } from '../../words/use-words'

const LISTS = ['state', 'number', 'name', 'answerButton'] as const

/** What the open pages of the site showed. Pages and frames where nothing was found at all say nothing. */
export function DomTryLines({ tried }: { readonly tried: readonly DomTry[] | 'trying' }) {
  const { t } = useWords()
  if (tried === 'trying') return <p role="status">{t('site.page.trying')}</p>
  const telling = tried.filter(({ found }) => Object.values(found).some((count) => count > 0))
  const shown = telling.length > 0 ? telling : tried.slice(0, 1)
  if (shown.length === 0) return <p className="is-amber" role="status">{t('site.page.noPage')}</p>
  return (
    <ul className="try-out" role="status">
      {shown.map(({ phase, rawNumber, name, found, badSelectors }, at) => (
        <li key={at} className="stack">
          <p><strong>{t(`site.page.phase.${phase}`)}</strong>{(rawNumber ?? name) && <> · {t('site.page.shows', { text: [rawNumber, name].filter(Boolean).join(' · ') })}</>}</p>
          <p className="soft small">{LISTS.map((field) => t('site.page.found', { name: t(`site.page.${field}`), count: found[field] })).join(' · ')}</p>
          {badSelectors.length > 0 && <p className="is-amber small">{t('site.page.other', { selectors: badSelectors.join(' · ') })}</p>}
        </li>
      ))}
    </ul>
  )
}
