import { useState, type ReactNode } from 'react'
import type { LineId, PageOrigin } from '../../core/contract/ids'
import type { LineMark } from '../../core/settings/line-marks'
import { siteName } from '../format/site-name'
import type { Reply } from '../hooks/reply'
import { Empty } from '../states/empty'
import { Skeleton } from '../states/skeleton'
import { useWords } from '../words/use-words'
import type { OfferedSite } from '../../core/settings/published-sites'
import { AddSite } from './add-site'
import { OfferedSites } from './offered-sites'
import { ProfileEditor, type ProfileEditorProps } from './profile/profile-editor'
import type { SiteInList } from './site-in-list'
import { SiteControls, type SiteControlsProps } from './site-controls'
import { SiteRow } from './site-row'
import './sites.css'
import './sites-page.css'

interface SitesPageProps extends Omit<SiteControlsProps, 'site'>, Omit<ProfileEditorProps, 'origin' | 'profile' | 'decided' | 'published'> {
  /** Absent: being looked at. */
  readonly sites: readonly SiteInList[] | undefined
  readonly marks: ReadonlyMap<LineId, LineMark>
  /** The button for the sites of a policy. */
  readonly grant: ReactNode
  /** Sites that the team has a profile for, and that are not on here. */
  readonly offers?: readonly OfferedSite[]
  readonly onAdd: (origin: PageOrigin) => Promise<Reply>
}

/** Every site with its light at the left, the one that was chosen at the right. */
export function SitesPage({ sites, marks, grant, offers = [], onAdd, onAllow, onSwitchOff, onForget, ...editor }: SitesPageProps) {
  const { t } = useWords()
  const [chosen, choose] = useState<PageOrigin>()
  if (!sites) return <main className="sites-page"><Skeleton lines={5} /></main>
  const site = sites.find(({ origin }) => origin === chosen) ?? sites[0]
  const add = async (origin: PageOrigin) => {
    const reply = await onAdd(origin)
    if (reply.ok) choose(origin)
    return reply
  }
  return (
    <main className="sites-page">
      <header className="stack">
        <h1>{t('site.pageTitle')}</h1>
        <p className="soft">{t('site.pageHint')}</p>
      </header>
      {grant}
      <div className="sites-columns">
        <section className="stack" aria-label={t('site.all')}>
          {sites.length === 0 ? <Empty title={t('site.empty')} hint={t('site.emptyHint')} /> : (
            <ul className="site-rows">{sites.map((each) => <li key={each.origin}><SiteRow site={each} mark={each.profile.line && marks.get(each.profile.line)} isChosen={each === site} onChoose={() => choose(each.origin)} /></li>)}</ul>
          )}
          <OfferedSites offers={offers} onSwitchOn={add} />
          <AddSite onAdd={add} />
        </section>
        {site && (
          <section key={site.origin} className="site-detail" aria-label={t('site.profile.title', { site: siteName(site.origin) })}>
            <h2 className="site-name">{site.origin}</h2>
            <SiteControls site={site} onAllow={onAllow} onSwitchOff={onSwitchOff} onForget={onForget} />
            <ProfileEditor {...editor} origin={site.origin} profile={site.profile} decided={site.decided ?? []} published={site.published} />
          </section>
        )}
      </div>
    </main>
  )
}
