import { webSegmentCrypto } from '../../adapters/segments/web-segment-crypto'
import { appendAudit } from '../../adapters/store/audit'
import { decideDevice } from '../../adapters/store/segments/decide-device'
import { takeSegments, type SegmentOutcome } from '../../adapters/store/segments/take-segments'
import type { Store } from '../../adapters/store/store'
import type { AgentId } from '../../core/contract/ids'
import { done, refused, type Result } from '../../core/contract/result'
import type { SegmentsOrder, SegmentsRefusal, TakenCounts } from '../../core/segments/segments-messages'

type Take = Extract<SegmentsOrder, { order: 'take' }>
type Decide = Extract<SegmentsOrder, { order: 'decide' }>
type Taken = Result<TakenCounts, SegmentsRefusal>

const NOTHING: TakenCounts = { merged: 0, added: 0, known: 0, waiting: 0, refused: 0 }

/** File after file, whoever they are of. What was merged is told in the audit, also where the rest could not be. */
export async function takeFiles(store: Store, { files, site, agent }: Take, tell: (done: number, total: number) => void, signal: AbortSignal): Promise<Taken> {
  let counts = NOTHING
  let read = 0
  const total = files.reduce((sum, { size }) => sum + size, 0)
  for (const file of files) {
    const taken = await orNotRead(() => takeSegments(store, webSegmentCrypto, file, { site, file: file.name, signal, onSegment: (outcome) => (counts = counted(counts, outcome)) }))
    if (taken === undefined || !taken.ok) return await told(store, agent, counts, taken?.why ?? 'file-not-read')
    read += file.size
    tell(read, total)
  }
  return await told(store, agent, counts)
}

export async function decide(store: Store, order: Decide): Promise<Taken> {
  const { device, agent, isAccepted, site } = order
  const audited = await appendAudit(store, { agent, action: 'changed', about: `segments/${isAccepted ? 'accepted' : 'turned-away'}/${device}` })
  if (!audited.ok) return audited
  let counts = NOTHING
  const decided = await decideDevice(store, webSegmentCrypto, order, { site, onSegment: (outcome) => (counts = counted(counts, outcome)) })
  return await told(store, agent, counts, decided.ok ? undefined : decided.why)
}

async function told(store: Store, agent: AgentId, counts: TakenCounts, why?: SegmentsRefusal): Promise<Taken> {
  if (counts.added > 0) {
    const audited = await appendAudit(store, { agent, action: 'imported', about: 'segments', count: counts.added })
    if (!audited.ok) return audited
  }
  return why === undefined ? done(counts) : refused(why)
}

function counted(counts: TakenCounts, outcome: SegmentOutcome): TakenCounts {
  switch (outcome.state) {
    case 'merged':
      return { ...counts, merged: counts.merged + 1, added: counts.added + outcome.added }
    case 'known':
      return { ...counts, known: counts.known + 1 }
    case 'waiting':
      return { ...counts, waiting: counts.waiting + 1 }
    default:
      return { ...counts, refused: counts.refused + 1 }
  }
}

/** Undefined: the file was moved, changed or unplugged since it was chosen. What was read before that is merged. */
async function orNotRead<T>(take: () => Promise<T>): Promise<T | undefined> {
  try {
    return await take()
  } catch (problem) {
    if (problem instanceof DOMException && (problem.name === 'NotReadableError' || problem.name === 'NotFoundError')) return undefined
    throw problem
  }
}
