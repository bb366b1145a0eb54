import type { Figure } from './figure'
import { judge } from './targets'

/** For people: each figure beside what is promised of it. */
export function tableOf(figures: readonly Figure[]): { readonly lines: readonly string[]; readonly missed: readonly string[] } {
  const missed: string[] = []
  const rows = figures.map((figure) => {
    const judgement = judge(figure, figures)
    if (judgement && !judgement.isMet) missed.push(figure.name)
    return [figure.name, String(figure.value), figure.unit, `n ${figure.n}`, judgement?.target ?? '', judgement ? (judgement.isMet ? 'met' : 'MISSED') : ''] as const
  })
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(0, ...rows.map((row) => (row[column] ?? '').length)))
  const lines = rows.map((row) => row.map((cell, column) => (column === 1 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join('  ').trimEnd())
  return { lines, missed }
}
