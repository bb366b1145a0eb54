import type { PageOrigin } from '../../core/contract/ids'
import type { OfferedSite } from '../../core/settings/published-sites'
import { siteName } from '../format/site-name'
import type { Reply } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'
import { SiteOffer } from './site-offer'

/** Sites of the team that are not on here: a click for each, since no pack switches one on. Nothing where there is none. */
export function OfferedSites({ offers, onSwitchOn }: { readonly offers: readonly OfferedSite[]; readonly onSwitchOn: (origin: PageOrigin) => Promise<Reply> }) {
  const { t } = useWords()
  const { isBusy, why, run } = useReply()
  if (offers.length === 0) return null
  return (
    <section className="stack" aria-label={t('site.offer.title')}>
      <h2>{t('site.offer.title')}</h2>
      <p className="field-hint">{t('site.offer.hint')}</p>
      {offers.map(({ item, labels, origins, parts }) => (
        <SiteOffer key={item} labels={labels} origins={origins} parts={parts}>
          <div className="row">{origins.map((origin) => <button key={origin} type="button" className="button" disabled={isBusy} onClick={() => void run(() => onSwitchOn(origin))}>{t('site.offer.switchOn', { site: siteName(origin) })}</button>)}</div>
        </SiteOffer>
      ))}
      <Refusal why={why} />
    </section>
  )
}
