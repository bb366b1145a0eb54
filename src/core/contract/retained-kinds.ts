export type RetainedKind = 'contacts' | 'customers' | 'receipts' | 'drafts' | 'transcripts'

export const SHORTEST_RETENTION_DAYS = 1
export const LONGEST_RETENTION_DAYS = 36_500
