import type { EpochMs } from '../contract/ids'
import type { PlaceTrouble } from './team-place'
import type { WayRow } from './way-rows'

/** What is shown of a way, in one line. */
export type WayLight =
  | { readonly kind: 'off' | 'unset' | 'needs-click' | 'not-yet' }
  | { readonly kind: 'fine'; readonly answeredAt: EpochMs; readonly nextAt: EpochMs }
  | { readonly kind: 'trouble'; readonly trouble: PlaceTrouble; readonly since: EpochMs; readonly nextAt: EpochMs; readonly answeredAt?: EpochMs }

interface WaySeen {
  readonly chosen: string
  /** A folder was picked, or an address written. */
  readonly isSet: boolean
  /** The browser wants to be asked before the folder or the host is used. */
  readonly needsClick: boolean
  readonly row: WayRow | undefined
}

export function wayLight({ chosen, isSet, needsClick, row }: WaySeen): WayLight {
  if (chosen === 'none') return { kind: 'off' }
  if (!isSet) return { kind: 'unset' }
  if (needsClick) return { kind: 'needs-click' }
  if (!row) return { kind: 'not-yet' }
  const { trouble, askedAt, troubleSince, nextAt, answeredAt } = row
  // The click was made since: it is asked again in a moment.
  if (trouble === 'no-permission') return { kind: 'not-yet' }
  if (trouble !== undefined) return { kind: 'trouble', trouble, since: troubleSince ?? askedAt, nextAt, ...(answeredAt !== undefined && { answeredAt }) }
  return answeredAt === undefined ? { kind: 'not-yet' } : { kind: 'fine', answeredAt, nextAt }
}
