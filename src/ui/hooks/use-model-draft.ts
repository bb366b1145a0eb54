import { useCallback, useState } from 'react'
import { CALL_PAUSE_MS, useLive } from '../../adapters/store/read/live'
import { readModelDraft } from '../../adapters/store/read/read-model-draft'
import type { CallId, EpochMs } from '../../core/contract/ids'
import type { Refusal } from '../../core/contract/replies'
import type { Settings } from '../../core/contract/settings'
import { endedDraft, type ModelDraft } from '../../core/models/model-draft'
import { modelFor } from '../../core/models/model-for'
import type { OnCommand } from './reply'
import { reader } from './reader'

export interface DraftedByModel {
  /** Undefined: not asked yet. */
  readonly draft: ModelDraft | undefined
  /** Why it could not even be asked. */
  readonly why?: Refusal | undefined
  readonly onAsk: () => void
}

interface Asked {
  /** Absent: the call goes on, or nothing was said. */
  readonly call: CallId | undefined
  readonly settings: Settings
  readonly now: EpochMs
  readonly onCommand: OnCommand
}

/** What the model makes of a call that is over. Undefined: no model is on for wrap-ups, or it is not read yet. */
export function useModelDraft({ call, settings, now, onCommand }: Asked): DraftedByModel | undefined {
  const kept = useLive(reader(), async (store) => (call ? { call, draft: await readModelDraft(store, call) } : undefined), [call], { longestPauseMs: CALL_PAUSE_MS }).value
  const [refusal, setRefusal] = useState<{ readonly call: CallId; readonly why: Refusal }>()
  const onAsk = useCallback(() => {
    if (!call) return
    setRefusal(undefined)
    void onCommand('model/summarise', { call }).then((reply) => setRefusal(reply.ok ? undefined : { call, why: reply.why }))
  }, [call, onCommand])
  if (!call || kept?.call !== call || !modelFor(settings, 'summary').ok) return undefined
  const why = refusal?.call === call ? refusal.why : undefined
  // Whoever asked is gone: by its own time, or because its reply never came.
  const draft = kept.draft && endedDraft(kept.draft, why === 'failed' || now > kept.draft.endsAt)
  return { draft, onAsk, why: why === 'failed' && draft ? undefined : why }
}
