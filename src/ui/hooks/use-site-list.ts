import { useEffect, useState } from 'react'
import { readBadEvidence, watchBadEvidence } from '../../adapters/browser/bad-evidence'
import { notGranted, watchHosts } from '../../adapters/browser/front-page'
import type { PageOrigin } from '../../core/contract/ids'
import type { Settings } from '../../core/contract/settings'
import type { SiteInList } from '../sites/site-in-list'
import { given } from '../../core/facts/given'
import { siteOutOfReach, troublesOf } from './site-reach'

/** The browser tells of a host at once, the background registers the scripts for it a moment later, and nobody tells of that. */
const LOOK_AGAIN_MS = 500

/** Every site that is known, with its light. Absent: being looked at. */
export function useSiteList(settings: Settings): readonly SiteInList[] | undefined {
  const [sites, setSites] = useState<readonly SiteInList[]>()
  useEffect(() => {
    let isOver = false
    let nextLook: ReturnType<typeof setTimeout> | undefined
    const look = () => void readSites(settings).then((found) => {
      if (isOver) return
      setSites(found)
      clearTimeout(nextLook)
      if (found.some(({ why }) => why === 'not-registered')) nextLook = setTimeout(look, LOOK_AGAIN_MS)
    })
    look()
    const stops = [watchHosts(look), watchBadEvidence(look)]
    return () => {
      isOver = true
      clearTimeout(nextLook)
      stops.forEach((stop) => stop())
    }
  }, [settings])
  return sites
}

async function readSites({ sites, decided }: Settings): Promise<readonly SiteInList[]> {
  const bad = await readBadEvidence()
  const origins = (Object.keys(sites) as PageOrigin[]).sort()
  return await Promise.all(origins.map(async (origin): Promise<SiteInList> => {
    const profile = sites[origin] ?? { isOn: false, frameOrigins: [], headerMap: {} }
    return {
      origin, profile, decided: decided.sites[origin], ...given({ published: decided.published?.[origin] }), ...(await lightOf(origin, profile.isOn)),
      missingFrames: profile.isOn ? await notGranted(profile.frameOrigins) : [],
      ...troublesOf(bad[origin]),
    }
  }))
}

async function lightOf(origin: PageOrigin, isOn: boolean): Promise<Pick<SiteInList, 'light' | 'why'>> {
  if (!isOn) return { light: 'off' }
  const why = await siteOutOfReach(origin)
  return why ? { light: 'cannot-see', why } : { light: 'on' }
}
