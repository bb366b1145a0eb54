import { SnippetShelf } from '../ui/guidance/snippet-shelf'
import { CallView } from '../ui/panel/call-view'
import { ScriptPart, type ScriptPartProps } from './script-part'
import { TranscriptPart, type TranscriptPartProps } from './transcript-part'

type CallTabProps = Omit<ScriptPartProps, 'call'> & Omit<TranscriptPartProps, 'short'>

/** The call in front as it is talked. */
export function CallTab({ call, transcript, listening, isPractice, settings, now, onCommand, ...said }: CallTabProps) {
  const { guidance, values } = said
  return (
    <CallView
      script={<ScriptPart key={call?.id} call={call?.id} onCommand={onCommand} {...said} />}
      transcript={<TranscriptPart call={call} transcript={transcript} listening={listening} isPractice={isPractice} settings={settings} now={now} short={{ snippets: guidance.value?.snippets ?? [], values }} onCommand={onCommand} />}
      snippets={guidance.value && guidance.value.snippets.length > 0 && <SnippetShelf snippets={guidance.value.snippets} values={values} />}
    />
  )
}
