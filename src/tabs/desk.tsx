// The ground first: the sheets of the components build on it.
import '../ui/tokens.css'
import '../ui/base.css'
import { ContactLog } from '../ui/contacts/contact-log'
import { DeskFrame } from '../ui/desk/desk-frame'
import { useNow } from '../ui/hooks/use-now'
import { useSettings } from '../ui/hooks/use-settings'
import { KeysProvider } from '../ui/keys/keys-provider'
import { DeskTasks } from '../ui/tasks/desk-tasks'
import { WordsProvider } from '../ui/words/words-provider'

const MINUTE_MS = 60_000

/** The desk opens at the log, over the whole width; a click on the reminder of a task opens it at the tasks. */
export default function Desk() {
  const settings = useSettings()
  const now = useNow(MINUTE_MS)
  if (!settings) return null
  return (
    <WordsProvider language={settings.language} timeZone={settings.timeZone} theme={settings.theme} isDocument>
      <KeysProvider>
        <DeskFrame current="log">
          <main className="desk-fill">{location.hash === '#tasks' ? <DeskTasks settings={settings} now={now} /> : <ContactLog settings={settings} now={now} />}</main>
        </DeskFrame>
      </KeysProvider>
    </WordsProvider>
  )
}
