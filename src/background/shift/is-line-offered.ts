import type { LineId } from '../../core/contract/ids'
import type { Desk } from '../desk'

/** A line that is there, is not retired, and is one of the policy's where it names some. */
export async function isLineOffered({ store, settings }: Desk, line: LineId): Promise<boolean> {
  const { lines } = settings.decided
  if (lines.length > 0 && !lines.some(({ id }) => id === line)) return false
  const row = await store.db.latestDefinitions.get(['line', line])
  return row?.kind === 'line' && row.retiredAt === undefined
}
