import { useEffect, useRef, useState } from 'react'
import type { LineMark } from '../../core/settings/line-marks'
import type { WrapUpCode } from '../../core/contract/definitions'
import type { CodeId, EpochMs } from '../../core/contract/ids'
import type { ContactLine } from '../../core/customers/customer-card'
import type { Turn } from '../../core/guidance/turn'
import type { CardIncident } from '../../core/notices/card-incident'
import type { DraftedWrapUp } from '../../core/wrap-up/draft-from-transcript'
import type { NoteSentence } from '../../core/wrap-up/note-sentences'
import { EMPTY_DRAFT, type WrapUpDraft } from '../../core/wrap-up/wrap-up-draft'
import { CopyTyped } from '../effects/copy-typed'
import { useShort, type Snippets } from '../guidance/use-short'
import type { Reply } from '../hooks/reply'
import type { DraftedByModel } from '../hooks/use-model-draft'
import { useReply } from '../hooks/use-reply'
import { KeyButton } from '../keys/key-button'
import { KeyCap } from '../keys/key-cap'
import { useKey } from '../keys/use-key'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'
import { changeDraft, chooseCode, LONGEST_NOTE, typedIn, withLine } from './change-draft'
import { LineBadge } from '../lines/line-mark'
import { CodeCombobox } from './code-combobox'
import { CodeSuggestions } from './code-suggestions'
import { DraftedFrom } from './drafted-from'
import { LaterFields } from './later-fields'
import { MoodMark } from './mood-mark'
import { IncidentStop } from '../notices/incident-stop'
import { ModelDraftLine } from '../models/model-draft-line'
import { namesOfParts } from './names-of-parts'
import { noteOf, prefillDraft } from './prefill-draft'
import { ResolvedChoice } from './resolved-choice'
import { Settles } from './settles'
import { useDraft } from './use-draft'
import './wrap-up.css'

export interface WrapUpFormProps {
  /** A new form for every call: give it the call's id as `key`. */
  readonly initial: WrapUpDraft
  readonly suggested: readonly WrapUpCode[]
  readonly codes: readonly WrapUpCode[]
  readonly searchCodes: (typed: string) => readonly WrapUpCode[]
  readonly unsolved: readonly ContactLine[]
  /** When the call ended: the after-call timer runs from there. Absent while it still goes on. */
  readonly endedAt?: EpochMs
  readonly now: EpochMs
  /** A line to be put under the note, once: what a colleague handed over. */
  readonly added?: string | undefined
  readonly onAdded?: () => void
  /** What was heard, to be put once where nothing is written; `turns`: the lines it was said in. */
  readonly heard?: HeardWrapUp | undefined
  /** What is broken now and a call about this code is one of. */
  readonly incidentsOf?: (code: CodeId | undefined) => readonly CardIncident[]
  /** What `/short` in the note expands to. */
  readonly short?: Snippets
  /** Told of every letter, at once. */
  readonly onDraft?: (draft: WrapUpDraft) => void
  readonly onKeepDraft: (draft: WrapUpDraft) => Promise<Reply>
  readonly onSave: (draft: WrapUpDraft) => Promise<Reply>
  readonly onSkip?: () => Promise<Reply>
  readonly saveLabel?: string
  readonly skipLabel?: string
  /** Of the call's line of business, where there are several. */
  readonly mark?: LineMark | undefined
}

interface HeardWrapUp {
  readonly drafted: DraftedWrapUp
  readonly turns: readonly Turn[]
  readonly isToFill: boolean
  /** Absent: no model is asked for wrap-ups. */
  readonly model?: DraftedByModel | undefined
  /** Just before it is put in. */
  readonly onFill: () => void
}

const NO_SNIPPETS: Snippets = { snippets: [], values: {} }

/** Two clicks, or three keys, when the suggestion is right. It never blocks the next call. */
export function WrapUpForm({ initial, suggested, codes, searchCodes, unsolved, endedAt, now, added, onAdded, heard, incidentsOf, short = NO_SNIPPETS, onDraft, onKeepDraft, onSave, onSkip, saveLabel, skipLabel, mark }: WrapUpFormProps) {
  const { t, clock } = useWords()
  const { draft, change, settle, giveUp, notKept } = useDraft(initial, onKeepDraft)
  const [isResolvedSaid, setResolvedSaid] = useState(initial.isResolved !== undefined)
  const { isBusy, why, run } = useReply()
  const note = useRef<HTMLTextAreaElement>(null)
  const typedShort = useShort({ ...short, field: note, text: draft.note, onText: (text) => change(changeDraft(draft, { note: text.slice(0, LONGEST_NOTE) })) })
  useKey({ key: 'n', label: t('wrapUp.writeNote'), run: () => note.current?.focus() })

  useEffect(() => onDraft?.(draft), [draft, onDraft])
  useEffect(() => {
    if (!added) return
    change(withLine(draft, added))
    onAdded?.()
    // Once for each line; the draft is that of this moment.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [added])

  const names = namesOfParts(t)
  // Whoever promised: in the note it is a promise.
  const named = ({ part, text }: NoteSentence) => t('guidance.drafted.line', { part: names[part === 'customerPromise' ? 'promise' : part], words: text })
  const byModel = heard?.model?.draft
  const whole = heard && { drafted: heard.drafted, byModel: byModel?.state === 'drafted' ? byModel.lines : undefined }
  const filled = useRef<WrapUpDraft>(undefined)
  useEffect(() => {
    if (!heard?.isToFill || !whole) return
    const next = prefillDraft(draft, whole, named, filled.current)
    filled.current = prefillDraft(EMPTY_DRAFT, whole, named)
    if (JSON.stringify(next) === JSON.stringify(draft)) return
    heard.onFill()
    change(next)
    // With what was heard; the draft is that of this moment.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [heard?.isToFill, heard?.drafted, whole?.byModel])

  const codeClass = codes.find((each) => each.id === draft.code)?.codeClass
  const outline = codeClass && t(`outline.${codeClass}`)
  const insertOutline = () => {
    change(withLine(draft, outline ?? ''))
    note.current?.focus()
  }

  /** What was taken out of the call makes room for it; what the agent wrote stays above it. */
  const insertModel = () => {
    if (!whole) return
    const [own, model] = [noteOf({ drafted: whole.drafted }, named), noteOf(whole, named)]
    change(draft.note === own ? changeDraft(draft, { note: model }) : withLine(draft, model))
  }

  const choose = (code: WrapUpCode) => change(chooseCode(draft, code, isResolvedSaid))
  const save = () =>
    void run(async () => {
      const reply = await onSave(draft)
      if (reply.ok) settle()
      return reply
    })
  return (
    <section className="wrap-up" aria-label={t('wrapUp.title')}>
      <header className="row is-spread">
        <h2>{t('wrapUp.title')} <LineBadge mark={mark} /></h2>
        {endedAt !== undefined && <span className="after-call is-amber" role="timer" aria-live="off">{t('wrapUp.afterCall', { clock: clock(now - endedAt) })}</span>}
      </header>
      <CodeSuggestions codes={suggested} chosen={draft.code} onChoose={choose} />
      <CodeCombobox codes={codes} chosen={draft.code} search={searchCodes} onChoose={choose} />
      <div className="note-field">
        <textarea
          ref={note} className="input" rows={3} value={draft.note} maxLength={LONGEST_NOTE} aria-label={t('wrapUp.note')} aria-keyshortcuts="n" placeholder={t('wrapUp.noteHint')}
          onChange={(event) => change(changeDraft(draft, { note: event.target.value }))}
          onKeyDown={typedShort.onKeyDown} onSelect={typedShort.onSelect} onBlur={typedShort.onBlur} {...typedShort.aria}
        />
        {typedShort.suggestions}
        <KeyCap of={{ key: 'n' }} />
        {outline && !draft.note.includes(outline) && <KeyButton hotkey="-" label={t('outline.insert')} tone="quiet" className="note-outline" onPress={insertOutline} />}
      </div>
      {heard && <DraftedFrom drafted={heard.drafted} byModel={byModel?.lines} turns={heard.turns} isOpen={byModel?.state === 'asked' && byModel.lines.length > 0} />}
      {whole && heard?.model && <ModelDraftLine {...heard.model} onInsert={whole.byModel && !draft.note.includes(noteOf(whole, named)) ? insertModel : undefined} />}
      <ResolvedChoice
        isResolved={draft.isResolved}
        onSay={(isResolved) => {
          setResolvedSaid(true)
          change(changeDraft(draft, { isResolved }))
        }}
      />
      {incidentsOf && <IncidentStop incidents={incidentsOf(draft.code)} isOwnTicket={draft.isOwnTicket === true} onOwnTicket={(isOwn) => change(changeDraft(draft, { isOwnTicket: isOwn || undefined }))} />}
      <Settles unsolved={unsolved} closes={draft.closes} now={now} onChange={(closes) => change(changeDraft(draft, { closes }))} />
      <LaterFields draft={draft} now={now} onChange={change} />
      <MoodMark mood={draft.mood} onMark={(mood) => change(changeDraft(draft, { mood }))} />
      <Refusal why={why ?? (notKept === 'not-saved' ? notKept : undefined)} />
      {(notKept === 'not-saved' || why === 'not-saved') && (
        <>
          <p className="small is-amber">{t('effects.typed.onlyHere')}</p>
          <CopyTyped typed={typedIn(draft)} />
        </>
      )}
      <footer className="row is-spread">
        <KeyButton hotkey="enter" isCtrl isInText label={saveLabel ?? t('wrapUp.save')} tone="main" isDisabled={isBusy} onPress={save} />
        {onSkip && <button type="button" className="button is-quiet" disabled={isBusy} onClick={() => void run(() => giveUp(onSkip))}>{skipLabel ?? t('wrapUp.skip')}</button>}
      </footer>
    </section>
  )
}
