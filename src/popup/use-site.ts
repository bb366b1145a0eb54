import { useEffect, useState } from 'react'
import { watchBadEvidence } from '../adapters/browser/bad-evidence'
import { watchHosts, type FrontPage } from '../adapters/browser/front-page'
import type { Settings } from '../core/contract/settings'
import { useFrontPage } from '../ui/hooks/use-front-page'
import type { SiteState } from '../ui/sites/site-light'
import { readSiteState } from './read-site-state'

interface FrontSite {
  readonly page: FrontPage | undefined
  /** Absent: being looked at. */
  readonly site: SiteState | undefined
  readonly lookAgain: () => void
}

/** The light of the page in front; it follows settings, permissions and what the page tells. */
export function useSite(settings: Settings): FrontSite {
  const page = useFrontPage()
  const [site, setSite] = useState<SiteState>()
  const [looked, setLooked] = useState(0)
  const lookAgain = () => setLooked((times) => times + 1)
  useEffect(() => {
    const stops = [watchHosts(lookAgain), watchBadEvidence(lookAgain)]
    return () => stops.forEach((stop) => stop())
  }, [])
  useEffect(() => {
    let isOver = false
    if (page) void readSiteState(page, settings).then((state) => isOver || setSite(state))
    return () => {
      isOver = true
    }
  }, [page, settings, looked])
  return { page, site, lookAgain }
}
