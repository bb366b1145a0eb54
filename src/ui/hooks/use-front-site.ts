import { useEffect, useState } from 'react'
import { watchBadEvidence } from '../../adapters/browser/bad-evidence'
import { watchHosts, type FrontPage } from '../../adapters/browser/front-page'
import type { PageOrigin } from '../../core/contract/ids'
import type { Settings } from '../../core/contract/settings'
import type { SiteState } from '../sites/site-light'
import { readSiteState } from './read-site-state'
import type { Reply } from './reply'
import { switchSiteOn } from './switch-site-on'
import { useFrontPage } from './use-front-page'

export interface FrontSite {
  readonly page: FrontPage | undefined
  /** Absent: being looked at. */
  readonly site: SiteState | undefined
  /** In the agent's own click: the browser asks for the host first. */
  readonly switchOn: (origin: PageOrigin, frames: readonly PageOrigin[]) => Promise<Reply>
}

/** The light of the page in front; it follows settings, permissions and what the page tells. */
export function useFrontSite(settings: Settings): FrontSite {
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
  const switchOn = async (origin: PageOrigin, frames: readonly PageOrigin[]) => {
    const reply = await switchSiteOn(origin, frames)
    lookAgain()
    return reply
  }
  return { page, site, switchOn }
}
