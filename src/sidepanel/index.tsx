import { firstOpening, firstSettings } from './begin-opening'
// The ground first: the sheets of the components build on it.
import '../ui/tokens.css'
import '../ui/base.css'
import { Panel } from './panel'

export default function Page() {
  return <Panel firstSettings={firstSettings} firstOpening={firstOpening} />
}
