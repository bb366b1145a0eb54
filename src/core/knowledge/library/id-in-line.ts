import type { ArticleId, DemandId, LineId } from '../../contract/ids'

/** Files name things for one line of business; two lines may hold the same file and change it each for itself. */
export const idIn = (line: LineId, written: string): string => (written.startsWith(`${line}.`) ? written : `${line}.${written}`)

/** As a file of that line names it. */
export const idOutOf = (line: LineId, id: string): string => (id.startsWith(`${line}.`) ? id.slice(line.length + 1) : id)

export const articleIn = (line: LineId, written: string): ArticleId => idIn(line, written) as ArticleId
export const demandIn = (line: LineId, written: string): DemandId => idIn(line, written) as DemandId
