/** How far an import came, in rows of the file. */
export interface ImportCounts {
  /** Rows read, blank ones included. */
  readonly rows: number
  readonly new: number
  readonly updated: number
  readonly unchanged: number
  readonly refused: number
}

export const NO_ROWS: ImportCounts = { rows: 0, new: 0, updated: 0, unchanged: 0, refused: 0 }

/** What is left, by the pace so far. Undefined before there is one. */
export function timeLeftMs(doneBytes: number, allBytes: number, tookMs: number): number | undefined {
  return doneBytes <= 0 || tookMs < 1000 ? undefined : Math.max(0, (tookMs / doneBytes) * (allBytes - doneBytes))
}
