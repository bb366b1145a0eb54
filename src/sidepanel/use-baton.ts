import { useCallback, useState } from 'react'
import type { Baton } from '../core/baton/baton'
import type { BatonReading } from '../core/baton/read-baton'
import { writeBaton } from '../core/baton/write-baton'
import type { WrapUpCode } from '../core/contract/definitions'
import type { CallId, EpochMs } from '../core/contract/ids'
import type { Settings } from '../core/contract/settings'
import type { CustomerCard } from '../core/customers/customer-card'
import { EMPTY_DRAFT, type WrapUpDraft } from '../core/wrap-up/wrap-up-draft'
import { batonNote } from '../ui/baton/baton-parts'
import { composeBaton } from '../ui/baton/compose-baton'
import { useWords } from '../ui/words/use-words'

type Handed = Exclude<BatonReading, { readonly kind: 'none' }>

/** The baton that was pasted, the line it puts into a call's note, and the one that is made of the call in front. */
export function useBaton(settings: Settings) {
  const words = useWords()
  const [handed, setHanded] = useState<Handed>()
  const [line, setLine] = useState<{ readonly call: CallId; readonly text?: string }>()
  /** Of each call, what stands in its form at this moment: ahead of the autosave by what was typed just now. */
  const [drafts] = useState(() => new Map<CallId, WrapUpDraft>())

  const compose = (card: CustomerCard, saved: WrapUpDraft | undefined, codes: readonly WrapUpCode[], now: EpochMs): string => {
    const draft = drafts.get(card.call.id) ?? saved ?? EMPTY_DRAFT
    return writeBaton(composeBaton({ card, draft, codes, agent: settings.agent, now }, words), settings)
  }
  return {
    handed,
    read: (reading: BatonReading) => {
      if (reading.kind !== 'none') setHanded(reading)
    },
    close: () => setHanded(undefined),
    take: (call: CallId, baton: Baton) => {
      setLine({ call, text: batonNote(baton, words) })
      setHanded(undefined)
    },
    lineFor: (call: CallId) => (line?.call === call ? line.text : undefined),
    settle: () => setLine((taken) => taken && { call: taken.call }),
    /** A line came into this call's form: it is shown, also before the hang-up. */
    isTakenBy: (call: CallId | undefined) => call !== undefined && line?.call === call,
    compose,
    /** A form that is drawn anew goes on from it: the database may not have it yet. */
    typedFor: (call: CallId) => drafts.get(call),
    keepDraft: useCallback((call: CallId, draft: WrapUpDraft) => void drafts.set(call, draft), [drafts]),
  }
}
