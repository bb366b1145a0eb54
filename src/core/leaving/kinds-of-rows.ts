/** Under which word a person finds the rows of a table. */
const KIND_OF: Readonly<Record<string, RowKind>> = {
  facts: 'facts', customers: 'customers', numberChoices: 'customers', contacts: 'contacts', history: 'contacts', tasks: 'tasks', transcriptLines: 'transcripts',
  drafts: 'desk', modelDrafts: 'desk', scriptTicks: 'desk', suggestions: 'desk', calls: 'desk', effects: 'desk', listening: 'desk', offerResults: 'results', noticeMarks: 'results',
  articles: 'content', indexParts: 'content', definitions: 'content', latestDefinitions: 'content', notices: 'content', itemVersions: 'content',
  codeCounts: 'counts', keptDays: 'counts', figures: 'counts', offerCounts: 'counts', offerCountsElsewhere: 'counts',
  segmentsMade: 'exchange', segmentsTaken: 'exchange', segmentsAside: 'exchange', packs: 'exchange', packFiles: 'exchange', packNotes: 'exchange', outgoing: 'exchange', wayFiles: 'exchange',
}
export const ROW_KINDS = ['facts', 'customers', 'contacts', 'tasks', 'transcripts', 'results', 'desk', 'content', 'counts', 'exchange', 'others'] as const
export type RowKind = (typeof ROW_KINDS)[number]

/** Counts by table as counts by what a person calls them; kinds of which there was and is nothing are left out. */
export function countsByKind(removed: Readonly<Record<string, number>>, left: Readonly<Record<string, number>>): readonly { readonly kind: RowKind; readonly removed: number; readonly left: number }[] {
  const sumOf = (counts: Readonly<Record<string, number>>, kind: RowKind) =>
    Object.entries(counts).reduce((sum, [table, count]) => ((KIND_OF[table] ?? 'others') === kind ? sum + count : sum), 0)
  return ROW_KINDS.map((kind) => ({ kind, removed: sumOf(removed, kind), left: sumOf(left, kind) })).filter((each) => each.removed + each.left > 0)
}
