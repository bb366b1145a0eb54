import type { CallId, EpochMs, LineId, ScriptId } from '../../core/contract/ids'

/** What the agent ticked by hand in one call. Ids and flags only: nothing in it is personal. It goes with its call. */
export interface ScriptTicksRow {
  readonly call: CallId
  readonly line: LineId
  readonly script: ScriptId
  /** By the step's id; of the steps that are not here, what was heard decides. */
  readonly ticks: Readonly<Record<string, boolean>>
  readonly changedAt: EpochMs
}
