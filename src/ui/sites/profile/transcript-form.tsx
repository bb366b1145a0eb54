import type { TranscriptProfile } from '../../../core/contract/settings'
import { EMPTY_TRANSCRIPT_PROFILE } from '../../../core/contract/site-profile'
import { linesIn } from '../../forms/lines-in'
import { SavedLine } from '../../forms/saved-line'
import { useTypedForm } from '../../forms/use-typed-form'
import type { Reply } from '../../hooks/reply'
import { Refusal } from '../../states/refusal'
import { useWords } from '../../words/use-words'
import { findTranscriptMistake } from './find-transcript-mistake'
import { ProfileAreas } from './profile-areas'

interface TranscriptFormProps {
  readonly transcript: TranscriptProfile | undefined
  /** `undefined`: the page's captions are not read any more, unless they are known. */
  readonly onSave: (transcript: TranscriptProfile | undefined) => Promise<Reply>
}

const SELECTORS = ['block', 'text', 'speaker', 'agentBlocks'] as const
const TEXTS = ['agentTexts', 'customerTexts'] as const
type Field = (typeof SELECTORS)[number] | (typeof TEXTS)[number]
const FIELDS: readonly Field[] = [...SELECTORS, ...TEXTS]

/** Where the page shows what is said, as data. Google Meet, Zoom and Teams need none of it. */
export function TranscriptForm({ transcript, onSave }: TranscriptFormProps) {
  const { t } = useWords()
  const form = useTypedForm({ source: transcript?.source ?? EMPTY_TRANSCRIPT_PROFILE.source, ...ofEach((field) => (transcript?.[field] ?? []).join('\n')) })
  const { typed, change } = form
  const profile: TranscriptProfile = { source: typed.source, ...ofEach((field) => linesIn(typed[field])) }
  const isEmpty = FIELDS.every((field) => profile[field].length === 0)
  const mistake = () => {
    const found = isEmpty ? undefined : findTranscriptMistake(profile)
    return found && t(`site.said.${found.kind}`, { line: found.line })
  }
  const areas = { typed, nameOf: (field: Field) => t(`site.said.${field}`), onType: (field: Field, text: string) => change({ ...typed, [field]: text }) }
  return (
    <form
      className="profile-part"
      onSubmit={(event) => {
        event.preventDefault()
        void form.save(mistake(), () => onSave(isEmpty ? undefined : profile))
      }}
    >
      <p className="soft">{t('site.said.hint')}</p>
      <label className="field">
        <span>{t('site.said.source')}</span>
        <select className="input" value={typed.source} onChange={(event) => change({ ...typed, source: event.target.value === 'chat' ? 'chat' : 'captions' })}>
          {(['captions', 'chat'] as const).map((source) => <option key={source} value={source}>{t(`site.said.sources.${source}`)}</option>)}
        </select>
      </label>
      <ProfileAreas title={t('site.page.selectors')} fields={SELECTORS} {...areas} />
      <ProfileAreas title={t('site.said.names')} hint={t('site.page.textsHint')} fields={TEXTS} {...areas} />
      <Refusal why={form.why} />
      <SavedLine isSaved={form.isSaved} isBusy={form.isBusy} mistake={form.mistake}>
        {!isEmpty && <button type="button" className="button is-quiet" onClick={() => change({ ...typed, ...ofEach(() => '') })}>{t('site.said.forget')}</button>}
      </SavedLine>
    </form>
  )
}

function ofEach<T>(value: (field: Field) => T): Readonly<Record<Field, T>> {
  return { block: value('block'), text: value('text'), speaker: value('speaker'), agentBlocks: value('agentBlocks'), agentTexts: value('agentTexts'), customerTexts: value('customerTexts') }
}
