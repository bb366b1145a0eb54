import type { ItemKind } from '../packs/item'

/** Where it is mended: the page of an item's editor. */
export const itemPage = ({ kind, id }: { readonly kind: ItemKind; readonly id: string }): string => (kind === 'notice' ? 'notices.html' : `items.html#${kind}/${encodeURIComponent(id)}`)
