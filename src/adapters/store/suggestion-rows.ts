import type { CallId } from '../../core/contract/ids'
import type { CallSuggestions } from '../../core/knowledge/suggest/call-suggestions'
import { given } from '../../core/facts/given'
import { sealFor, unsealFrom } from './fact-rows'
import type { Store } from './store'
import type { SuggestionRow } from './suggestion-row'

export interface OpenedSuggestions extends CallSuggestions {
  readonly heard: string
}

type Personal = Omit<OpenedSuggestions, 'heard' | 'attention'>

export type SuggestionsOf = Pick<SuggestionRow, 'call' | 'contact' | 'line' | 'agent'>

/** Sealed before the transaction. Undefined: the vault is locked, and nothing is suggested. */
export async function rowOfSuggestions(store: Store, of: SuggestionsOf, { heard, attention, ...personal }: OpenedSuggestions): Promise<SuggestionRow | undefined> {
  const access = await store.keyring.forLine(of.line)
  if (!access.keys) return undefined
  return { ...of, vault: access.vault, changedAt: store.now(), heard, attention, sealed: await sealFor(access, sealName(of.call), given(personal)) }
}

/** Undefined: nothing was suggested yet, or the vault is locked. */
export async function readSuggestions(store: Store, call: CallId): Promise<OpenedSuggestions | undefined> {
  const row = await store.db.suggestions.get(call)
  // Sealed by `rowOfSuggestions` above.
  const personal = row && ((await unsealFrom(store, row.vault, sealName(call), row.sealed)) as Personal | undefined)
  return row && personal && { heard: row.heard, attention: row.attention, ...personal }
}

const sealName = (call: CallId): string => `suggestions:${call}`
