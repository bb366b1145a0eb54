import type { EpochMs } from '../../core/contract/ids'
import type { CustomerCard } from '../../core/customers/customer-card'
import { CallTimer } from '../calls/call-timer'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'

interface PopHeadProps {
  readonly card: CustomerCard
  readonly now: EpochMs
  readonly isReceiptOpen: boolean
  readonly onToggleReceipt?: () => void
  readonly onOpenPanel?: () => void
  readonly onDismiss: () => void
}

/** State, dialled line, queue: small. And the way out. */
export function PopHead({ card, now, isReceiptOpen, onToggleReceipt, onOpenPanel, onDismiss }: PopHeadProps) {
  const { t } = useWords()
  const { call } = card
  const { queue, skillGroup } = call.facts
  return (
    <header className="pop-head pop-grip">
      <span className={`call-state is-${call.phase}`}>
        <Icon name={call.direction === 'inbound' ? 'call-in' : 'call-out'} />
        {t(call.direction === 'inbound' || call.phase !== 'ringing' ? `calls.state.${call.phase}` : 'calls.state.dialing')}
      </span>
      <CallTimer call={call} now={now} />
      <span className="pop-line-facts dotted">
        {call.dialled && <span className="number">{call.dialled}</span>}
        {queue && <span>{queue}</span>}
        {skillGroup && skillGroup !== queue && <span>{skillGroup}</span>}
      </span>
      {onToggleReceipt && (
        <button type="button" className="icon-button" aria-pressed={isReceiptOpen} aria-label={t('receipt.why')} title={t('receipt.why')} onClick={onToggleReceipt}><Icon name="info" /></button>
      )}
      {onOpenPanel && (
        <button type="button" className="icon-button" aria-label={t('action.openPanel')} title={t('action.openPanel')} onClick={onOpenPanel}><Icon name="panel" /></button>
      )}
      <button type="button" className="icon-button" aria-label={t('action.dismiss')} title={t('action.dismiss')} aria-keyshortcuts="Escape" onClick={onDismiss}><Icon name="close" /></button>
    </header>
  )
}
