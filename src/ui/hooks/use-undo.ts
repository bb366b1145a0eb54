import { useCallback, useState } from 'react'
import { MOST_AT_ONCE } from '../../core/desk/desk-messages'
import type { MessageBody } from '../../core/contract/messages'
import type { Refusal, ReplyOf, SavedItems } from '../../core/contract/replies'
import { done } from '../../core/contract/result'
import type { DeskItemKind } from '../../core/desk/desk-item'

type ItemOrder = 'item/save' | 'item/change-many' | 'item/restore'
/** An order about items; its answer says which versions were written. */
export type OnItems = <N extends ItemOrder>(name: N, body: MessageBody<N>) => Promise<ReplyOf<N>>

/** What was saved at this page, newest first: enough to take it back. */
export interface Undoable {
  readonly what: { readonly is: 'saved' | 'restored'; readonly name: string } | { readonly is: 'many'; readonly count: number }
  readonly kind: DeskItemKind
  readonly saved: SavedItems['saved']
}

/** So many saves can be taken back one after the other; older ones are in the history of each item. */
const MOST = 50

/** The last saves, also bulk ones. Undoing says again what was said before, as a new version. */
export function useUndo(onItems: OnItems) {
  const [saves, setSaves] = useState<readonly Undoable[]>([])
  const note = useCallback((save: Undoable) => setSaves((before) => (save.saved.length === 0 ? before : [save, ...before].slice(0, MOST))), [])
  const last = saves[0]
  const undo = useCallback(async (versionsNow: (id: string) => number | undefined): Promise<{ readonly ok: true; readonly value: { readonly changed: number } } | { readonly ok: false; readonly why: Refusal }> => {
    if (!last) return done({ changed: 0 })
    // What somebody wrote since then is not taken back with it.
    const own = last.saved.filter(({ id, version }) => versionsNow(id) === version)
    for (let from = 0; from < own.length; from += MOST_AT_ONCE) {
      const reply = await onItems('item/restore', { kind: last.kind, items: own.slice(from, from + MOST_AT_ONCE).map(({ id, before }) => ({ id, version: before })) })
      if (!reply.ok) return reply
    }
    setSaves((before) => before.slice(1))
    return done({ changed: last.saved.length - own.length })
  }, [last, onItems])
  return { last, note, undo }
}
