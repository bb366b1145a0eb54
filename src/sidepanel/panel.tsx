import { useState } from 'react'
import type { Language } from '../core/contract/definitions'
import type { Settings } from '../core/contract/settings'
import { regions } from '../core/customers/region'
import { sendCommand } from '../adapters/browser/send-command'
import { guessPlace } from '../ui/hooks/guess-place'
import { useSettings } from '../ui/hooks/use-settings'
import { KeysProvider } from '../ui/keys/keys-provider'
import { FirstRun } from '../ui/setup/first-run'
import { WordsProvider } from '../ui/words/words-provider'
import { Desk } from './desk'

export function Panel() {
  const settings = useSettings()
  if (!settings) return null
  return settings.isSetUp ? (
    <WordsProvider language={settings.language} timeZone={settings.timeZone} theme={settings.theme} isDocument>
      <KeysProvider><Desk settings={settings} /></KeysProvider>
    </WordsProvider>
  ) : (
    <Setup settings={settings} />
  )
}

function Setup({ settings }: { readonly settings: Settings }) {
  const guess = guessPlace(navigator.languages, Intl.DateTimeFormat().resolvedOptions().timeZone)
  const [language, setLanguage] = useState<Language>(guess.language)
  return (
    <WordsProvider language={language} timeZone={guess.timeZone} theme={settings.theme} isDocument>
      <FirstRun guess={guess} regions={regions} timeZones={Intl.supportedValuesOf('timeZone')} onLanguage={setLanguage} onCommand={sendCommand} />
    </WordsProvider>
  )
}
