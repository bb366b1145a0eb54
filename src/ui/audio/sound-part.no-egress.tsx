import { AudioPart } from './audio-part.no-egress'

/** In the build without egress there is nothing to ask for: it says so. */
export function SoundPart() {
  return <AudioPart />
}
