import type { PageOrigin } from '../core/contract/ids'
import type { CallInList } from '../adapters/store/read/read-calls'
import type { Live } from '../adapters/store/read/live'
import type { Transcript } from '../adapters/store/read/read-transcript'
import { siteName } from '../ui/format/site-name'
import type { Snippets } from '../ui/guidance/use-short'
import type { OnCommand } from '../ui/hooks/reply'
import { Failed } from '../ui/states/failed'
import { TranscriptView } from '../ui/transcript/transcript-view'

export interface TranscriptPartProps {
  readonly call: CallInList['call'] | undefined
  readonly transcript: Live<Transcript>
  readonly listening: readonly PageOrigin[]
  readonly short: Snippets
  readonly onCommand: OnCommand
}

export function TranscriptPart({ call, transcript, listening, short, onCommand }: TranscriptPartProps) {
  if (transcript.hasFailed) return <Failed />
  const canType = call !== undefined && call.phase !== 'ringing' && call.phase !== 'dialing'
  return (
    <TranscriptView
      key={call?.id} call={call?.id} lines={transcript.value?.lines} isLocked={transcript.value?.isLocked ?? false} listening={listening.map(siteName)} short={short}
      onType={canType ? (speaker, text) => onCommand('transcript/type-line', { call: call.id, speaker, text }) : undefined}
    />
  )
}
