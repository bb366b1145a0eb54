/** One measured figure, as `--json` prints it. */
export interface Figure {
  readonly name: string
  /** `not_built`: it came to no end within its limit. */
  readonly value: number | 'not_built'
  readonly unit: 'ms' | 'us' | 'rows/s' | 'MB' | 'kB' | 'B' | 'times' | 'min' | '/week' | 'share'
  /** How many measurements it is made of. */
  readonly n: number
}

export type Tell = (figure: Figure) => void

/** The value that this share of the measurements does not exceed (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]
  if (value === undefined) throw new Error('Nothing was measured.')
  return value
}

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
