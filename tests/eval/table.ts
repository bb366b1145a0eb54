import type { CurvePoint, Figures } from './measure'
import type { ActionFigures } from './measure-actions'

const HEAD = ['set', 'n', 'R@1', 'R@3', 'R@5', 'MRR@5', 'shown right', 'covered']

/** For people. */
export function suggestionTable(sets: readonly { readonly figures: Figures; readonly curve: readonly CurvePoint[] }[]): string[] {
  const rows = [HEAD, ...sets.map(({ figures: { prefix, n, r1, r3, r5, mrr5, shown_precision, shown_coverage } }) => [prefix, String(n), ...[r1, r3, r5, mrr5, shown_precision, shown_coverage].map(percent)])]
  const curves = sets.flatMap(({ figures: { prefix }, curve }) => (curve.length === 0 ? [] : ['', `${prefix}: at other thresholds`, ...aligned([['from', 'right', 'covered'], ...curve.map(({ threshold, precision, coverage }) => [threshold.toFixed(2), percent(precision), percent(coverage)])])]))
  return [...aligned(rows), ...curves]
}

export const actionTable = (sets: readonly ActionFigures[]): string[] =>
  aligned([['set', 'n', 'acc@1', 'acc@3'], ...sets.map(({ prefix, n, acc1, acc3 }) => [prefix, String(n), percent(acc1), percent(acc3)])])

const percent = (share: number): string => share.toFixed(4)

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  return rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '))
}
