import { shortCode } from '../../../core/bytes/short-code'
import type { AgentId, DeviceId, EpochMs, LineId } from '../../../core/contract/ids'
import { given } from '../../../core/facts/given'
import { gapsOf, joinRanges } from '../../../core/segments/coverage'
import type { DeviceState, LeavesState, RefusedSegment, ReturnsState, SiteKeyState } from '../../../core/segments/segments-state'
import { agentNumberOf } from '../../../core/settings/policy'
import { utf8 } from '../sealing/bytes'
import { readWaitingFacts } from '../segments/cut-segments'
import { openingKey, recipientsHere } from '../segments/recipients'
import type { AsideSegmentRow, SegmentKeyRow, TakenSegmentRow } from '../segments/segment-rows'
import { signingDevice } from '../segments/signing-key'
import type { Store } from '../store'

const SENDINGS_SHOWN = 12
const REFUSED_SHOWN = 100

export async function readReturns(store: Store): Promise<ReturnsState> {
  const { db } = store
  const [own, taken, aside, decided] = await Promise.all([openingKey(store), db.segmentsTaken.toArray(), db.segmentsAside.toArray(), db.segmentDevices.toArray()])
  const waiting = aside.filter(({ state }) => state === 'waiting')
  const devices = new Map<DeviceId, Known>()
  for (const { device, publicKey, state } of decided) devices.set(device, { publicKey, state })
  for (const { device, publicKey } of waiting) if (device !== undefined && publicKey !== undefined && !devices.has(device)) devices.set(device, { publicKey, state: 'waiting' })
  const codes = new Map(await Promise.all([...devices].map(async ([device, { publicKey }]) => [device, await codeOf(publicKey)] as const)))
  const refused = await Promise.all(aside.filter(({ state }) => state !== 'waiting').toSorted((a, b) => b.at - a.at).slice(0, REFUSED_SHOWN).map(refusedOf))
  const states = await Promise.all([...devices].map(([device, known]) => deviceState(store, device, { known, code: codes.get(device) ?? '', taken, waiting })))
  return { ...(own && { key: await keyState(own) }), devices: states.toSorted((a, b) => (b.heardAt ?? 0) - (a.heardAt ?? 0)), refused }
}

/** Of the line in front; `policy`: the key that a policy names. */
export async function readLeaves(store: Store, line: LineId, policy: string | undefined): Promise<LeavesState> {
  const { db } = store
  const [device, recipientOf, waiting, made] = await Promise.all([signingDevice(store), recipientsHere(store, policy), readWaitingFacts(store), summaries(store)])
  const recipient = recipientOf(line)
  const sendings = new Map<EpochMs, { at: EpochMs; facts: number; isPersonalShared: boolean }>()
  for (const { sentAt, count, personal } of made) {
    if (sentAt === undefined) continue
    const known = sendings.get(sentAt)
    sendings.set(sentAt, { at: sentAt, facts: (known?.facts ?? 0) + count, isPersonalShared: personal === 'shared' || known?.isPersonalShared === true })
  }
  const unsent = made.filter(({ sentAt }) => sentAt === undefined).reduce((sum, { count }) => sum + count, 0)
  return {
    code: await codeOf(device.publicKey), ...(recipient && { recipient: { code: await codeOf(recipient.publicKey), namedBy: recipient.namedBy } }), waitingFacts: unsent + waiting.facts,
    sent: [...sendings.values()].toSorted((a, b) => b.at - a.at).slice(0, SENDINGS_SHOWN), isAnyKept: (await db.segmentsMade.where('bytesUntil').above(0).limit(1).count()) > 0,
  }
}

interface Known { readonly publicKey: string; readonly state: DeviceState['state'] }
interface About { readonly known: Known; readonly code: string; readonly taken: readonly TakenSegmentRow[]; readonly waiting: readonly AsideSegmentRow[] }

async function deviceState({ db }: Store, device: DeviceId, { known, code, taken, waiting }: About): Promise<DeviceState> {
  const own = taken.filter((each) => each.device === device)
  const waits = waiting.filter((each) => each.device === device)
  const agents = new Set<AgentId>([...own, ...waits].flatMap((each) => each.agents ?? []))
  const lines = await Promise.all([...new Set(own.map(({ line }) => line))].map(async (line) => {
    const ranges = own.filter((each) => each.line === line).map(({ firstSeq, lastSeq }) => ({ from: firstSeq, to: lastSeq }))
    return { line, ...given({ labels: (await db.latestDefinitions.get(['line', line]))?.labels }), upTo: joinRanges(ranges).at(-1)?.to ?? 0, gaps: gapsOf(ranges) }
  }))
  return {
    device, publicKey: known.publicKey, code, state: known.state, agents: [...agents].flatMap((agent) => agentNumberOf(agent) ?? []).toSorted(),
    facts: own.reduce((sum, { count }) => sum + count, 0), waiting: waits.length, lines,
    ...(own.length > 0 && { heardAt: Math.max(...own.map(({ madeAt }) => madeAt)) as EpochMs }),
  }
}

async function refusedOf({ hash, state, file, at, publicKey, firstSeq, lastSeq }: AsideSegmentRow): Promise<RefusedSegment> {
  if (state === 'waiting') throw new Error('One that waits is not refused')
  return {
    hash, why: state, file, at, ...(publicKey !== undefined && { code: await codeOf(publicKey) }),
    ...(firstSeq !== undefined && lastSeq !== undefined && { range: { from: firstSeq, to: lastSeq } }),
  }
}

async function keyState({ site, publicKey, at }: SegmentKeyRow): Promise<SiteKeyState> {
  return { site, publicKey, at, code: await codeOf(publicKey) }
}

async function codeOf(publicKey: string): Promise<string> {
  return shortCode(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(publicKey))))
}

/** Without their bytes, which are many. */
async function summaries({ db }: Store): Promise<readonly { readonly sentAt?: EpochMs; readonly count: number; readonly personal: 'shared' | 'withheld' }[]> {
  const found: { readonly sentAt?: EpochMs; readonly count: number; readonly personal: 'shared' | 'withheld' }[] = []
  await db.segmentsMade.each(({ sentAt, count, personal }) => void found.push({ ...given({ sentAt }), count, personal }))
  return found
}
