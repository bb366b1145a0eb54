import type { LineId } from '../../../core/contract/ids'
import { done, type Result } from '../../../core/contract/result'
import { readKeyCode, writeKeyCode } from '../../../core/segments/key-code'
import { recipientOf, type Recipient } from '../../../core/segments/recipient'
import { saveDefinitions } from '../definitions'
import type { NotSaved } from '../outcome'
import type { Store } from '../store'
import type { SegmentKeyRow } from './segment-rows'

/** Whom the facts of each line are encrypted to; `policy`: the key that a policy names. */
export async function recipientsHere({ db }: Store, policy: string | undefined): Promise<(line: LineId) => Recipient | undefined> {
  const [definitions, hand, trust] = await Promise.all([db.latestDefinitions.where('kind').equals('line').toArray(), db.segmentKeys.where('isOurs').equals(1).first(), db.trust.toArray()])
  const lines = new Map(definitions.flatMap((each) => (each.kind === 'line' ? [[each.id, each.segmentKey] as const] : [])))
  const trusted = trust.flatMap((each) => (each.kind === 'root' && each.replacedBy === undefined ? (each.segmentKey?.key ?? []) : []))
  return (line) => recipientOf(line, { policy, lines, hand, trusted })
}

/** The newest key of this desk that opens segments. */
export async function openingKey({ db }: Store): Promise<SegmentKeyRow | undefined> {
  return (await db.segmentKeys.toArray()).filter(({ private: key }) => key !== undefined).toSorted((a, b) => b.at - a.at)[0]
}

/**
 * The packs of a line carry the key of the desk that publishes it, where it has one. A key that is not here is another lead's, and stays
 * named: whoever holds it would be sent nothing any more.
 */
export async function nameKeyOfLine(store: Store, line: LineId): Promise<Result<void, NotSaved>> {
  const [own, found] = await Promise.all([openingKey(store), store.db.latestDefinitions.get(['line', line])])
  if (!own || found?.kind !== 'line') return done(undefined)
  const segmentKey = writeKeyCode(own)
  const named = found.segmentKey === undefined ? undefined : readKeyCode(found.segmentKey)
  const isOthers = named !== undefined && !(await store.db.segmentKeys.toArray()).some((key) => key.publicKey === named.publicKey && key.private !== undefined)
  if (found.segmentKey === segmentKey || isOthers) return done(undefined)
  return await saveDefinitions(store, [{ ...found, version: found.version + 1, changedAt: store.now(), segmentKey }])
}
