// The ground first: the sheets of the components build on it.
import '../ui/tokens.css'
import '../ui/base.css'
import { BoardPage } from '../ui/board/board-page'
import { DeskPage } from '../ui/desk/desk-page'
import { useNow } from '../ui/hooks/use-now'
import { KeysProvider } from '../ui/keys/keys-provider'

const MINUTE_MS = 60_000

/** What a lead looks at: the figures of the team, and what wants attention. */
export default function Board() {
  const now = useNow(MINUTE_MS)
  return <DeskPage noun="board" draw={(settings) => <KeysProvider><main className="desk-fill"><BoardPage settings={settings} now={now} /></main></KeysProvider>} />
}
