import { webSegmentCrypto } from '../../adapters/segments/web-segment-crypto'
import { firstBrokenAuditRow } from '../../adapters/store/audit'
import { signingDevice } from '../../adapters/store/segments/signing-key'
import type { Store } from '../../adapters/store/store'
import type { DataRefusal, DataTold } from '../../core/backup/data-messages'
import { done, refused, type Result } from '../../core/contract/result'
import { checkReport } from '../../core/leaving/check-report'

/** No report is longer: two thousand rows of an audit and some counts. */
const MOST_BYTES = 4 * 1024 * 1024

/** Of whatever desk the report is: what it proves by itself, and what this desk can add. */
export async function checkReportFile(store: Store, file: Blob): Promise<Result<Extract<DataTold, { told: 'report-checked' }>, DataRefusal>> {
  if (file.size > MOST_BYTES) return refused('not-a-report')
  const [{ publicKey }, devices] = await Promise.all([signingDevice(store), store.db.segmentDevices.toArray()])
  const checked = await checkReport(await file.text(), webSegmentCrypto, {
    ownKid: await webSegmentCrypto.kidOf(publicKey),
    acceptedKids: new Set(devices.flatMap(({ kid, state }) => (state === 'accepted' ? [kid] : []))),
    hashOfRow: async (n) => (await store.db.audit.get(n))?.hash,
    brokenAuditRow: () => firstBrokenAuditRow(store),
  })
  return checked.ok ? done({ told: 'report-checked', checked: checked.value }) : checked
}
