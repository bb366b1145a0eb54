import type { PageOrigin } from '../../core/contract/ids'
import { siteName } from '../format/site-name'
import type { Reply } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Icon } from '../icons/icon'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'
import './sites.css'

interface GrantSitesProps {
  /** Listed by the policy, and not allowed by the browser yet. */
  readonly missing: readonly PageOrigin[]
  /** Asks the browser for all of them at once; only in answer to a click. */
  readonly onGrant: () => Promise<Reply>
}

/** One click for all the sites of a policy. Nothing where none is missing. */
export function GrantSites({ missing, onGrant }: GrantSitesProps) {
  const { t } = useWords()
  const { isBusy, why, run } = useReply()
  if (missing.length === 0) return null
  return (
    <section className="grant-sites" aria-label={t('site.grant.title', { count: missing.length })}>
      <p className="is-amber"><Icon name="alert" /> {t('site.grant.title', { count: missing.length })}</p>
      <ul>{missing.map((each) => <li key={each} className="site-name">{siteName(each)}</li>)}</ul>
      <Refusal why={why} />
      <div className="row">
        <button type="button" className="button is-main" disabled={isBusy} onClick={() => void run(onGrant)}>{t('site.grant.button')}</button>
        <span className="field-hint">{t('site.grant.hint')}</span>
      </div>
    </section>
  )
}
