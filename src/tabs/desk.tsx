// The ground first: the sheets of the components build on it.
import '../ui/tokens.css'
import '../ui/base.css'
import { ContactLog } from '../ui/contacts/contact-log'
import { DeskFrame } from '../ui/desk/desk-frame'
import { useNow } from '../ui/hooks/use-now'
import { useSettings } from '../ui/hooks/use-settings'
import { WordsProvider } from '../ui/words/words-provider'

const MINUTE_MS = 60_000

/** The desk opens at the log, over the whole width. */
export default function Desk() {
  const settings = useSettings()
  const now = useNow(MINUTE_MS)
  if (!settings) return null
  return (
    <WordsProvider language={settings.language} timeZone={settings.timeZone} theme={settings.theme} isDocument>
      <DeskFrame current="log"><main className="desk-fill"><ContactLog settings={settings} now={now} /></main></DeskFrame>
    </WordsProvider>
  )
}
