import type { ReactNode } from 'react'
import type { PageOrigin } from '../../core/contract/ids'
import type { Labels } from '../../core/contract/language'
import type { ProfilePart } from '../../core/contract/settings'
import { siteName } from '../format/site-name'
import { Icon } from '../icons/icon'
import { Label } from '../words/label'
import { useWords } from '../words/use-words'
import './sites.css'

interface SiteOfferProps {
  readonly labels: Labels
  readonly origins: readonly PageOrigin[]
  readonly parts: readonly ProfilePart[]
  readonly children?: ReactNode
}

/** A site that the team has a profile for: which pages, and what of a call is read there. */
export function SiteOffer({ labels, origins, parts, children }: SiteOfferProps) {
  const { t, list } = useWords()
  return (
    <div className="site-offer stack">
      <p className="row"><Icon name="web" /> <strong><Label of={labels} /></strong></p>
      <ul className="small">{origins.map((each) => <li key={each} className="site-name">{siteName(each)}</li>)}</ul>
      <p className="small soft">{parts.length === 0 ? t('site.offer.nothing') : t('site.offer.reads', { parts: list(parts.map((part) => t(`site.offer.part.${part}`))) })}</p>
      {children}
    </div>
  )
}
