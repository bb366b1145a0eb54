/** Whether a `storagemutated` of Dexie tells of one of these tables. Its parts are `idb://database/table/index`; `all` where the browser could not tell. */
export function touches(parts: object, database: string, tables: readonly string[]): boolean {
  return Object.keys(parts).some((part) => part === 'all' || tables.some((table) => part.startsWith(`idb://${database}/${table}/`)))
}
