import { askForHosts } from '../adapters/browser/front-page'
import { openPanelOf } from '../adapters/browser/panel'
import type { PageOrigin } from '../core/contract/ids'
import { refused } from '../core/contract/result'
import type { Settings } from '../core/contract/settings'
import { useCalls } from '../ui/hooks/use-calls'
import { useCommand } from '../ui/hooks/use-command'
import { useMissingHosts } from '../ui/hooks/use-missing-hosts'
import { useNow } from '../ui/hooks/use-now'
import { useSettings } from '../ui/hooks/use-settings'
import { useShift } from '../ui/hooks/use-shift'
import { guessPlace } from '../ui/hooks/guess-place'
import { PopupView } from '../ui/popup/popup-view'
import { WhyNothing, type PopCheck } from '../ui/receipt/why-nothing'
import { ShiftBar } from '../ui/shift/shift-bar'
import { GrantSites } from '../ui/sites/grant-sites'
import { SiteLight, type SiteState } from '../ui/sites/site-light'
import { WordsProvider } from '../ui/words/words-provider'
import { NotSetUp } from './not-set-up'
import { useSite } from './use-site'

export function Popup() {
  const settings = useSettings()
  if (!settings) return null
  const guess = guessPlace(navigator.languages, settings.timeZone)
  return (
    <WordsProvider language={settings.isSetUp || settings.decided.fields.includes('language') ? settings.language : guess.language} timeZone={settings.timeZone} theme={settings.theme} isDocument>
      {settings.isSetUp ? <PopupOf settings={settings} /> : <NotSetUp />}
    </WordsProvider>
  )
}

function PopupOf({ settings }: { readonly settings: Settings }) {
  const onCommand = useCommand()
  const now = useNow()
  const calls = useCalls(settings)
  const { page, site, lookAgain } = useSite(settings)
  const shift = useShift(settings, calls.value ?? [])
  const hosts = useMissingHosts(settings)

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
        <>
          <GrantSites {...hosts} />
          <SiteLight
          site={site}
          onSwitchOn={(origin) => switchOn(origin, page?.frameOrigins ?? [])}
          onAllowFrames={switchOn}
          onSwitchOff={(origin) => onCommand('site/switch-off', { origin })}
        />
        </>
      }
      shift={
        <ShiftBar {...shift} onCommand={onCommand} />
      }
      whyNothing={<WhyNothing checks={checksOf(settings, site)} now={now} />}
      onOpenPanel={openPanel}
    />
  )
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
