import type { DraftedWrapUp } from '../../core/wrap-up/draft-from-transcript'
import { noteSentences, type NoteSentence } from '../../core/wrap-up/note-sentences'
import type { SummaryLine } from '../../core/models/summary-prompt'
import type { WrapUpDraft } from '../../core/wrap-up/wrap-up-draft'
import { changeDraft, LONGEST_NOTE } from './change-draft'

/** As `decodeWrapUpDraft` takes them. */
const LONGEST_TEXT = 500

/** "诉求：…": how a sentence and the name of its part are put together. */
export type NameSentence = (sentence: NoteSentence) => string

export interface Heard {
  readonly drafted: DraftedWrapUp
  /** The whole of what a model made of it; nothing while it still comes. */
  readonly byModel?: readonly SummaryLine[] | undefined
}

/**
 * What was heard goes where the agent has written nothing; what he wrote, or took out again, stays as it is. The last words of a
 * call are heard after its end: `before` is what an empty draft was filled with so far, and what still stands so is put in anew.
 */
export function prefillDraft(draft: WrapUpDraft, heard: Heard, named: NameSentence, before?: WrapUpDraft): WrapUpDraft {
  const { promises, callback } = heard.drafted
  const promise = promises.find(({ by }) => by === 'agent')
  const isOpen = (field: 'note' | 'callback' | 'promise') => (before ? JSON.stringify(draft[field]) === JSON.stringify(before[field]) : !draft[field])
  return changeDraft(draft, {
    ...(isOpen('note') && { note: noteOf(heard, named) }),
    ...(isOpen('callback') && callback && { callback: { from: callback.from, text: callback.text.slice(0, LONGEST_TEXT), ...(callback.to !== undefined && { to: callback.to }) } }),
    ...(isOpen('promise') && promise && { promise: { text: promise.text.slice(0, LONGEST_TEXT), ...(promise.dueAt !== undefined && { dueAt: promise.dueAt }) } }),
  })
}

/** What was done and promised in one sentence stands there once. */
export function noteOf({ drafted, byModel }: Heard, named: NameSentence): string {
  const sentences = noteSentences(drafted, byModel)
  return sentences.filter(({ text }, at) => sentences.findIndex((each) => each.text === text) === at).map(named).join('\n').slice(0, LONGEST_NOTE)
}
