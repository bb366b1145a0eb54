// The ground first: the sheets of the components build on it.
import '../ui/tokens.css'
import '../ui/base.css'
import { ContactLog } from '../ui/contacts/contact-log'
import { DeskPage } from '../ui/desk/desk-page'
import { askWorkbook } from '../ui/files/ask-workbook'
import { useNow } from '../ui/hooks/use-now'
import { KeysProvider } from '../ui/keys/keys-provider'
import { DeskTasks } from '../ui/tasks/desk-tasks'

const MINUTE_MS = 60_000

const makeWorkbook = askWorkbook(new Worker(new URL('../jobs/workbook.worker.ts', import.meta.url), { type: 'module' }))

/** The desk opens at the log, over the whole width; a click on the reminder of a task opens it at the tasks. */
export default function Desk() {
  const now = useNow(MINUTE_MS)
  return (
    <DeskPage
      noun="log"
      draw={(settings) => (
        <KeysProvider>
          <main className="desk-fill">{location.hash === '#tasks' ? <DeskTasks settings={settings} now={now} /> : <ContactLog settings={settings} now={now} makeWorkbook={makeWorkbook} />}</main>
        </KeysProvider>
      )}
    />
  )
}
