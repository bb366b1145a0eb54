// The ground first: the sheets of the components build on it.
import '../tokens.css'
import '../base.css'
import { useState, type KeyboardEvent } from 'react'
import type { CallId, EpochMs } from '../../core/contract/ids'
import type { PopReceipt } from '../../core/contract/facts'
import type { CustomerCard } from '../../core/customers/customer-card'
import { Card } from '../card/card'
import { MAX_KEYED_CHOICES } from '../card/choices'
import type { OnCommand } from '../hooks/reply'
import { LineBand } from '../lines/line-mark'
import { ReceiptView } from '../receipt/receipt-view'
import { BesideLine } from './beside-line'
import { PopAnnouncement } from './pop-announcement'
import { PopHead } from './pop-head'
import { PopLine } from './pop-line'
import { useHeight } from './use-height'
import { useGrip, type OnDrag } from './use-grip'
import './pop.css'

export interface PopViewProps {
  readonly card: CustomerCard
  readonly now: EpochMs
  readonly onCommand: OnCommand
  /** Every other call: a line each, never over the live one. */
  readonly beside?: readonly CustomerCard[]
  readonly receipt?: PopReceipt
  readonly onOpenPanel?: () => void
  /** The height the pop would like, in CSS px; 0 when there is nothing to show. */
  readonly onHeight?: (heightPx: number) => void
  /** Moves of the pointer since the grip was taken, in screen px: the frame itself moves under the pointer. */
  readonly onDrag?: OnDrag
}

/**
 * The card over the page. It never takes the focus, so the page keeps every key; its own keys work only once the agent
 * has gone into it.
 */
export function PopView({ card, now, onCommand, beside = [], receipt, onOpenPanel, onHeight, onDrag }: PopViewProps) {
  const [isReceiptOpen, setReceiptOpen] = useState(false)
  const [openedFor, setOpenedFor] = useState<CallId>()
  const root = useHeight(onHeight)
  const grip = useGrip(onDrag)
  const { call, match } = card
  if (call.phase === 'ended') return <div ref={root} />

  const isLine = (call.phase === 'talking' || call.phase === 'held') && openedFor !== call.id
  const dismiss = () => void onCommand('call/dismiss-pop', { call: call.id })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') dismiss()
    if (event.target instanceof HTMLInputElement || !('choices' in match) || event.ctrlKey || event.altKey || event.metaKey) return
    const choice = Number(event.key) <= MAX_KEYED_CHOICES ? match.choices[Number(event.key) - 1] : undefined
    if (!choice) return
    event.preventDefault()
    void onCommand('call/choose-customer', { call: call.id, customer: choice.customer })
  }
  return (
    <div ref={root}>
      <section className={`pop is-${call.phase}`} tabIndex={-1} onKeyDown={onKeyDown} {...grip}>
        <PopAnnouncement card={card} />
        <LineBand mark={call.lineMark} />
        {isLine ? (
          <PopLine card={card} now={now} onUnfold={() => setOpenedFor(call.id)} onDismiss={dismiss} {...(onOpenPanel ? { onOpenPanel } : {})} />
        ) : (
          <>
            <PopHead
              card={card} now={now} isReceiptOpen={isReceiptOpen} onDismiss={dismiss}
              {...(receipt ? { onToggleReceipt: () => setReceiptOpen(!isReceiptOpen) } : {})}
              {...(onOpenPanel ? { onOpenPanel } : {})}
            />
            <div className="pop-body">{isReceiptOpen && receipt ? <ReceiptView receipt={receipt} /> : <Card card={card} now={now} variant="pop" onCommand={onCommand} />}</div>
          </>
        )}
        {beside.filter((each) => each.call.phase !== 'ended').map((each) => <BesideLine key={each.call.id} card={each} now={now} />)}
      </section>
    </div>
  )
}
