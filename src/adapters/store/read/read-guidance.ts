import type { Closing, Script, Wording } from '../../../core/contract/guidance'
import type { CallId, LineId } from '../../../core/contract/ids'
import type { TypedSnippet } from '../../../core/guidance/find-snippets'
import type { ScriptTicksRow } from '../script-tick-rows'
import type { Store } from '../store'
import { readDefinitions } from './read-definitions'

/** All that a line has to say. What is retired is left out. */
export interface LineGuidance {
  readonly scripts: readonly Script[]
  readonly wordings: readonly Wording[]
  readonly snippets: readonly TypedSnippet[]
  readonly closings: readonly Closing[]
}

export async function readGuidance(store: Store, line: LineId): Promise<LineGuidance> {
  const [scripts, wordings, snippets, closings] = await Promise.all([
    readDefinitions(store, 'script', line), readDefinitions(store, 'wording', line), readDefinitions(store, 'snippet', line), readDefinitions(store, 'closing', line),
  ])
  const inUse = <D extends { readonly retiredAt?: number }>(all: readonly D[]) => all.filter(({ retiredAt }) => retiredAt === undefined)
  return { scripts: inUse(scripts), wordings: inUse(wordings), snippets: inUse(snippets), closings: inUse(closings) }
}

export async function readScriptTicks(store: Store, call: CallId): Promise<ScriptTicksRow | undefined> {
  return await store.db.scriptTicks.get(call)
}
