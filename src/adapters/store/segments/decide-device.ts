import type { DeviceId } from '../../../core/contract/ids'
import { done, type Result } from '../../../core/contract/result'
import type { Way } from '../../../core/team/way-rows'
import { orNotSaved } from '../outcome'
import type { Store } from '../store'
import type { WebKeys } from './cut-segments'
import type { AsideSegmentRow } from './segment-rows'
import { takeSegments, type SegmentOutcome, type TakeOptions, type TakeRefusal } from './take-segments'

export interface Decision {
  readonly device: DeviceId
  /** The key whose code was compared: a second one that turns up under the same name is not meant. */
  readonly publicKey: string
  readonly isAccepted: boolean
}

/** A person has said whose device that is. What waited for it is merged, or let go. */
export async function decideDevice(store: Store, tools: WebKeys, { device, publicKey, isAccepted }: Decision, options: Omit<TakeOptions, 'file'>): Promise<Result<readonly SegmentOutcome[], TakeRefusal>> {
  const { db } = store
  const decided = await orNotSaved(async () => {
    await db.segmentDevices.put({ device, kid: await tools.kidOf(publicKey), publicKey, state: isAccepted ? 'accepted' : 'turned-away', at: store.now() })
    const waiting = (await db.segmentsAside.where('device').equals(device).toArray()).filter(({ state }) => state === 'waiting')
    if (isAccepted) await lookAgainAt(store, device)
    else await db.segmentsAside.bulkPut(waiting.map((row) => ({ ...withoutBytes(row), state: 'turned-away' as const })))
    return waiting
  })
  if (!decided.ok || !isAccepted) return decided.ok ? done([]) : decided
  const outcomes: SegmentOutcome[] = []
  for (const { bytes, file } of decided.value.toSorted((a, b) => (a.firstSeq ?? 0) - (b.firstSeq ?? 0))) {
    if (bytes === undefined) continue
    const taken = await takeSegments(store, tools, new Blob([bytes]), { ...options, file })
    if (!taken.ok) return taken
    outcomes.push(...taken.value)
  }
  return done(outcomes)
}

/** Files of a place that were refused while the device was turned away are read once more. */
async function lookAgainAt({ db }: Store, device: DeviceId): Promise<void> {
  const refused = (await db.segmentsAside.where('device').equals(device).toArray()).filter(({ state }) => state === 'turned-away')
  await db.wayFiles.bulkDelete(refused.flatMap(({ file }): [Way, string][] => [['in', file], ['out', file]]))
}

function withoutBytes(row: AsideSegmentRow): Omit<AsideSegmentRow, 'bytes'> {
  const { bytes: _, ...rest } = row
  return rest
}
