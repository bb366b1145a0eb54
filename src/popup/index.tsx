import { Popup } from './popup'
import '../ui/tokens.css'
import '../ui/base.css'

export default function Page() {
  return <Popup />
}
