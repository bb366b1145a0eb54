import type { EpochMs } from '../contract/ids'
import type { PlaceTrouble } from './team-place'
import type { WayRow } from './way-rows'

/** What is known of a way after it was asked. Who must click is not failing: it is asked again in the usual time. */
export function afterAsk(before: WayRow | undefined, asked: Pick<WayRow, 'way' | 'askedAt'>, trouble: PlaceTrouble | undefined, nextAt: (failures: number) => EpochMs): WayRow {
  if (trouble === undefined) return { ...asked, answeredAt: asked.askedAt, failures: 0, nextAt: nextAt(0) }
  const failures = trouble === 'no-permission' ? 0 : (before?.failures ?? 0) + 1
  const troubleSince = before?.trouble === trouble && before.troubleSince !== undefined ? before.troubleSince : asked.askedAt
  return { ...asked, failures, trouble, troubleSince, nextAt: nextAt(failures), ...(before?.answeredAt !== undefined && { answeredAt: before.answeredAt }) }
}
