import { useCallback } from 'react'
import type { CallInList } from '../adapters/store/read/read-calls'
import type { CallId, CodeId, EpochMs } from '../core/contract/ids'
import type { CustomerCard } from '../core/customers/customer-card'
import { searchCodes, type TypedCode } from '../core/wrap-up/search-codes'
import { EMPTY_DRAFT, type WrapUpDraft } from '../core/wrap-up/wrap-up-draft'
import type { OnCommand } from '../ui/hooks/reply'
import type { SavedContact } from './just-saved'
import { Skeleton } from '../ui/states/skeleton'
import { WrapUpForm } from '../ui/wrap-up/wrap-up-form'

interface WrapUpProps {
  readonly front: CallInList
  readonly card: CustomerCard
  readonly codes: readonly TypedCode[]
  readonly suggested: readonly CodeId[]
  readonly now: EpochMs
  /** What was typed here so far. */
  readonly typed: WrapUpDraft | undefined
  readonly added: string | undefined
  readonly onAdded: () => void
  readonly onDraft: (call: CallId, draft: WrapUpDraft) => void
  readonly onSaved: (saved: SavedContact) => void
  readonly onCommand: OnCommand
}

export function WrapUp({ front, card, codes, suggested, now, typed, added, onAdded, onDraft, onSaved, onCommand }: WrapUpProps) {
  const { id, endedAt } = front.call
  const onTyped = useCallback((draft: WrapUpDraft) => onDraft(id, draft), [id, onDraft])
  // The draft is read with the call; a locked one is not shown empty, or it would be overwritten.
  if (front.draft && !front.draft.draft) return <Skeleton lines={4} />
  return (
    <WrapUpForm
      initial={typed ?? front.draft?.draft ?? EMPTY_DRAFT}
      suggested={suggested.flatMap((code) => codes.find((each) => each.id === code) ?? [])}
      codes={codes} searchCodes={(typed) => searchCodes(codes, typed)} unsolved={card.unsolved} now={now}
      added={added} onAdded={onAdded} onDraft={onTyped}
      {...(endedAt === undefined ? {} : { endedAt })}
      onKeepDraft={(draft) => onCommand('wrap-up/save-draft', { call: id, draft })}
      onSave={async (draft) => {
        const reply = await onCommand('wrap-up/save', { call: id, draft })
        if (reply.ok) onSaved({ contact: front.call.contact, customer: card.person?.customer, who: card.person?.name ?? card.number?.shown })
        return reply
      }}
      onSkip={() => onCommand('wrap-up/skip', { call: id })}
    />
  )
}
