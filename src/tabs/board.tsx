// The ground first: the sheets of the components build on it.
import '../ui/tokens.css'
import '../ui/base.css'
import { BoardPage } from '../ui/board/board-page'
import { DeskPage } from '../ui/desk/desk-page'
import { askWorkbook } from '../ui/files/ask-workbook'
import { useNow } from '../ui/hooks/use-now'
import { KeysProvider } from '../ui/keys/keys-provider'

// One for the page's life: a table as a workbook for a spreadsheet.
const makeWorkbook = askWorkbook(new Worker(new URL('../jobs/workbook.worker.ts', import.meta.url), { type: 'module' }))
const MINUTE_MS = 60_000

/** What a lead looks at: the figures of the team, and what wants attention. */
export default function Board() {
  const now = useNow(MINUTE_MS)
  return <DeskPage noun="board" draw={(settings) => <KeysProvider><main className="desk-fill"><BoardPage settings={settings} now={now} makeWorkbook={makeWorkbook} /></main></KeysProvider>} />
}
