import { canonicalBytes } from '../contract/canonical-bytes'
import { AUDIT_ACTIONS } from '../contract/audit'
import { dictionaryOf, integer, isRecordValue, listOf, oneOf, optional, record, text, type Decoded } from '../contract/decode'
import type { AgentId, DeviceId, EpochMs, LineId, VaultId } from '../contract/ids'
import { done, refused, type Result } from '../contract/result'
import { joinBytes } from '../bytes/join-bytes'

/** Raised when the form changes; an older Callside says that the report is newer than it. */
const REPORT_FORMAT = 1
export const REPORT_KIND = 'callside-leaving-report'
/** Of a client whose records were opened more often the newest rows are in the report, and how many there were. */
export const MOST_AUDIT_ROWS = 2_000
const MOST_LINES = 1_000

const when = integer<EpochMs>(0, 8.64e15)
const count = integer(0, 1e12)
const hash = text(64)
const counts = dictionaryOf(count, 200, 64)
const labels = record({ 'zh-CN': text(200), 'zh-TW': text(200), en: text(200) })

/** As it stands in the audit: ids and kinds, never a name or a number. */
export const decodeReportedRow = record({
  n: integer(1, 1e12), at: when, agent: text<AgentId>(100), line: optional(text<LineId>(200)), action: oneOf(...AUDIT_ACTIONS), about: optional(text(400)), count: optional(count),
  previous: hash, hash,
})
export type ReportedRow = Decoded<typeof decodeReportedRow>

const decodeReport = record({
  kind: oneOf(REPORT_KIND), format: integer(1, 1e6),
  vault: text<VaultId>(64), client: optional(text(200)), lines: listOf(record({ id: text<LineId>(200), labels: optional(labels) }), MOST_LINES),
  device: text<DeviceId>(64), agent: text<AgentId>(100),
  keyDestroyedAt: when, deletedAt: when,
  /** Rows that went, by table, and how many were found when all was counted again. */
  removed: counts, left: counts,
  /** SHA-256 of the manifest in the export that was handed over before. */
  exportedManifest: optional(hash),
  /** The audit up to this deletion: its last row and its length; and the rows of it that are about this client. */
  audit: record({ rows: count, head: hash, ofClient: count, about: listOf(decodeReportedRow, MOST_AUDIT_ROWS) }),
})
export type LeavingReport = Decoded<typeof decodeReport>

const decodeSignature = record({ alg: oneOf('ECDSA-P256-SHA256'), kid: text(64), publicKey: text(100), value: text(200) })
export interface SignedReport {
  readonly report: LeavingReport
  readonly signature: Decoded<typeof decodeSignature>
}

/** What is signed: a word that no other thing signed by this key begins with, and the canonical form. */
export function reportBytes(report: LeavingReport): Uint8Array<ArrayBuffer> {
  return joinBytes(new TextEncoder().encode(`${REPORT_KIND}\n`), canonicalBytes(report))
}

export const newReport = (report: Omit<LeavingReport, 'kind' | 'format'>): LeavingReport => ({ kind: REPORT_KIND, format: REPORT_FORMAT, ...report })

/** The file, in canonical form: whoever has it word for word has what was signed. */
export const writeReport = (signed: SignedReport): string => new TextDecoder().decode(canonicalBytes(signed))

export function readReport(written: string): Result<SignedReport, 'not-a-report' | 'newer-format'> {
  const value = jsonOf(written)
  if (!isRecordValue(value) || !isRecordValue(value.report) || value.report.kind !== REPORT_KIND) return refused('not-a-report')
  if (typeof value.report.format === 'number' && value.report.format > REPORT_FORMAT) return refused('newer-format')
  const [report, signature] = [decodeReport(value.report), decodeSignature(value.signature)]
  return report && signature ? done({ report, signature }) : refused('not-a-report')
}

function jsonOf(written: string): unknown {
  try {
    return JSON.parse(written)
  } catch {
    // Not JSON, so not ours.
    return undefined
  }
}
