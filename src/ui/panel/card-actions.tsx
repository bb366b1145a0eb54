import type { CustomerCard } from '../../core/customers/customer-card'
import { Icon } from '../icons/icon'
import type { OnCommand } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'

/** The line of facts over the card: what call this is. A call that was lost sight of is closed by hand. */
export function CardActions({ card, onCommand }: { readonly card: CustomerCard; readonly onCommand: OnCommand }) {
  const { t } = useWords()
  const { isBusy, why, run } = useReply()
  const { call } = card
  return (
    <>
      <div className="card-line row is-spread">
        <p className="dotted soft small">
          <span className={`call-state is-${call.phase === 'ended' ? 'wrap-up' : call.phase}`}><Icon name={call.direction === 'inbound' ? 'call-in' : 'call-out'} /> {t(`calls.state.${call.phase}`)}</span>
          {call.dialled && <span className="number">{call.dialled}</span>}
          {call.facts.queue && <span>{call.facts.queue}</span>}
        </p>
        {call.phase !== 'ended' && (
          <button type="button" className="button is-quiet small" title={t('calls.finishHint')} disabled={isBusy} onClick={() => void run(() => onCommand('call/finish', { call: call.id }))}>{t('calls.finish')}</button>
        )}
      </div>
      <Refusal why={why} />
    </>
  )
}
