import { useCallback, type ReactNode } from 'react'
import { Icon, type IconName } from '../icons/icon'
import { useWords } from '../words/use-words'
import './desk.css'

/** The pages of the desk, in the order of the rail. Those that run long jobs are pages of their own: closing one ends its job. */
const NOUNS = [
  { id: 'log', page: 'desk.html', icon: 'clock' },
  { id: 'board', page: 'board.html', icon: 'board' },
  { id: 'knowledge', page: 'knowledge.html', icon: 'book' },
  { id: 'items', page: 'items.html', icon: 'edit' },
  { id: 'notices', page: 'notices.html', icon: 'alert' },
  { id: 'offers', page: 'offers.html', icon: 'offer' },
  { id: 'import', page: 'import.html', icon: 'person' },
  { id: 'data', page: 'data.html', icon: 'lock' },
  { id: 'team', page: 'team.html', icon: 'swap' },
  { id: 'segments', page: 'segments.html', icon: 'call-in' },
  { id: 'sites', page: 'sites.html', icon: 'web' },
  { id: 'settings', page: 'settings.html', icon: 'settings' },
] as const satisfies readonly { readonly id: string; readonly page: string; readonly icon: IconName }[]

export type DeskNoun = (typeof NOUNS)[number]['id']

/** A full page: a rail of nouns at the left, the one that was chosen at the right. */
export function DeskFrame({ current, band, children }: { readonly current: DeskNoun; readonly band?: ReactNode; readonly children: ReactNode }) {
  const { t } = useWords()
  // Narrow, the rail is a line that scrolls: the page that is open is seen in it.
  const bringIntoSight = useCallback((link: HTMLElement | null) => link?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' }), [])
  return (
    <div className="desk">
      <nav className="desk-rail" aria-label={t('desk.title')}>
        {NOUNS.map(({ id, page, icon }) => (
          <a key={id} ref={id === current ? bringIntoSight : null} href={page} aria-current={id === current ? 'page' : undefined}><Icon name={icon} /><span>{t(`desk.noun.${id}`)}</span></a>
        ))}
        <a href="/sidepanel.html?practice" target="_blank" rel="noreferrer"><Icon name="play" /><span>{t('practice.open')}</span></a>
      </nav>
      <div className="desk-page">{band}{children}</div>
    </div>
  )
}
