import { useLive, type Live } from '../../adapters/store/read/live'
import { readGuidance, readScriptTicks, type LineGuidance } from '../../adapters/store/read/read-guidance'
import type { CallId, LineId } from '../../core/contract/ids'
import { reader } from './reader'

/** What a line has to say: scripts, forbidden wording, snippets, closing lines. */
export function useGuidance(line: LineId): Live<LineGuidance> {
  return useLive(reader(), async (store) => await readGuidance(store, line), [line])
}

/** What the agent ticked by hand in this call. */
export function useScriptTicks(call: CallId | undefined) {
  return useLive(reader(), async (store) => (call ? await readScriptTicks(store, call) : undefined), [call])
}
