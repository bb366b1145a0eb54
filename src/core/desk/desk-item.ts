import { decodeItem, ITEM_KINDS, type Item } from '../packs/item'

/** An item that the desk's one page edits; a notice has a page of its own, which asks for more than fields. */
export type DeskItem = Exclude<Item, { readonly kind: 'notice' }>
export type DeskItemKind = DeskItem['kind']

export const DESK_ITEM_KINDS = ITEM_KINDS.filter((kind): kind is DeskItemKind => kind !== 'notice')

export function decodeDeskItem(input: unknown): DeskItem | undefined {
  const item = decodeItem(input)
  return item?.kind === 'notice' ? undefined : item
}
