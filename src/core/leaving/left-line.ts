import type { LineId } from '../contract/ids'

const PREFIX = 'line/'

/** A line of business whose client left: the id of its tombstone. No other id has a stroke in it there. */
export const leftLineId = (line: LineId): string => `${PREFIX}${line}`

export const lineOfLeftId = (id: string): LineId => id.slice(PREFIX.length) as LineId

export const LEFT_LINE_IDS = { from: PREFIX, to: `${PREFIX}\uffff` } as const
