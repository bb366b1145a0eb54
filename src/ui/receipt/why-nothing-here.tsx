import { useState } from 'react'
import type { Settings } from '../../core/contract/settings'
import type { OnCommand, Reply } from '../hooks/reply'
import { useNow } from '../hooks/use-now'
import { usePopChecks, type FrontSite } from '../hooks/use-pop-checks'
import { useReply } from '../hooks/use-reply'
import { Refusal } from '../states/refusal'
import { UnlockForm } from '../vault/unlock-form'
import { WhyNothing, type PopCheck } from './why-nothing'

interface WhyNothingHereProps {
  readonly settings: Settings
  readonly front: FrontSite
  /** Absent: this is the panel. */
  readonly onOpenPanel?: () => void
  readonly onCommand: OnCommand
}

/** Why nothing popped in the page in front: all that could be in the way is looked at now, and what became of the last ring. */
export function WhyNothingHere({ settings, front, onOpenPanel, onCommand }: WhyNothingHereProps) {
  const now = useNow()
  const { page, site, switchOn } = front
  const { checks, lastRing, lookAgain } = usePopChecks(settings, front)
  const [isUnlocking, setUnlocking] = useState(false)
  const { why, run } = useReply()

  // What has to ask the browser for a host comes first in the agent's click.
  const mend = (what: PopCheck['what']): Promise<Reply> | undefined => {
    switch (what) {
      case 'web-page':
        return void onOpenPanel?.()
      case 'pop-on':
        return onCommand('settings/change', { isPopOn: true })
      case 'vault-open':
        return void setUnlocking(true)
      case 'page-seen':
        return undefined
      case 'site-on':
      case 'host-granted':
      case 'frames-seen':
      case 'scripts-alive':
      case 'card-ready':
        return site?.origin && switchOn(site.origin, page?.frameOrigins ?? [])
    }
  }
  const onMend = (what: PopCheck['what']) => {
    const mended = mend(what)
    if (mended) void run(() => mended).then(lookAgain)
  }
  // A page of the browser has no remedy but the panel.
  const canMend = (what: PopCheck['what']) => what !== 'web-page' || onOpenPanel !== undefined
  if (!checks) return null
  const isLocked = checks.some((check) => check.what === 'vault-open' && !check.isOk)
  return (
    <WhyNothing
      checks={checks} now={now} canMend={canMend} onMend={onMend} {...(lastRing && { lastRing })}
      mending={
        <>
          <Refusal why={why} />
          {isUnlocking && isLocked && <UnlockForm onCommand={(name, body) => onCommand(name, body).finally(lookAgain)} />}
        </>
      }
    />
  )
}
