import type { DeviceId, SiteId } from '../contract/ids'
import type { FrameRefusal } from './segment-frame'
import type { SegmentHeader } from './segment-header'

/** Why a segment was not merged. Each has words: what happened, what is safe, what to do. */
export type SegmentRefusal =
  | FrameRefusal
  | 'wrong-site'
  | 'wrong-recipient'
  /** Its signature is not that of the key it names. */
  | 'forged'
  /** A known device, with another key than the one that was accepted. */
  | 'other-key'
  /** For numbers that are here already it tells something else. */
  | 'forked'
  /** A person said no to this device. */
  | 'turned-away'
  /** Of a line of business whose client left this desk. */
  | 'left-client'

/** What is known of a device. */
export interface KnownDevice {
  readonly device: DeviceId
  readonly kid: string
  readonly state: 'accepted' | 'turned-away'
}

export interface JudgingDesk {
  readonly site: SiteId
  /** Names of the segment keys that this desk can open with. */
  readonly recipients: ReadonlyMap<string, SiteId>
  readonly known: KnownDevice | undefined
}

/** By its header, whose signature was found good: may it be opened? `unknown-device`: it waits until a person has said who that is. */
export function judgeSegment({ site, recipient, signature }: SegmentHeader, desk: JudgingDesk): 'fine' | 'unknown-device' | SegmentRefusal {
  const ours = desk.recipients.get(recipient)
  if (ours === undefined) return site === desk.site ? 'wrong-recipient' : 'wrong-site'
  if (ours !== site) return 'wrong-site'
  if (desk.known === undefined) return 'unknown-device'
  if (desk.known.kid !== signature.kid) return 'other-key'
  return desk.known.state === 'turned-away' ? 'turned-away' : 'fine'
}
