import type { LineId } from '../contract/ids'

/** The row of the job that builds the index of a line. */
export const indexJobId = (line: LineId): string => `index:${line}`
