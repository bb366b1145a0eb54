import { useState } from 'react'
import type { DomTry } from '../../../core/contract/replies'
import type { DomProfile } from '../../../core/contract/settings'
import { EMPTY_DOM_PROFILE } from '../../../core/contract/site-profile'
import { linesIn } from '../../forms/lines-in'
import { SavedLine } from '../../forms/saved-line'
import { useTypedForm } from '../../forms/use-typed-form'
import type { Reply } from '../../hooks/reply'
import { Refusal } from '../../states/refusal'
import { useWords } from '../../words/use-words'
import { DomTryLines } from './dom-try-lines'
import { findDomMistake } from './find-dom-mistake'
import { ProfileAreas } from './profile-areas'

export interface DomProfileFormProps {
  readonly domProfile: DomProfile | undefined
  /** `undefined`: the page is not read any more. */
  readonly onSave: (domProfile: DomProfile | undefined) => Promise<Reply>
  /** What the open pages of the site show by it; nothing where the background did not answer. */
  readonly onTry: (domProfile: DomProfile) => Promise<readonly DomTry[] | undefined>
}

const SELECTORS = ['state', 'number', 'name', 'answerButton'] as const
const TEXTS = ['ringingTexts', 'dialingTexts', 'talkingTexts', 'heldTexts'] as const
type Field = (typeof SELECTORS)[number] | (typeof TEXTS)[number]

/** Where the page shows its call, as data: CSS selectors and the texts of its state, one a line. */
export function DomProfileForm({ domProfile, onSave, onTry }: DomProfileFormProps) {
  const { t } = useWords()
  const form = useTypedForm(Object.fromEntries([...SELECTORS, ...TEXTS].map((field) => [field, (domProfile?.[field] ?? []).join('\n')])) as Record<Field, string>)
  const [tried, setTried] = useState<readonly DomTry[] | 'trying'>()
  const { typed, change } = form
  const profile = Object.fromEntries([...SELECTORS, ...TEXTS].map((field) => [field, linesIn(typed[field])])) as unknown as DomProfile & Record<Field, readonly string[]>
  const isEmpty = Object.values(profile).every((lines) => lines.length === 0)
  const mistake = () => {
    const found = isEmpty ? undefined : findDomMistake(profile)
    return found && t(`site.page.${found.kind}`, { selector: found.line, line: found.line })
  }
  const tryOut = async () => {
    const found = mistake()
    if (found !== undefined) return await form.save(found, () => Promise.resolve({ ok: true }))
    setTried('trying')
    setTried((await onTry({ ...EMPTY_DOM_PROFILE, ...profile })) ?? [])
  }
  const areas = { typed, nameOf: (field: Field) => t(`site.page.${field}`), onType: (field: Field, text: string) => change({ ...typed, [field]: text }) }
  return (
    <form
      className="profile-part"
      onSubmit={(event) => {
        event.preventDefault()
        void form.save(mistake(), () => onSave(isEmpty ? undefined : profile))
      }}
    >
      <p className="soft">{t('site.page.hint')}</p>
      <ProfileAreas title={t('site.page.selectors')} fields={SELECTORS} {...areas} />
      <ProfileAreas title={t('site.page.texts')} hint={t('site.page.textsHint')} fields={TEXTS} {...areas} />
      <Refusal why={form.why} />
      <SavedLine isSaved={form.isSaved} isBusy={form.isBusy} mistake={form.mistake}>
        <button type="button" className="button" disabled={isEmpty || tried === 'trying'} onClick={() => void tryOut()}>{t('site.page.tryOut')}</button>
        {!isEmpty && <button type="button" className="button is-quiet" onClick={() => change(Object.fromEntries(Object.keys(typed).map((field) => [field, ''])) as Record<Field, string>)}>{t('site.page.forget')}</button>}
      </SavedLine>
      <p className="field-hint">{t('site.page.tryHint')}</p>
      {tried !== undefined && <DomTryLines tried={tried} />}
    </form>
  )
}
