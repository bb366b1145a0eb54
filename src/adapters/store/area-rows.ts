import type { Table } from 'dexie'
import type { ContactId, LineId } from '../../core/contract/ids'
import type { ContactRow } from './rows'

/**
 * Which contacts of a line came out of which dialling area, newest first: a table of keys, and no index of the contacts, for whoever
 * makes an index of a million rows lets a ring wait.
 */
export interface AreaRow {
  readonly line: LineId
  readonly area: string
  readonly newestFirst: number
  readonly id: ContactId
}
export type AreaKey = [line: string, area: string, newestFirst: number, id: string]

const rowOf = ({ line, area, newestFirst, id }: ContactRow): readonly AreaRow[] => (line === undefined || area === undefined || newestFirst === undefined ? [] : [{ line, area, newestFirst, id }])
const keyOf = ({ line, area, newestFirst, id }: AreaRow): AreaKey => [line, area, newestFirst, id]
const nameOf = (row: AreaRow): string => JSON.stringify(keyOf(row))

export interface AreaChanges {
  readonly areas: readonly AreaRow[]
  readonly areasGone: readonly AreaKey[]
}

export function areasOf(changes: readonly { readonly before?: ContactRow | undefined; readonly after?: ContactRow }[]): AreaChanges {
  const [was, is] = [changes.flatMap(({ before }) => (before ? rowOf(before) : [])), changes.flatMap(({ after }) => (after ? rowOf(after) : []))]
  const [known, kept] = [new Set(was.map(nameOf)), new Set(is.map(nameOf))]
  return { areas: is.filter((row) => !known.has(nameOf(row))), areasGone: was.filter((row) => !kept.has(nameOf(row))).map(keyOf) }
}

export const putAreas = ({ contactAreas }: { readonly contactAreas: Table<AreaRow, AreaKey> }, { areas, areasGone }: AreaChanges): readonly PromiseLike<unknown>[] =>
  [...(areasGone.length > 0 ? [contactAreas.bulkDelete([...areasGone])] : []), ...(areas.length > 0 ? [contactAreas.bulkPut(areas)] : [])]
