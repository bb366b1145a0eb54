import { openPanelOf } from '../adapters/browser/panel'
import type { Settings } from '../core/contract/settings'
import { useCalls } from '../ui/hooks/use-calls'
import { useCommand } from '../ui/hooks/use-command'
import { useFrontSite } from '../ui/hooks/use-front-site'
import { useMissingHosts } from '../ui/hooks/use-missing-hosts'
import { useSettings } from '../ui/hooks/use-settings'
import { useShift } from '../ui/hooks/use-shift'
import { useLineMarks } from '../ui/hooks/use-line-marks'
import { useVaults } from '../ui/hooks/use-vaults'
import { guessPlace } from '../ui/hooks/guess-place'
import { PopupView } from '../ui/popup/popup-view'
import { WhyNothingHere } from '../ui/receipt/why-nothing-here'
import { ShiftBar } from '../ui/shift/shift-bar'
import { GrantSites } from '../ui/sites/grant-sites'
import { SiteLight } from '../ui/sites/site-light'
import { LineBand } from '../ui/lines/line-mark'
import { VaultLights } from '../ui/vault/vault-lights'
import { VaultNotices } from '../ui/vault/vault-notices'
import { WordsProvider } from '../ui/words/words-provider'
import { NotSetUp } from './not-set-up'

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
  const calls = useCalls(settings)
  const front = useFrontSite(settings)
  const { page, site, switchOn } = front
  const shift = useShift(settings, calls.value ?? [])
  const hosts = useMissingHosts(settings)
  const vaults = useVaults()
  const marks = useLineMarks()

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
        <>
          <LineBand mark={marks.get(settings.line)} />
          <ShiftBar {...shift} onCommand={onCommand} />
          <VaultNotices vaults={vaults ?? []} line={settings.line} onCommand={onCommand} />
          <VaultLights vaults={vaults ?? []} onCommand={onCommand} />
        </>
      }
      whyNothing={<WhyNothingHere settings={settings} front={front} onOpenPanel={openPanel} onCommand={onCommand} />}
      onOpenPanel={openPanel}
    />
  )
}
