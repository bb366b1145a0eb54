import type { ColumnUse, ImportKind } from './import-plan'
import { readCell, tagsIn, type CellHabits } from './read-cell'

/** A header may promise what the cells do not hold (a "status" that is no outcome): where most of a sample cannot be read, the column is let be. */
export function fitColumns(columns: readonly ColumnUse[], rows: readonly (readonly string[])[], kind: ImportKind, habits: CellHabits): readonly ColumnUse[] {
  return columns.map((use, column) => {
    // Without its time a contact is nothing: there the person is to see what is wrong.
    if (use === 'startedAt' || use === 'ignored') return use
    const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell.trim() !== '')
    const refused = cells.filter((cell) => readCell(use, cell, habits).kind === 'refused').length
    if (refused * 2 <= cells.length && !(use.startsWith('tag') && isTooManifold(cells))) return use
    return kind === 'customers' ? 'remembered' : 'ignored'
  })
}

/** Tags are few and shared: texts of which nearly each is another one are data of that person. */
function isTooManifold(cells: readonly string[]): boolean {
  const tags = new Set(cells.flatMap(tagsIn))
  return tags.size > 20 && tags.size * 2 > cells.length
}
