import { fromBase64Url } from '../bytes/base64-url'
import { shortCode } from '../bytes/short-code'
import { canonicalBytes } from '../contract/canonical-bytes'
import { done, type Result } from '../contract/result'
import type { SegmentCrypto } from '../segments/segment-crypto'
import { readReport, reportBytes, type LeavingReport, type ReportedRow } from './leaving-report'

export type ReportCrypto = Pick<SegmentCrypto<unknown, unknown>, 'hash' | 'verify' | 'kidOf'>

/** What this desk knows by itself, apart from the file. */
export interface CheckingDesk {
  readonly ownKid: string
  /** Of devices that a person accepted here. */
  readonly acceptedKids: ReadonlySet<string>
  /** The hash of that row of this desk's own audit; undefined: it has none. */
  hashOfRow(n: number): Promise<string | undefined>
  /** The first row of this desk's audit that does not follow from the one before. */
  brokenAuditRow(): Promise<number | undefined>
}

export interface CheckedReport {
  readonly report: LeavingReport
  /** What is compared letter by letter with the desk that signed. */
  readonly code: string
  readonly isSigned: boolean
  readonly signer: 'this-desk' | 'accepted-desk' | 'unknown-desk'
  /** Whether all counts of afterwards are zero. */
  readonly isNothingLeft: boolean
  /** Whether each row about the client has the fingerprint it says, and neighbours follow from each other. */
  readonly areRowsWhole: boolean
  /** Of a report of this desk: its audit is whole still and leads over that very row. `elsewhere`: only that desk can tell. */
  readonly chain: 'leads-there' | 'broken' | 'elsewhere'
}

/** Everything that can be told from the file, and from this desk, without trusting either's word for the other. */
export async function checkReport(written: string, crypto: ReportCrypto, desk: CheckingDesk): Promise<Result<CheckedReport, 'not-a-report' | 'newer-format'>> {
  const read = readReport(written)
  if (!read.ok) return read
  const { report, signature: { publicKey, kid, value } } = read.value
  const bytes = fromBase64Url(value)
  const ownName = await crypto.kidOf(publicKey)
  const isSigned = bytes !== undefined && ownName === kid && (await crypto.verify(publicKey, bytes, reportBytes(report)))
  const signer = ownName === desk.ownKid ? 'this-desk' : desk.acceptedKids.has(ownName) ? 'accepted-desk' : 'unknown-desk'
  return done({
    report, code: shortCode(fromBase64Url(ownName) ?? new Uint8Array()), isSigned, signer,
    isNothingLeft: Object.values(report.left).every((count) => count === 0),
    areRowsWhole: await areRowsWhole(report, crypto),
    chain: isSigned && signer === 'this-desk' ? await chainOf(report, desk) : 'elsewhere',
  })
}

async function areRowsWhole({ audit: { about, head, rows } }: LeavingReport, crypto: ReportCrypto): Promise<boolean> {
  for (const [index, row] of about.entries()) {
    const { hash, ...content } = row
    if ((await crypto.hash(canonicalBytes(content))) !== hash || row.n > rows || (row.n === rows && hash !== head)) return false
    if (!follows(about[index - 1], row)) return false
  }
  return true
}

function follows(before: ReportedRow | undefined, row: ReportedRow): boolean {
  if (before === undefined) return true
  return row.n > before.n && (row.n !== before.n + 1 || row.previous === before.hash)
}

async function chainOf({ audit: { rows, head } }: LeavingReport, desk: CheckingDesk): Promise<CheckedReport['chain']> {
  const [hash, broken] = await Promise.all([desk.hashOfRow(rows), desk.brokenAuditRow()])
  return hash === head && broken === undefined ? 'leads-there' : 'broken'
}
