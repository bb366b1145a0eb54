/** Why a row was not taken. Each has words in the locales; the row itself can be downloaded, mended and imported again. */
export const ROW_REFUSALS = [
  'too-many-cells', 'broken-text', 'too-long', 'no-key', 'unreadable-number', 'several-readings', 'no-time', 'unreadable-time', 'day-or-month',
  'skipped-time', 'doubled-time', 'in-the-future', 'unreadable-duration', 'ends-before-start', 'unknown-channel', 'unknown-direction',
  'unknown-outcome', 'unknown-mood', 'unknown-resolved', 'erased', 'let-go',
] as const

export type RowRefusal = (typeof ROW_REFUSALS)[number]

/** `column`: where it lies, counted from 0; absent: the row as a whole. */
export interface RefusedRow {
  readonly why: RowRefusal
  readonly column?: number
}
