import { Panel } from './panel'
import '../ui/tokens.css'
import '../ui/base.css'

export default function Page() {
  return <Panel />
}
