import type { EpochMs, PageOrigin } from '../core/contract/ids'
import type { Settings } from '../core/contract/settings'
import type { CallInList } from '../adapters/store/read/read-calls'
import type { Live } from '../adapters/store/read/live'
import type { Transcript } from '../adapters/store/read/read-transcript'
import { isHeardNow } from '../core/transcripts/audio/is-heard-now'
import { siteName } from '../ui/format/site-name'
import type { Snippets } from '../ui/guidance/use-short'
import type { OnCommand } from '../ui/hooks/reply'
import { useListeningNow } from '../ui/hooks/use-listening-now'
import { Failed } from '../ui/states/failed'
import { ListenTo } from './listen-to'
import { TranscriptView } from '../ui/transcript/transcript-view'

export interface TranscriptPartProps {
  readonly call: CallInList['call'] | undefined
  readonly transcript: Live<Transcript>
  readonly listening: readonly PageOrigin[]
  /** Nothing is listened to: the lines are played. */
  readonly isPractice?: boolean | undefined
  readonly short: Snippets
  readonly settings: Settings
  readonly now: EpochMs
  readonly onCommand: OnCommand
}

export function TranscriptPart({ call, transcript, listening, isPractice = false, short, settings, now, onCommand }: TranscriptPartProps) {
  const sound = useListeningNow()
  const isHeard = sound !== undefined && sound.call === call?.id && isHeardNow(sound, now)
  const canType = call !== undefined && call.phase !== 'ringing' && call.phase !== 'dialing'
  return (
    <>
      {call && !isPractice && <ListenTo call={call} listening={sound} settings={settings} now={now} onCommand={onCommand} />}
      {transcript.hasFailed ? <Failed /> : (
        <TranscriptView
          key={call?.id} call={call?.id} lines={transcript.value?.lines} isLocked={transcript.value?.isLocked ?? false} listening={listening.map(siteName)} isHeard={isHeard} isPractice={isPractice} short={short}
          onType={canType ? (speaker, text) => onCommand('transcript/type-line', { call: call.id, speaker, text }) : undefined}
        />
      )}
    </>
  )
}
