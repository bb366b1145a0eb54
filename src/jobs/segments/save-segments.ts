import { webSegmentCrypto } from '../../adapters/segments/web-segment-crypto'
import { appendAudit } from '../../adapters/store/audit'
import { cutSegments } from '../../adapters/store/segments/cut-segments'
import { keptSegments, unsentSegments } from '../../adapters/store/segments/made-segments'
import type { Store } from '../../adapters/store/store'
import { done, refused, type Result } from '../../core/contract/result'
import type { SegmentsOrder, SegmentsRefusal, SegmentsTold } from '../../core/segments/segments-messages'

/** All that was not handed over, in one file; what was cut before goes just as it was. It is in the audit before the file is given. */
export async function saveSegments(
  store: Store, { isPersonalShared, isAgain, recipientByPolicy, agent }: Extract<SegmentsOrder, { order: 'save' }>,
): Promise<Result<Extract<SegmentsTold, { told: 'saved' }>, SegmentsRefusal>> {
  const cut = await cutSegments(store, webSegmentCrypto, { isPersonalShared, isAtOnce: true, recipientByPolicy })
  if (!cut.ok) return cut
  const { locked, unaddressed } = cut.value
  const segments = isAgain ? await keptSegments(store) : await unsentSegments(store)
  if (segments.length === 0) return refused(locked > 0 ? 'vault-locked' : unaddressed > 0 ? 'no-recipient' : 'nothing-to-send')
  const facts = segments.reduce((sum, { count }) => sum + count, 0)
  const audited = await appendAudit(store, { agent, action: 'exported', about: 'segments', count: facts })
  if (!audited.ok) return audited
  const file = new Blob(segments.flatMap(({ bytes }) => bytes ?? []), { type: 'application/octet-stream' })
  return done({ told: 'saved', file, segments: segments.map(({ line, firstSeq }) => ({ line, firstSeq })), facts, locked, unaddressed })
}
