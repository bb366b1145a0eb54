// The ground first: the sheets of the components build on it.
import '../ui/tokens.css'
import '../ui/base.css'
import { useEffect, useState } from 'react'
import { giveBackHosts } from '../adapters/browser/front-page'
import { sendCommand } from '../adapters/browser/send-command'
import type { PageOrigin } from '../core/contract/ids'
import type { Settings } from '../core/contract/settings'
import { neededHosts } from '../core/settings/needed-hosts'
import { offeredSites } from '../core/settings/published-sites'
import { DeskPage } from '../ui/desk/desk-page'
import { switchSiteOn } from '../ui/hooks/switch-site-on'
import { useLineMarks } from '../ui/hooks/use-line-marks'
import { useLines } from '../ui/hooks/use-lines'
import { useMissingHosts } from '../ui/hooks/use-missing-hosts'
import { useSiteList } from '../ui/hooks/use-site-list'
import { GrantSites } from '../ui/sites/grant-sites'
import type { UsualNames } from '../ui/sites/profile/url-pop-form'
import { SitesPage } from '../ui/sites/sites-page'

const NO_NAMES: UsualNames = { caller: [], dialled: [], callId: [] }

/** The pages Callside works beside, each with its light and its profile. */
export default function Sites() {
  return <DeskPage noun="sites" draw={(settings) => <SitesOf settings={settings} />} />
}

function SitesOf({ settings }: { readonly settings: Settings }) {
  const sites = useSiteList(settings)
  const hosts = useMissingHosts(settings)
  const lines = useLines().value?.filter(({ retiredAt }) => retiredAt === undefined) ?? []
  const marks = useLineMarks()
  const [usualNames, setUsualNames] = useState(NO_NAMES)
  useEffect(() => void sendCommand('site/usual-names', {}).then((reply) => reply.ok && setUsualNames(reply.value)), [])

  const forget = async (origin: PageOrigin) => {
    const frames = settings.sites[origin]?.frameOrigins ?? []
    const reply = await sendCommand('site/forget', { origin })
    if (reply.ok) await giveBackHosts([origin, ...frames], neededHosts(settings))
    return reply
  }
  return (
    <SitesPage
      sites={sites} lines={lines} marks={marks} grant={<GrantSites {...hosts} />} offers={offeredSites(settings)} usualNames={usualNames} onCommand={sendCommand}
      onAdd={(origin) => switchSiteOn(origin, [])} onAllow={switchSiteOn} onSwitchOff={(origin) => sendCommand('site/switch-off', { origin })} onForget={forget}
      onTryAddress={async (address, urlPop) => {
        const reply = await sendCommand('site/try-address', { address, ...(urlPop && { urlPop }) })
        return reply.ok ? reply.value : undefined
      }}
      onTryPage={async (origin, domProfile) => {
        const reply = await sendCommand('site/try-page', { origin, domProfile })
        return reply.ok ? reply.value.pages : undefined
      }}
    />
  )
}
