import { changeItems, readVersion, type ItemRow } from '../../adapters/store/save-items'
import type { Decoded } from '../../core/contract/decode'
import type { EpochMs } from '../../core/contract/ids'
import { done, refused } from '../../core/contract/result'
import type { decodeManyChange } from '../../core/desk/desk-messages'
import { decodeDeskItem } from '../../core/desk/desk-item'
import { withWhatStays } from '../../core/desk/with-what-stays'
import { agentOf } from '../../core/settings/agent-of'
import { placeLines } from '../vault/place-lines'
import type { Handler } from '../handlers'
import { editOfItemsRefused } from './edit-refused'
import { takePublished } from '../sites/tell-profile'
import { mayChangeLine } from './may-change-line'

type ManyChange = Decoded<typeof decodeManyChange>

/** The same said of many items: each is its next version, and what would make one malformed leaves it as it is. */
export const changeManyItems: Handler<'item/change-many'> = async (desk, { kind, ids, change }) => {
  const { store, settings, now } = desk
  const why = await editOfItemsRefused(desk, kind, ids)
  if (why) return refused(why)
  if (!mayChangeLine(settings, kind, ids, change.isRetired)) return refused('not-allowed')
  const at = now()
  const saved = await changeItems(store, kind, ids, { by: agentOf(settings), now: at }, (row) => wellFormed(changed(row, change, at), row))
  if (saved.ok && kind === 'site-profile') await takePublished(desk)
  return saved.ok ? done({ saved: saved.value }) : saved
}

/** An old version is said again, as a new one; what was not there is retired. */
export const restoreItems: Handler<'item/restore'> = async (desk, { kind, items }) => {
  const { store, settings, now } = desk
  const why = await editOfItemsRefused(desk, kind, items.map(({ id }) => id))
  if (why) return refused(why)
  const wanted = new Map(items.map(({ id, version }) => [id, version]))
  const at = now()
  if (!mayChangeLine(settings, kind, items.filter(({ version }) => version === 0).map(({ id }) => id), true)) return refused('not-allowed')
  const saved = await changeItems(store, kind, [...wanted.keys()], { by: agentOf(settings), now: at }, async (row) => {
    const version = wanted.get(row.id) ?? 0
    if (version === 0) return { ...row, retiredAt: row.retiredAt ?? at }
    const earlier = await readVersion(store, kind, row.id, version)
    return earlier && withWhatStays(earlier, row)
  })
  if (saved.ok && kind === 'site-profile') await takePublished(desk)
  if (kind === 'line') await placeLines(desk)
  return saved.ok ? done({ saved: saved.value }) : saved
}

function changed(row: ItemRow, { isRetired, forget = [], ...given }: ManyChange, at: EpochMs): ItemRow {
  const { retiredAt, ...kept } = row
  const left = Object.fromEntries(Object.entries(kept).filter(([name]) => !forget.some((each) => each === name)))
  const retired = isRetired ?? retiredAt !== undefined
  // What is no field of its kind is not let through by its decoder, which has the last word.
  return { ...left, ...given, ...(retired && { retiredAt: retiredAt ?? at }) } as unknown as ItemRow
}

/** As its decoder reads it, with what finds it by typing; a field of another kind falls away. */
function wellFormed(next: ItemRow, row: ItemRow): ItemRow | undefined {
  const item = decodeDeskItem(next)
  if (!item) return undefined
  const read: ItemRow = item.kind === 'article' ? { ...item, pinyin: row.kind === 'article' ? row.pinyin : '' } : { ...item, ...(row.kind !== 'article' && row.terms && { terms: row.terms }) }
  return contentOf(read) === contentOf(row) ? row : read
}

/** Nothing that is said differently makes no version. */
function contentOf(row: ItemRow): string {
  const { changedAt: _, changedBy: __, version: ___, ...content } = row
  return JSON.stringify(Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1)))
}
