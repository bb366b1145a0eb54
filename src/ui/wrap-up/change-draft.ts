import type { WrapUpCode } from '../../core/contract/definitions'
import type { WrapUpDraft } from '../../core/wrap-up/wrap-up-draft'

/** A draft with a field set, or, by `undefined`, left out. */
export function changeDraft(draft: WrapUpDraft, change: { readonly [K in keyof WrapUpDraft]?: WrapUpDraft[K] | undefined }): WrapUpDraft {
  const next: Record<string, unknown> = { ...draft, ...change }
  for (const [name, value] of Object.entries(next)) if (value === undefined) delete next[name]
  return next as unknown as WrapUpDraft
}

/** A code that closes says that nothing is left to do; what the agent said of it before stays said. */
export function chooseCode(draft: WrapUpDraft, code: WrapUpCode, isResolvedSaid: boolean): WrapUpDraft {
  return changeDraft(draft, { code: code.id, ...(isResolvedSaid ? {} : { isResolved: code.isClosing }) })
}

/** As `decodeWrapUpDraft` takes it. */
export const LONGEST_NOTE = 8000

/** Nothing that was typed is pushed out: where the note is full, the line is cut. */
export function withLine(draft: WrapUpDraft, line: string): WrapUpDraft {
  const note = draft.note.trimEnd()
  return changeDraft(draft, { note: `${note}${note ? '\n' : ''}${line}`.slice(0, LONGEST_NOTE) })
}

/** All that was typed by hand, to be taken elsewhere. */
export function typedIn({ note, callback, followUp, promise }: WrapUpDraft): string {
  return [note, callback?.text, followUp?.text, promise?.text].filter((text) => text !== undefined && text.trim() !== '').join('\n')
}
