import { useLive, type Live } from '../../adapters/store/read/live'
import { readFeedback, type NamedFeedback } from '../../adapters/store/read/read-feedback'
import type { AgentId, LineId } from '../../core/contract/ids'
import { reader } from './reader'

const NOTHING: readonly NamedFeedback[] = []

/** What agents said to their lead: all of a line, or one agent's own; of nobody, nothing is read. */
export function useFeedback(line: LineId, agent: AgentId | 'all' | 'nobody'): Live<readonly NamedFeedback[]> {
  return useLive(reader(), async (store) => (agent === 'nobody' ? NOTHING : await readFeedback(store, line, agent === 'all' ? undefined : agent)), [line, agent])
}
