import type { ReactNode } from 'react'
import type { LineId } from '../../core/contract/ids'
import { NO_ROSTER } from '../../core/roster/roster'
import { useRoster } from '../hooks/use-roster'
import { RosterContext } from './use-names'

/** Everything below reads names where numbers stand. */
export function RosterProvider({ line, children }: { readonly line: LineId; readonly children: ReactNode }) {
  return <RosterContext value={useRoster(line).value ?? NO_ROSTER}>{children}</RosterContext>
}
