import { readItem } from '../../adapters/store/read/read-items'
import { readLinesOfLead } from '../../adapters/store/read/read-lines-of-lead'
import type { LineId } from '../../core/contract/ids'
import type { DeskItemKind } from '../../core/desk/desk-item'
import { lineOfItem } from '../../core/packs/item'
import { whyNotEdit, type EditRefusal } from '../../core/settings/edit-right'
import { mayEdit } from '../../core/settings/role-of'
import type { Desk } from '../desk'

/** Why whoever sits here changes nothing of these lines of business: asked for every order, whatever its page shows. */
export async function editRefused({ store, settings }: Desk, lines: readonly LineId[]): Promise<EditRefusal | undefined> {
  return whyNotEdit(settings, await readLinesOfLead(store), lines)
}

/** The same of items by their ids: each is of the line that it is stored under. Those that are not there are nobody's. */
export async function editOfItemsRefused(desk: Desk, kind: DeskItemKind, ids: readonly string[], lines: readonly LineId[] = []): Promise<EditRefusal | undefined> {
  const own = await readLinesOfLead(desk.store)
  if (own === undefined) return mayEdit(desk.settings) ? undefined : 'read-only'
  const items = await Promise.all(ids.map((id) => readItem(desk.store, kind, id)))
  return whyNotEdit(desk.settings, own, [...lines, ...items.flatMap((item) => (item ? [lineOfItem(item)] : []))])
}
