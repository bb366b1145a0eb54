import type { BackupCounts } from '../../../core/backup/backup-header'
import type { BackupLine } from '../../../core/backup/backup-line'

export function addToCounts(counts: BackupCounts, { kind }: BackupLine): BackupCounts {
  switch (kind) {
    case 'settings':
    case 'left-line':
      return counts
    case 'fact':
      return { ...counts, facts: counts.facts + 1 }
    case 'definition':
      return { ...counts, definitions: counts.definitions + 1 }
    case 'tombstone':
      return { ...counts, tombstones: counts.tombstones + 1 }
    case 'day':
      return { ...counts, keptDays: counts.keptDays + 1 }
    case 'transcript':
      return { ...counts, transcripts: counts.transcripts + 1 }
    case 'article':
      return { ...counts, articles: counts.articles + 1 }
    case 'notice':
      return { ...counts, notices: counts.notices + 1 }
    case 'old-version':
      return { ...counts, oldVersions: counts.oldVersions + 1 }
    case 'number':
      return { ...counts, numbers: counts.numbers + 1 }
  }
}
