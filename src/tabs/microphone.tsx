// The ground first: the sheets of the components build on it.
import '../ui/tokens.css'
import '../ui/base.css'
import { SoundPart } from '../ui/audio/sound-part'
import { DeskPage } from '../ui/desk/desk-page'

/** Opened from the settings or the panel: the document that listens has no window in which the browser could ask. */
export default function MicrophoneTab() {
  return <DeskPage noun="settings" draw={() => <SoundPart />} />
}
