import { leftLines } from '../../adapters/store/leaving/left-lines'
import { saveItem, type ItemRow } from '../../adapters/store/save-items'
import { done, refused } from '../../core/contract/result'
import { findMistakes } from '../../core/desk/find-mistakes'
import { formOf } from '../../core/desk/item-forms'
import type { DeskItem } from '../../core/desk/desk-item'
import { agentOf } from '../../core/settings/agent-of'
import { lineOfItem } from '../../core/packs/item'
import { saveLine } from '../../adapters/store/definitions'
import { placeLineOfBusiness } from '../vault/place-lines'
import type { Handler } from '../handlers'
import { editOfItemsRefused } from './edit-refused'
import { takePublished } from '../sites/tell-profile'
import { mayChangeLine } from './may-change-line'

/** The next version of an item, or a new one. An agent's desk reads; what is wrong by the form is not written, whoever sends it. */
export const saveDeskItem: Handler<'item/save'> = async (desk, { item, base, terms }) => {
  const { store, settings, now } = desk
  const why = await editOfItemsRefused(desk, item.kind, [item.id], [lineOfItem(item)])
  if (why) return refused(why)
  // A page that stood open: what it edits is not to come back by it.
  if ((await leftLines(store)).has(lineOfItem(item))) return refused('no-such-client')
  if (findMistakes(formOf(item.kind), { ...item }).length > 0) return refused('malformed')
  if (!mayChangeLine(settings, item.kind, [item.id], item.retiredAt !== undefined)) return refused('not-allowed')
  if (item.kind === 'line') {
    // Before it is written: a line whose records cannot go where it says stays as it is.
    const placed = await placeLineOfBusiness(desk, item.id, item.vault)
    if (!placed.ok) return placed
  }
  if (item.kind === 'line' && base === 0) {
    // A new line comes with the codes, tags and words to start with.
    const seeded = await saveLine(store, { line: item.id, labels: item.labels, dialledNumbers: item.dialledNumbers, extras: { vault: item.vault, colour: item.colour, retentionDays: item.retentionDays }, now: now() })
    return seeded.ok ? done({ saved: [{ id: item.id, version: 1, before: 0 }] }) : seeded
  }
  const saved = await saveItem(store, rowOf(item, terms), base, { by: agentOf(settings), now: now() })
  if (saved.ok && item.kind === 'site-profile') await takePublished(desk)
  return saved.ok ? done({ saved: [saved.value] }) : saved
}

const rowOf = (item: DeskItem, terms: readonly string[]): ItemRow => (item.kind === 'article' ? { ...item, pinyin: terms.join(' ') } : { ...item, terms })
