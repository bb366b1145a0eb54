import { useEffect, useState } from 'react'
import { useLive } from '../../adapters/store/read/live'
import { readLastRing } from '../../adapters/store/read/read-last-ring'
import type { Settings } from '../../core/contract/settings'
import type { PopCheck } from '../receipt/why-nothing'
import { readPopChecks } from './read-pop-checks'
import { reader } from './reader'
import type { FrontSite } from './use-front-site'

/** A script that was put in again tells of itself within this. */
const LOOK_AGAIN_MS = [300, 1_500] as const

/** All that could keep a pop from the page in front, looked at now and after something was mended; and what became of the last ring. */
export function usePopChecks(settings: Settings, { page, site }: Pick<FrontSite, 'page' | 'site'>) {
  const [checks, setChecks] = useState<readonly PopCheck[]>()
  const [looked, setLooked] = useState(0)
  const lastRing = useLive(reader(), readLastRing, []).value
  useEffect(() => {
    if (!page || !site) return
    let isOver = false
    const look = () => void reader().then((store) => readPopChecks(store, settings, page, site)).then((found) => void (isOver || setChecks(found)))
    look()
    const timers = looked > 0 ? LOOK_AGAIN_MS.map((ms) => setTimeout(look, ms)) : []
    return () => {
      isOver = true
      for (const timer of timers) clearTimeout(timer)
    }
  }, [settings, page, site, looked])
  return { checks, lastRing, lookAgain: () => setLooked((times) => times + 1) }
}

export type { FrontSite } from './use-front-site'
