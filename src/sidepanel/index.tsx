// The ground first: the sheets of the components build on it.
import '../ui/tokens.css'
import '../ui/base.css'
import { reader } from '../ui/hooks/reader'
import { Panel } from './panel'

// Begun now, beside the reading of the settings: the card waits for both. Whoever reads hears of a failure.
reader().catch(() => undefined)

export default function Page() {
  return <Panel />
}
