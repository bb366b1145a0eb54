import { useRef, type FormEvent } from 'react'
import type { CallId } from '../../core/contract/ids'
import { LONGEST_TYPED_LINE } from '../../core/contract/transcripts'
import { useKept } from '../forms/use-kept'
import { useShort, type Snippets } from '../guidance/use-short'
import type { Reply } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { KeyedField } from '../keys/keyed-field'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'

export type OnType = (speaker: 'customer' | 'agent', text: string) => Promise<Reply>

/** A few words by hand: Enter adds them, and they are by whom the two buttons say. What was refused stays in the field. A snippet expands in it. */
export function TypeLine({ call, onType, short }: { readonly call: CallId | undefined; readonly onType: OnType; readonly short: Snippets }) {
  const { t } = useWords()
  const [speaker, setSpeaker] = useKept<'customer' | 'agent'>(call && `transcript/speaker ${call}`, 'customer')
  const [typed, setTyped] = useKept(call && `transcript/line ${call}`, '')
  const { isBusy, why, run } = useReply()
  const field = useRef<HTMLInputElement>(null)
  const typedShort = useShort({ ...short, field, text: typed, onText: (text) => setTyped(text.slice(0, LONGEST_TYPED_LINE)) })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const text = typed.trim()
    if (text === '' || isBusy) return
    // The next words may be typed while these are written.
    setTyped('')
    if (!(await run(() => onType(speaker, text)))) setTyped((since) => `${text} ${since}`.trim())
  }
  return (
    <form className="type-line" onSubmit={(event) => void submit(event)}>
      <div className="segments" role="group" aria-label={t('transcript.whoSaid')}>
        {(['customer', 'agent'] as const).map((each) => (
          <button key={each} type="button" className="button" aria-pressed={speaker === each} onClick={() => setSpeaker(each)}>{t(`transcript.speaker.${each}`)}</button>
        ))}
      </div>
      <KeyedField
        field={field} hotkey="'" label={t('transcript.type')} placeholder={t('transcript.type')} maxLength={LONGEST_TYPED_LINE} autoComplete="off" value={typed} onChange={(event) => setTyped(event.target.value)}
        onKeyDown={typedShort.onKeyDown} onSelect={typedShort.onSelect} onBlur={typedShort.onBlur} {...typedShort.aria}
      />
      <button className="button" disabled={typed.trim() === ''}>{t('transcript.add')}</button>
      {typedShort.suggestions}
      <Refusal why={why} />
    </form>
  )
}
