import type { DraftedWrapUp } from '../../core/wrap-up/draft-from-transcript'
import type { WrapUpDraft } from '../../core/wrap-up/wrap-up-draft'
import { changeDraft, LONGEST_NOTE } from './change-draft'

/** As `decodeWrapUpDraft` takes them. */
const LONGEST_TEXT = 500

export interface PartNames {
  readonly demand: string
  readonly done: string
  readonly promised: string
  /** "诉求：…": how a part and its words are put together. */
  readonly line: (part: string, words: string) => string
}

/**
 * What was heard goes where the agent has written nothing; what he wrote, or took out again, stays as it is. The last words of a
 * call are heard after its end: `before` is what an empty draft was filled with so far, and what still stands so is put in anew.
 */
export function prefillDraft(draft: WrapUpDraft, { demand, done, promises, callback }: DraftedWrapUp, names: PartNames, before?: WrapUpDraft): WrapUpDraft {
  const promise = promises.find(({ by }) => by === 'agent')
  const isOpen = (field: 'note' | 'callback' | 'promise') => (before ? JSON.stringify(draft[field]) === JSON.stringify(before[field]) : !draft[field])
  return changeDraft(draft, {
    ...(isOpen('note') && { note: noteOf({ demand, done, promises }, names) }),
    ...(isOpen('callback') && callback && { callback: { from: callback.from, text: callback.text.slice(0, LONGEST_TEXT), ...(callback.to !== undefined && { to: callback.to }) } }),
    ...(isOpen('promise') && promise && { promise: { text: promise.text.slice(0, LONGEST_TEXT), ...(promise.dueAt !== undefined && { dueAt: promise.dueAt }) } }),
  })
}

function noteOf({ demand, done, promises }: Pick<DraftedWrapUp, 'done' | 'promises'> & { readonly demand: DraftedWrapUp['demand'] | undefined }, names: PartNames): string {
  return [
    ...(demand ? [names.line(names.demand, demand.text)] : []),
    ...done.map(({ text }) => names.line(names.done, text)),
    // What was done and promised in one sentence stands there already.
    ...promises.filter(({ text }) => !done.some((each) => each.text === text)).map(({ text }) => names.line(names.promised, text)),
  ].join('\n').slice(0, LONGEST_NOTE)
}
