import { isRecordValue } from '../../core/contract/decode'
import { parseJson } from '../../core/files/parse-json'
import { decodeItem, ITEM_KINDS, lineOfItem, type Item, type ItemKind } from '../../core/packs/item'
import type { PackFile } from '../../core/packs/read-pack-file'
import { DamagedBody, unpackLines } from './packed-lines'

/** The body holds what this version has no place for. */
export class NewerItem extends Error {}

/**
 * The items of a pack whose hash was verified, some hundred at a time. Throws `DamagedBody` where one is not of its kind's form, of
 * another line, or where there are others than announced; `NewerItem` where one is of a kind that is not known here.
 */
export async function* itemsOfPack({ header, body }: PackFile): AsyncGenerator<readonly Item[]> {
  const left: Partial<Record<ItemKind, number>> = { ...header.counts }
  for await (const lines of unpackLines(body, header.unpackedBytes)) {
    yield lines.map((line) => {
      const item = readItem(line)
      const more = (left[item.kind] ?? 0) - 1
      if (more < 0 || lineOfItem(item) !== header.line) throw new DamagedBody()
      left[item.kind] = more
      return item
    })
  }
  if (Object.values(left).some((count) => count !== 0)) throw new DamagedBody()
}

function readItem(line: string): Item {
  const value = parseJson(line)
  const item = decodeItem(value)
  if (item) return item
  throw isRecordValue(value) && typeof value.kind === 'string' && !ITEM_KINDS.some((kind) => kind === value.kind) ? new NewerItem() : new DamagedBody()
}
