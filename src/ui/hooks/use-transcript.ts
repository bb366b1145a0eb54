import { CALL_PAUSE_MS, useLive, type Live } from '../../adapters/store/read/live'
import { readListening } from '../../adapters/store/read/read-listening'
import { readTranscriptOfCall, readTranscriptOfContact, type Transcript } from '../../adapters/store/read/read-transcript'
import type { CallId, ContactId, PageOrigin } from '../../core/contract/ids'
import type { Settings } from '../../core/contract/settings'
import { reader } from './reader'

const NOTHING: Transcript = { lines: [], isLocked: false }

/** What is said in a call, as it is said. */
export function useTranscript(call: CallId | undefined): Live<Transcript> {
  return useLive(reader(), async (store) => (call ? await readTranscriptOfCall(store, call) : NOTHING), [call], { longestPauseMs: CALL_PAUSE_MS })
}

export function useTranscriptOfContact(contact: ContactId): Live<Transcript> {
  return useLive(reader(), async (store) => await readTranscriptOfContact(store, contact), [contact])
}

/** Open pages whose captions are read. */
export function useListening({ sites }: Pick<Settings, 'sites'>): readonly PageOrigin[] {
  return useLive(reader(), async (store) => await readListening(store, { sites }), [sites]).value ?? []
}
