import { useCallback, useEffect, useState } from 'react'
import { askForHosts, readFrontPage, type FrontPage } from '../adapters/browser/front-page'
import { openPanelOf } from '../adapters/browser/panel'
import type { PageOrigin } from '../core/contract/ids'
import { refused } from '../core/contract/result'
import type { Settings } from '../core/contract/settings'
import { useCalls } from '../ui/hooks/use-calls'
import { useCommand } from '../ui/hooks/use-command'
import { useNow } from '../ui/hooks/use-now'
import { useSettings } from '../ui/hooks/use-settings'
import { guessPlace } from '../ui/hooks/guess-place'
import { PopupView } from '../ui/popup/popup-view'
import { WhyNothing, type PopCheck } from '../ui/receipt/why-nothing'
import { ShiftBar } from '../ui/shift/shift-bar'
import { SiteLight, type SiteState } from '../ui/sites/site-light'
import { WordsProvider } from '../ui/words/words-provider'
import { readSiteState } from './read-site-state'

export function Popup() {
  const settings = useSettings()
  if (!settings) return null
  const guess = guessPlace(navigator.languages, settings.timeZone)
  return (
    <WordsProvider language={settings.isSetUp ? settings.language : guess.language} timeZone={settings.timeZone} theme={settings.theme} isDocument>
      <PopupOf settings={settings} />
    </WordsProvider>
  )
}

function PopupOf({ settings }: { readonly settings: Settings }) {
  const onCommand = useCommand()
  const now = useNow()
  const calls = useCalls(settings)
  const { page, site, lookAgain } = useSite(settings)
  const unfinished = calls.value?.filter(({ call }) => call.phase === 'ended').length ?? 0

  const switchOn = async (origin: PageOrigin, frames: readonly PageOrigin[]) => {
    if (!(await askForHosts([origin, ...frames]))) return refused('no-permission')
    const reply = await onCommand('site/switch-on', { origin, frameOrigins: frames })
    lookAgain()
    return reply
  }
  const openPanel = () => {
    void openPanelOf(page?.tab).then(() => window.close())
  }
  return (
    <PopupView
      light={
        <SiteLight
          site={site}
          onSwitchOn={(origin) => switchOn(origin, page?.frameOrigins ?? [])}
          onAllowFrames={switchOn}
          onSwitchOff={(origin) => onCommand('site/switch-off', { origin })}
        />
      }
      shift={
        <ShiftBar
          {...(settings.agent ? { agent: settings.agent } : {})} {...(settings.shift ? { shiftStartedAt: settings.shift.startedAt } : {})}
          unfinished={unfinished} onCommand={onCommand}
        />
      }
      whyNothing={<WhyNothing checks={checksOf(settings, site)} now={now} />}
      onOpenPanel={openPanel}
    />
  )
}

function useSite(settings: Settings) {
  const [page, setPage] = useState<FrontPage>()
  const [site, setSite] = useState<SiteState>()
  const [looked, setLooked] = useState(0)
  useEffect(() => void readFrontPage().then(setPage), [])
  useEffect(() => {
    if (page) void readSiteState(page, settings).then(setSite)
  }, [page, settings, looked])
  return { page, site, lookAgain: useCallback(() => setLooked((times) => times + 1), []) }
}

function checksOf(settings: Settings, site: SiteState | undefined): readonly PopCheck[] {
  return [
    { what: 'site-on', isOk: site?.kind === 'on' },
    { what: 'host-granted', isOk: site?.kind === 'on' },
    { what: 'frames-seen', isOk: site?.kind !== 'on' || site.unseenFrames.length === 0 },
    { what: 'pop-on', isOk: settings.isPopOn },
    { what: 'shift-started', isOk: settings.shift !== undefined },
  ]
}
