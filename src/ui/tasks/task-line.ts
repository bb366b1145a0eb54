import type { Labels } from '../../core/contract/definitions'
import type { TaskKind } from '../../core/contract/facts'
import type { CustomerId, EpochMs, TaskId } from '../../core/contract/ids'

export interface TaskLine {
  readonly task: TaskId
  readonly kind: TaskKind
  readonly dueAt: EpochMs
  readonly windowEndsAt?: EpochMs
  readonly text: string
  readonly customer?: CustomerId
  readonly who?: string
  readonly numberShown?: string
  readonly demand?: Labels
}
