// The ground first: the sheets of the components build on it.
import '../ui/tokens.css'
import '../ui/base.css'
import { Popup } from './popup'

export default function Page() {
  return <Popup />
}
