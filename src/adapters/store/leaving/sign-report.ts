import { toBase64Url } from '../../../core/bytes/base64-url'
import { given } from '../../../core/facts/given'
import { MOST_AUDIT_ROWS, newReport, reportBytes, writeReport, type ReportedRow } from '../../../core/leaving/leaving-report'
import type { SegmentCrypto } from '../../../core/segments/segment-crypto'
import { NOBODY } from '../../../core/settings/agent-of'
import { appendAudit, pagesOfAudit } from '../audit'
import type { AuditRow } from '../rows'
import { signingDevice } from '../segments/signing-key'
import type { Store } from '../store'
import { goneOf, type LeavingJob } from './leaving-job'

export type ReportSigner = Pick<SegmentCrypto<CryptoKey, CryptoKey>, 'sign' | 'kidOf'>

/** The deletion is in the audit first, and the report leads to that row. Killed in between, the row is found and not written twice. */
export async function signReport(store: Store, signer: ReportSigner, { cursor, agent = NOBODY }: LeavingJob, left: Readonly<Record<string, number>>): Promise<string> {
  const { vault, client, lines, keyDestroyedAt, exportedManifest, removed } = cursor
  const about = `client/${vault}/removed`
  const count = Object.values(removed).reduce((sum, each) => sum + each, 0)
  let { head, ofClient, newest } = await clientRows(store, cursor, about)
  if (head === undefined) {
    const told = await appendAudit(store, { agent, action: 'left', about, count, ...given({ line: lines[0]?.id }) })
    if (!told.ok) throw new DOMException('The disk refused the row of the audit', 'QuotaExceededError')
    head = told.value
    ofClient += 1
    newest = [...newest, head].slice(-MOST_AUDIT_ROWS)
  }
  const report = newReport({
    vault, lines, agent, keyDestroyedAt, deletedAt: head.at, removed, left, ...given({ client, exportedManifest }),
    device: (await signingDevice(store)).device,
    audit: { rows: head.n, head: head.hash, ofClient, about: newest.filter(({ n }) => n <= (head?.n ?? 0)) },
  })
  const { privateKey, publicKey } = await signingDevice(store)
  const value = toBase64Url(await signer.sign(privateKey, reportBytes(report)))
  return writeReport({ report, signature: { alg: 'ECDSA-P256-SHA256', kid: await signer.kidOf(publicKey), publicKey, value } })
}

interface ClientRows {
  /** The row of this deletion, where it was written already. */
  readonly head: AuditRow | undefined
  readonly ofClient: number
  readonly newest: readonly ReportedRow[]
}

async function clientRows(store: Store, cursor: LeavingJob['cursor'], about: string): Promise<ClientRows> {
  const { lines } = goneOf(cursor)
  const isOfClient = (row: AuditRow) => (row.line !== undefined && lines.has(row.line)) || row.about?.startsWith(`client/${cursor.vault}`) === true
  let [head, ofClient, newest]: [AuditRow | undefined, number, readonly AuditRow[]] = [undefined, 0, []]
  for await (const page of pagesOfAudit(store)) {
    const found = page.filter(isOfClient)
    head = found.findLast((row) => row.about === about) ?? head
    ofClient += found.length
    newest = [...newest, ...found].slice(-MOST_AUDIT_ROWS)
  }
  return { head, ofClient, newest }
}
