import { useState } from 'react'
import { openPage } from '../adapters/browser/open-page'
import { sendCommand } from '../adapters/browser/send-command'
import type { Language } from '../core/contract/definitions'
import type { PageOrigin } from '../core/contract/ids'
import type { Settings } from '../core/contract/settings'
import { regions } from '../core/customers/region'
import { guessPlace } from '../ui/hooks/guess-place'
import { switchSiteOn } from '../ui/hooks/switch-site-on'
import { useFrontPage } from '../ui/hooks/use-front-page'
import { useMissingHosts } from '../ui/hooks/use-missing-hosts'
import { FirstRun } from '../ui/setup/first-run'
import { FirstSite } from '../ui/setup/first-site'
import { GrantSites } from '../ui/sites/grant-sites'
import { WordsProvider } from '../ui/words/words-provider'

/** The first run: what the browser lets guess, under what a policy says. */
export function Setup({ settings }: { readonly settings: Settings }) {
  const { decided } = settings
  const guess = guessPlace(navigator.languages, Intl.DateTimeFormat().resolvedOptions().timeZone)
  const [chosen, setLanguage] = useState<Language>(guess.language)
  const page = useFrontPage()
  const hosts = useMissingHosts(settings)
  const isListed = Object.keys(decided.sites).length > 0
  const given = <K extends 'language' | 'region' | 'timeZone'>(field: K, otherwise: Settings[K]): Settings[K] => (decided.fields.includes(field) ? settings[field] : otherwise)

  const switchOn = (origin: PageOrigin) => switchSiteOn(origin, page?.origin === origin ? page.frameOrigins : [])
  return (
    <WordsProvider language={given('language', chosen)} timeZone={given('timeZone', guess.timeZone)} theme={settings.theme} isDocument>
      <FirstRun
        guess={{ region: given('region', guess.region), timeZone: given('timeZone', guess.timeZone), ...(decided.lines.length > 0 && { line: settings.line }) }}
        regions={regions} timeZones={Intl.supportedValuesOf('timeZone')} decided={decided}
        site={isListed ? <GrantSites {...hosts} /> : <FirstSite page={page?.origin} onSwitchOn={switchOn} />}
        onLanguage={setLanguage} onImport={() => void openPage('tabs/import.html')} onCommand={sendCommand}
      />
    </WordsProvider>
  )
}
