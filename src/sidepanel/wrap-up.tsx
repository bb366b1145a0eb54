import { useCallback, useRef, useState } from 'react'
import type { CallInList } from '../adapters/store/read/read-calls'
import type { CallId, CodeId, EpochMs } from '../core/contract/ids'
import type { CustomerCard } from '../core/customers/customer-card'
import { searchCodes, type TypedCode } from '../core/wrap-up/search-codes'
import type { Turn } from '../core/guidance/turn'
import type { CardIncident } from '../core/notices/card-incident'
import type { DraftedWrapUp } from '../core/wrap-up/draft-from-transcript'
import { EMPTY_DRAFT, type WrapUpDraft } from '../core/wrap-up/wrap-up-draft'
import type { Snippets } from '../ui/guidance/use-short'
import type { OnCommand } from '../ui/hooks/reply'
import type { DraftedByModel } from '../ui/hooks/use-model-draft'
import type { SavedContact } from './just-saved'
import { Skeleton } from '../ui/states/skeleton'
import { WrapUpForm } from '../ui/wrap-up/wrap-up-form'
import { useAskOnce } from './use-ask-once'
import { useKeptFocus, type KeptFocuses } from './use-kept-focus'
import type { Writing } from './use-writing'

interface WrapUpProps {
  readonly front: CallInList
  readonly card: CustomerCard
  readonly codes: readonly TypedCode[]
  readonly suggested: readonly CodeId[]
  readonly now: EpochMs
  /** What was typed here so far. */
  readonly typed: WrapUpDraft | undefined
  readonly added: string | undefined
  readonly short: Snippets
  /** Absent: nothing was heard, or the call goes on. */
  readonly drafted?: DraftedWrapUp | undefined
  /** Absent: no model is asked for wrap-ups. */
  readonly model?: DraftedByModel | undefined
  readonly turns?: readonly Turn[]
  readonly incidentsOf?: (code: CodeId | undefined) => readonly CardIncident[]
  readonly onAdded: () => void
  readonly onDraft: (call: CallId, draft: WrapUpDraft) => void
  readonly onSaved: (saved: SavedContact) => void
  /** Saved or skipped: there is nothing more to do with it. */
  readonly onSettled: (call: CallId) => void
  readonly writing: Writing
  readonly focuses: KeptFocuses
  readonly isFocusKept: boolean
  readonly onCommand: OnCommand
}

const NO_TURNS: readonly Turn[] = []

export function WrapUp(props: WrapUpProps) {
  const { front, card, codes, suggested, now, typed, added, short, drafted, model, turns = NO_TURNS, incidentsOf, onAdded, onDraft, onSaved, onSettled, writing, focuses, isFocusKept, onCommand } = props
  const { id, endedAt } = front.call
  const area = useRef<HTMLDivElement>(null)
  const before = useRef<WrapUpDraft>(undefined)
  const isFilling = useRef(false)
  const { enter, type } = writing
  // A draft that is on the disk was filled before, or written by hand: what was taken out of it stays out.
  const [isFresh] = useState(front.draft === undefined && typed === undefined)
  const onTyped = useCallback((draft: WrapUpDraft) => {
    // The first one is what the form came with; what was heard is put in by nobody's hand.
    if (before.current && before.current !== draft && !isFilling.current) type(id)
    isFilling.current = false
    before.current = draft
    onDraft(id, draft)
  }, [id, onDraft, type])
  useAskOnce(model, isFresh, turns)
  useKeptFocus(area, id, focuses, isFocusKept)
  // The draft is read with the call; a locked one is not shown empty, or it would be overwritten.
  if (front.draft && !front.draft.draft) return <Skeleton lines={4} />
  return (
    <div ref={area} onFocus={({ currentTarget }) => enter(id, currentTarget)}>
      <WrapUpForm
        initial={typed ?? front.draft?.draft ?? EMPTY_DRAFT}
        suggested={suggested.flatMap((code) => codes.find((each) => each.id === code) ?? [])}
        codes={codes} searchCodes={(typed) => searchCodes(codes, typed)} unsolved={card.unsolved} now={now} mark={card.call.lineMark}
        added={added} onAdded={onAdded} short={short} onDraft={onTyped}
        heard={drafted && { drafted, turns, model, isToFill: isFresh, onFill: () => void (isFilling.current = true) }}
        {...(incidentsOf && { incidentsOf })}
        {...(endedAt === undefined ? {} : { endedAt })}
        onKeepDraft={(draft) => onCommand('wrap-up/save-draft', { call: id, draft })}
        onSave={async (draft) => {
          const reply = await onCommand('wrap-up/save', { call: id, draft })
          if (!reply.ok) return reply
          onSettled(id)
          onSaved({ contact: front.call.contact, line: front.call.line, customer: card.person?.customer, who: card.person?.name ?? card.number?.shown })
          return reply
        }}
        onSkip={async () => {
          const reply = await onCommand('wrap-up/skip', { call: id })
          if (reply.ok) onSettled(id)
          return reply
        }}
      />
    </div>
  )
}
