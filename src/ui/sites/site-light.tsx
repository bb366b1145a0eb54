import type { PageOrigin } from '../../core/contract/ids'
import { siteName } from '../format/site-name'
import type { Reply } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Icon } from '../icons/icon'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'
import { SiteTroubleLines, type SiteTroubles } from './site-troubles'
import './sites.css'

export type SiteState = (
  | { readonly kind: 'off'; readonly origin: PageOrigin }
  | { readonly kind: 'on'; readonly origin: PageOrigin; readonly unseenFrames: readonly PageOrigin[] }
  | {
      readonly kind: 'cannot-see'
      readonly origin?: PageOrigin
      readonly why: 'not-a-web-page' | 'no-permission' | 'not-registered' | 'tab-not-reached'
    }
) & {
  /** A policy lists it: it is not switched off here. */
  readonly isDecided?: boolean
  /** What the site told that cannot be, and what went wrong in a part of ours there. */
  readonly troubles?: SiteTroubles
}

interface SiteLightProps {
  /** Absent: being looked at. */
  readonly site: SiteState | undefined
  readonly onSwitchOn: (origin: PageOrigin) => Promise<Reply>
  readonly onSwitchOff: (origin: PageOrigin) => Promise<Reply>
  readonly onAllowFrames: (origin: PageOrigin, frames: readonly PageOrigin[]) => Promise<Reply>
}

/** On, off, or cannot see and why; one clear button. */
export function SiteLight({ site, onSwitchOn, onSwitchOff, onAllowFrames }: SiteLightProps) {
  const { t } = useWords()
  const { isBusy, why, run } = useReply()
  if (!site) return <section className="site-light is-off" aria-busy="true"><p className="site-state">{t('state.loading')}</p></section>
  const { origin } = site
  return (
    <section className={`site-light is-${site.kind}`} aria-label={t('site.title')}>
      <p className="site-state">
        <span className="light" aria-hidden="true">{site.kind === 'cannot-see' && <Icon name="alert" />}</span>
        <strong role="status">{t(`site.state.${site.kind}`)}</strong>
      </p>
      {origin && <p className="site-name soft">{siteName(origin)}</p>}
      <p className="soft">{site.kind === 'cannot-see' ? t(`site.why.${site.why}`) : t(`site.hint.${site.kind}`)}</p>
      {site.kind === 'on' && site.unseenFrames.length > 0 && (
        <div className="unseen-frames">
          <p className="is-amber"><Icon name="alert" /> {t('site.unseen', { count: site.unseenFrames.length })}</p>
          <ul>{site.unseenFrames.map((each) => <li key={each} className="site-name">{siteName(each)}</li>)}</ul>
          <button type="button" className="button" disabled={isBusy} onClick={() => void run(() => onAllowFrames(site.origin, site.unseenFrames))}>{t('site.allowFrames')}</button>
        </div>
      )}
      <SiteTroubleLines troubles={site.troubles} />
      <Refusal why={why} />
      {site.kind === 'off' && <button type="button" className="button is-main is-wide" disabled={isBusy} onClick={() => void run(() => onSwitchOn(site.origin))}>{t('site.switchOn')}</button>}
      {site.kind === 'cannot-see' && origin && <button type="button" className="button is-main is-wide" disabled={isBusy} onClick={() => void run(() => onSwitchOn(origin))}>{t(`site.mend.${site.why}`)}</button>}
      {site.kind === 'on' && site.isDecided && <p className="field-hint"><Icon name="lock" /> {t('site.decided')}</p>}
      {site.kind === 'on' && !site.isDecided && <button type="button" className="button is-wide" disabled={isBusy} onClick={() => void run(() => onSwitchOff(site.origin))}>{t('site.switchOff')}</button>}
    </section>
  )
}
