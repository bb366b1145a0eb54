import type { EpochMs } from '../core/contract/ids'
import { ListeningSign } from '../ui/audio/listening-sign'
import { useListeningAgain } from '../ui/hooks/use-listening-again'
import { useListeningNow } from '../ui/hooks/use-listening-now'

/** Whatever tab of the panel is in front: that something is heard is always to be seen. */
export function HearingSign({ now }: { readonly now: EpochMs }) {
  const listening = useListeningNow()
  useListeningAgain(listening)
  return <div className="listen-strip"><ListeningSign listening={listening} now={now} /></div>
}
