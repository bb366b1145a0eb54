import { useSettings } from '../ui/hooks/use-settings'
import { KeysProvider } from '../ui/keys/keys-provider'
import { WordsProvider } from '../ui/words/words-provider'
import { Desk } from './desk'
import { Setup } from './setup'

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
