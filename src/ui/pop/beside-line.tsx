import type { EpochMs } from '../../core/contract/ids'
import type { CustomerCard } from '../../core/customers/customer-card'
import { CallTimer } from '../calls/call-timer'
import { Icon } from '../icons/icon'
import { LineBadge } from '../lines/line-mark'
import { useWords } from '../words/use-words'

/** Another call: a small line, never over the live one. */
export function BesideLine({ card, now }: { readonly card: CustomerCard; readonly now: EpochMs }) {
  const { t } = useWords()
  const { call, person, number, match } = card
  return (
    <p className="beside-line">
      <Icon name={call.direction === 'inbound' ? 'call-in' : 'call-out'} />
      <span>{call.phase === 'ringing' ? t('calls.alsoRinging') : t(`calls.state.${call.phase}`)}</span>
      <strong>{person?.name ?? t(`match.${match.kind}`)}</strong>
      {number && <span className="number soft">{number.shown}</span>}
      <LineBadge mark={call.lineMark} />
      <CallTimer call={call} now={now} />
    </p>
  )
}
