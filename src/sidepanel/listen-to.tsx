import { openPage } from '../adapters/browser/open-page'
import type { CallInList } from '../adapters/store/read/read-calls'
import type { Listening } from '../core/contract/audio'
import type { EpochMs } from '../core/contract/ids'
import type { Settings } from '../core/contract/settings'
import { ListenBar } from '../ui/audio/listen-bar'
import { orderToListen } from '../ui/hooks/order-to-listen'
import type { OnCommand } from '../ui/hooks/reply'

interface ListenToProps {
  readonly call: CallInList['call']
  readonly listening: Listening | undefined
  readonly settings: Settings
  readonly now: EpochMs
  readonly onCommand: OnCommand
}

export function ListenTo({ call, listening, settings, now, onCommand }: ListenToProps) {
  return (
    <ListenBar
      key={call.id} call={call.id} isTalked={call.phase === 'talking' || call.phase === 'held'} audio={settings.audio} listening={listening} now={now}
      onListen={async () => await onCommand('audio/listen', await orderToListen({ call: call.id }, call.legs.findLast(({ tab }) => tab >= 0)?.tab))}
      onAllowSound={() => void openPage('tabs/microphone.html')} onCommand={onCommand}
    />
  )
}
