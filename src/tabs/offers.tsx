// The ground first: the sheets of the components build on it.
import '../ui/tokens.css'
import '../ui/base.css'
import { DeskPage } from '../ui/desk/desk-page'
import { useNow } from '../ui/hooks/use-now'
import { KeysProvider } from '../ui/keys/keys-provider'
import { OfferRecord } from '../ui/offers/offer-record'

const MINUTE_MS = 60_000

/** What was offered and what came of it. */
export default function Offers() {
  const now = useNow(MINUTE_MS)
  return <DeskPage noun="offers" draw={(settings) => <KeysProvider><main className="desk-fill"><OfferRecord settings={settings} now={now} /></main></KeysProvider>} />
}
