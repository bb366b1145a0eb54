import type { Call } from '../../../../src/core/calls/call'
import { bestLeg } from './best-leg'
import { byContact } from './by-contact'
import { tabInSight, viewAt } from './look'
import type { Deed, Played } from './play-story'
import type { Delivery, Story } from './story'

export interface Failure {
  readonly what: 'duplicate' | 'wrong-tab' | 'overwritten' | 'merged' | 'split' | 'missing' | 'not-promoted' | 'still-live'
  readonly contact: string
  readonly at: number
  readonly text: string
}

export interface Judgement {
  readonly failures: readonly Failure[]
  readonly announced: number
  readonly beside: number
  readonly unseen: number
  /** Lines or contacts of a call that was announced as another: not promised, but worth knowing. */
  readonly ghosts: number
  readonly phantoms: number
}

/** What of one contact reached the desk, told without knowing how the product works. */
interface Evidence {
  readonly contact: string
  readonly deliveries: readonly Delivery[]
  /** First arrival of a sign of life before any sign of its end. */
  readonly firstLive?: number
  /** As late as that where the signalling itself is heard first only then: a page before it may have no number to be told by. */
  readonly latestFirst?: number
  readonly firstEnd: number
  /** From when until when it may hold the card. */
  readonly mayHold: readonly [number, number]
}

export function judge(story: Story, { deeds, calls }: Played): Judgement {
  const contactOfCall = new Map(story.calls.map(({ id, contact }) => [id, contact]))
  const callOfRef = new Map(story.deliveries.map(({ signal, call }) => [signal.ref, call]))
  const contactOfRef = new Map(story.deliveries.map(({ signal, call }) => [signal.ref, contactOfCall.get(call) ?? '']))
  const evidence = evidenceOf(story)
  const failures: Failure[] = []
  const fail = (what: Failure['what'], contact: string, at: number, text: string) => failures.push({ what, contact, at, text })
  const whoIs = (call: Call<string>): string => contactOfRef.get(bestLeg(call)?.ref ?? '') ?? ''
  const told = new Map<string, Deed[]>()
  for (const deed of deeds) {
    const contact = whoIs(deed.call)
    told.set(contact, [...(told.get(contact) ?? []), deed])
  }

  for (const [contact, own] of told) {
    const announced = own.filter(({ deed }) => deed === 'announced')
    const isTied = (at: number) => {
      const heard = evidence.find((each) => each.contact === contact)?.deliveries.filter(({ arrivesAt }) => arrivesAt <= at) ?? []
      return heard.some(({ signal }) => signal.replaces !== undefined && heard.some((other) => other.signal.ref === signal.replaces))
    }
    const isOfAnotherHalf = (deed: Deed) => callOfRef.get(bestLeg(deed.call)?.ref ?? '') !== callOfRef.get(bestLeg(announced[0]?.call ?? deed.call)?.ref ?? '')
    if (announced.slice(1).some((deed) => isTied(deed.at) || !isOfAnotherHalf(deed))) fail(new Set(announced.map(({ call }) => call.id)).size > 1 ? 'split' : 'duplicate', contact, announced[1]?.at ?? 0, `announced ${announced.length} times`)
    for (const deed of announced) {
      const inSight = tabInSight(story, deed.at)
      const isRight = inSight !== undefined ? deed.surface?.surface === 'tab' && deed.surface.tab === inSight
        : deed.surface?.surface === (viewAt(story, deed.at).isPanelOpen ? 'panel' : 'notification')
      if (!isRight) fail('wrong-tab', contact, deed.at, `announced at ${JSON.stringify(deed.surface)}, in sight: ${inSight}`)
      for (const other of evidence) {
        const shown = told.get(other.contact)?.find((each) => each.deed === 'announced' && each.at < deed.at)
        if (other.contact !== contact && shown && isCertainlyLive(other, deed.at)) fail('overwritten', contact, deed.at, `while ${other.contact} is live with the card`)
      }
    }
  }
  for (const each of evidence) judgePresence(each, evidence, told.get(each.contact) ?? [], fail)

  const holders = new Map<string, Set<string>>()
  for (const call of calls) {
    if (call.mergedInto !== undefined) continue
    if (call.phase !== 'ended') fail('still-live', whoIs(call), 0, `call ${call.id} never ended`)
    for (const { ref } of call.legs.filter(({ detector }) => detector === 'sip-websocket')) {
      holders.set(call.id, (holders.get(call.id) ?? new Set()).add(contactOfRef.get(ref) ?? ''))
    }
  }
  for (const [id, contacts] of holders) if (contacts.size > 1) fail('merged', [...contacts][0] ?? '', 0, `${[...contacts].join(' and ')} are one call, ${id}`)

  const count = (of: (deeds: readonly Deed[]) => boolean) => evidence.filter(({ contact }) => of(told.get(contact) ?? [])).length
  const isAnnounced = (own: readonly Deed[]) => own.some(({ deed }) => deed === 'announced')
  return {
    failures, announced: count(isAnnounced), beside: count((own) => !isAnnounced(own) && own.some(({ deed }) => deed === 'beside')),
    unseen: story.calls.filter(({ id, contact }) => id === contact).length - evidence.filter(({ firstLive }) => firstLive !== undefined).length,
    ghosts: count((own) => new Set(own.filter(({ deed }) => deed !== 'recorded').map(({ call }) => call.id)).size > 1),
    phantoms: count((own) => new Set(own.filter(({ deed }) => deed === 'recorded').map(({ call }) => call.id)).size > 1),
  }
}

type Fail = (what: Failure['what'], contact: string, at: number, text: string) => void

/** Exactly one pop where the desk was free; else a line beside, and the pop when the desk becomes free and it still rings. */
function judgePresence(each: Evidence, all: readonly Evidence[], own: readonly Deed[], fail: Fail): void {
  const { firstLive, latestFirst } = each
  if (firstLive === undefined || latestFirst === undefined) return
  const isBusy = (at: number) => all.some((other) => other.contact !== each.contact && other.mayHold[0] <= at && at <= other.mayHold[1])
  if (isMute(each) && all.some((other) => other !== each && other.mayHold[0] <= firstLive && firstLive <= other.mayHold[1] + JUST_OVER_MS)) return
  const announced = own.find(({ deed }) => deed === 'announced')
  const first = own.find(({ deed }) => deed !== 'recorded')
  if (!first || first.at < firstLive || first.at > latestFirst) {
    return fail('missing', each.contact, firstLive, `rang from ${firstLive}, ${first ? `first told at ${first.at}` : 'never told'}`)
  }
  if (announced?.at === first.at) return
  if (!isBusy(firstLive) && !isBusy(first.at)) return fail('missing', each.contact, firstLive, 'only a line although the desk was free')
  const isLinkOnly = each.deliveries.every(({ signal, arrivesAt }) => signal.detector === 'url-pop' || arrivesAt > first.at)
  const freeAt = firstFree(each, all, first.at)
  const ringsUntil = Math.min(each.firstEnd, ...each.deliveries.filter(({ signal }) => isTalk(signal.kind)).map(({ arrivesAt }) => arrivesAt), first.at + (isLinkOnly ? 120_000 : 180_000), each.mayHold[1])
  if (freeAt < ringsUntil && !(announced && announced.at <= freeAt)) fail('not-promoted', each.contact, freeAt, `still rings, the desk is free at ${freeAt}`)
}

/** Only pages that show no number told of it, while another call was there: nobody can tell whether it is that call. */
function isMute({ deliveries, firstEnd }: Evidence): boolean {
  return deliveries.every(({ arrivesAt, signal, number }) => arrivesAt > firstEnd || (signal.detector === 'dom-profile' && (number ?? 'unclear') === 'unclear'))
}

const JUST_OVER_MS = 10_000

function firstFree(each: Evidence, all: readonly Evidence[], from: number): number {
  let at = from
  for (;;) {
    const holder = all.find((other) => other.contact !== each.contact && other.mayHold[0] <= at && at <= other.mayHold[1])
    if (!holder) return at
    at = holder.mayHold[1] + 1
  }
}

function isCertainlyLive({ deliveries, mayHold }: Evidence, at: number): boolean {
  const heard = deliveries.filter(({ arrivesAt, signal }) => arrivesAt <= at && signal.detector !== 'url-pop')
  if (at >= mayHold[1]) return false
  if (heard.length === 0) return false // A link tells no end: the next one takes its place.
  const answered = heard.filter(({ signal }) => signal.kind === 'answered' && signal.detector === 'sip-websocket')
  const ends = heard.filter(({ signal }) => signal.kind === 'ended')
  if (answered.length === 0) return ends.length === 0 && at - Math.min(...heard.map(({ arrivesAt }) => arrivesAt)) < 180_000
  return answered.some((leg) => !ends.some((end) => end.signal.ref === leg.signal.ref && end.place.document === leg.place.document))
}

function evidenceOf(story: Story): Evidence[] {
  return byContact(story).flatMap(({ contact, deliveries, finishedAt }) => {
    const [first] = deliveries
    if (!first) return []
    const ends = deliveries.filter(({ signal }) => signal.kind === 'ended')
    const firstEnd = ends[0]?.arrivesAt ?? Infinity
    const live = deliveries.filter(({ signal, arrivesAt }) => signal.kind !== 'ended' && arrivesAt < firstEnd)
    const legs = new Map(deliveries.map((each) => [legOf(each), each.signal.detector]))
    const endOfLeg = new Map(ends.toReversed().map((end) => [legOf(end), end.arrivesAt]))
    const lastEnds = [...legs].map(([leg, detector]) => endOfLeg.get(leg) ?? (detector === 'url-pop' && legs.size > 1 ? 0 : finishedAt))
    const firstLive = live[0]?.arrivesAt
    const latestFirst = live.find(({ signal }) => signal.detector === 'sip-websocket')?.arrivesAt ?? live.at(-1)?.arrivesAt
    return [{
      contact, deliveries, firstEnd, mayHold: [first.arrivesAt, Math.min(finishedAt, Math.max(...lastEnds))] as const,
      ...(firstLive !== undefined && { firstLive }), ...(latestFirst !== undefined && { latestFirst }),
    }]
  })
}

const legOf = ({ signal, place }: Delivery): string => `${signal.detector} ${signal.ref} ${place.document}`
const isTalk = (kind: Delivery['signal']['kind']): boolean => kind === 'answered' || kind === 'held' || kind === 'resumed' || kind === 'transferring'
