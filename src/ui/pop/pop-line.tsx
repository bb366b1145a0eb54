import type { EpochMs } from '../../core/contract/ids'
import type { CustomerCard } from '../../core/customers/customer-card'
import { CallTimer } from '../calls/call-timer'
import { addressOf } from '../format/address-of'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'

interface PopLineProps {
  readonly card: CustomerCard
  readonly now: EpochMs
  readonly onUnfold: () => void
  readonly onOpenPanel?: () => void
  readonly onDismiss: () => void
}

/** Answered: one line with the timer; the panel has the rest. */
export function PopLine({ card, now, onUnfold, onOpenPanel, onDismiss }: PopLineProps) {
  const { t } = useWords()
  const { call, person, number } = card
  return (
    <div className="pop-head pop-grip is-line">
      <span className={`call-state is-${call.phase}`}><Icon name={call.direction === 'inbound' ? 'call-in' : 'call-out'} />{t(`calls.state.${call.phase}`)}</span>
      <CallTimer call={call} now={now} />
      <strong className="pop-line-who">{person ? addressOf(person.name, person.salutation) : t(`match.${card.match.kind}`)}</strong>
      {number && <span className="number soft">{number.shown}</span>}
      <button type="button" className="icon-button" aria-label={t('action.unfold')} title={t('action.unfold')} onClick={onUnfold}><Icon name="down" /></button>
      {onOpenPanel && <button type="button" className="icon-button" aria-label={t('action.openPanel')} title={t('action.openPanel')} onClick={onOpenPanel}><Icon name="panel" /></button>}
      <button type="button" className="icon-button" aria-label={t('action.dismiss')} title={t('action.dismiss')} aria-keyshortcuts="Escape" onClick={onDismiss}><Icon name="close" /></button>
    </div>
  )
}
