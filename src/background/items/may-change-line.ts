import type { Settings } from '../../core/contract/settings'
import type { DeskItemKind } from '../../core/desk/desk-item'

/** Where a policy names the lines of business there are no others; the one in front is not retired. */
export function mayChangeLine({ decided, line }: Settings, kind: DeskItemKind, ids: readonly string[], isRetired: boolean | undefined): boolean {
  return kind !== 'line' || (decided.lines.length === 0 && !(isRetired === true && ids.some((id) => id === line)))
}
