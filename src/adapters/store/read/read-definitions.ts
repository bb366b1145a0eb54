import type { Definition, WrapUpCode } from '../../../core/contract/definitions'
import type { CodeId, LineId } from '../../../core/contract/ids'
import type { TypedCode } from '../../../core/wrap-up/search-codes'
import type { Store } from '../store'
import type { DefinitionRow } from '../rows'

type OfKind<K extends Definition['kind']> = Extract<DefinitionRow, { readonly kind: K }>

/** The latest version of every definition of a kind, retired ones included (`retiredAt`), in their order. */
export async function readDefinitions<K extends Definition['kind']>(store: Store, kind: K, line?: LineId): Promise<OfKind<K>[]> {
  const rows = (await store.db.latestDefinitions.where('kind').equals(kind).toArray()) as OfKind<K>[]
  const ofLine = rows.filter((row) => line === undefined || lineOf(row) === line)
  return ofLine.sort((a, b) => orderOf(a) - orderOf(b) || (a.id < b.id ? -1 : 1))
}

/** All codes of a line with what finds them by typing: for `codeTree` and `searchCodes`. */
export async function readCodes(store: Store, line: LineId): Promise<TypedCode[]> {
  return await readDefinitions(store, 'code', line)
}

export async function readCode(store: Store, id: CodeId): Promise<WrapUpCode | undefined> {
  const row = await store.db.latestDefinitions.get(['code', id])
  return row?.kind === 'code' ? row : undefined
}

function lineOf(row: DefinitionRow): LineId {
  return row.kind === 'line' ? row.id : row.line
}

function orderOf(row: DefinitionRow): number {
  return 'order' in row ? row.order : 0
}
