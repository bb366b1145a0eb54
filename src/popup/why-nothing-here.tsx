import { useEffect, useState } from 'react'
import type { FrontPage } from '../adapters/browser/front-page'
import { useLive } from '../adapters/store/read/live'
import { readLastRing } from '../adapters/store/read/read-last-ring'
import type { PageOrigin } from '../core/contract/ids'
import type { Settings } from '../core/contract/settings'
import { reader } from '../ui/hooks/reader'
import type { OnCommand, Reply } from '../ui/hooks/reply'
import { useNow } from '../ui/hooks/use-now'
import { useReply } from '../ui/hooks/use-reply'
import { WhyNothing, type PopCheck } from '../ui/receipt/why-nothing'
import type { SiteState } from '../ui/sites/site-light'
import { Refusal } from '../ui/states/refusal'
import { UnlockForm } from '../ui/vault/unlock-form'
import { readPopChecks } from './read-pop-checks'

interface WhyNothingHereProps {
  readonly settings: Settings
  readonly page: FrontPage | undefined
  readonly site: SiteState | undefined
  readonly onSwitchOn: (origin: PageOrigin, frames: readonly PageOrigin[]) => Promise<Reply>
  readonly onOpenPanel: () => void
  readonly onCommand: OnCommand
}

/** Why nothing popped in the page in front: all that could be in the way is looked at now, and what became of the last ring. */
export function WhyNothingHere({ settings, page, site, onSwitchOn, onOpenPanel, onCommand }: WhyNothingHereProps) {
  const now = useNow()
  const lastRing = useLive(reader(), readLastRing, []).value
  const { checks, lookAgain } = useChecks(settings, page, site)
  const [isUnlocking, setUnlocking] = useState(false)
  const { why, run } = useReply()

  // What has to ask the browser for a host comes first in the agent's click.
  const mend = (what: PopCheck['what']): Promise<Reply> | undefined => {
    switch (what) {
      case 'web-page':
        return void onOpenPanel()
      case 'pop-on':
        return onCommand('settings/change', { isPopOn: true })
      case 'vault-open':
        return void setUnlocking(true)
      case 'site-on':
      case 'host-granted':
      case 'frames-seen':
      case 'scripts-alive':
      case 'card-ready':
        return site?.origin && onSwitchOn(site.origin, page?.frameOrigins ?? [])
    }
  }
  const onMend = (what: PopCheck['what']) => {
    const mended = mend(what)
    if (mended) void run(() => mended).then(lookAgain)
  }
  if (!checks) return null
  const isLocked = checks.some((check) => check.what === 'vault-open' && !check.isOk)
  return (
    <WhyNothing
      checks={checks} now={now} onMend={onMend} {...(lastRing && { lastRing })}
      mending={
        <>
          <Refusal why={why} />
          {isUnlocking && isLocked && <UnlockForm onCommand={(name, body) => onCommand(name, body).finally(lookAgain)} />}
        </>
      }
    />
  )
}

/** A script that was put in again tells of itself within this. */
const LOOK_AGAIN_MS = [300, 1_500] as const

function useChecks(settings: Settings, page: FrontPage | undefined, site: SiteState | undefined) {
  const [checks, setChecks] = useState<readonly PopCheck[]>()
  const [looked, setLooked] = useState(0)
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
  return { checks, lookAgain: () => setLooked((times) => times + 1) }
}
