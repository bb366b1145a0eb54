import type { EpochMs } from '../../core/contract/ids'
import type { CustomerCard } from '../../core/customers/customer-card'
import { useWords } from '../words/use-words'
import { MoodCurve } from './mood-curve'
import { SatisfactionCurve } from './satisfaction-curve'

/** What is known before the hello, as numbers. What has no source is not here. */
export function Counters({ card, now }: { readonly card: CustomerCard; readonly now: EpochMs }) {
  const { t, clock, day } = useWords()
  const { year, mood, call } = card
  const { waitSeconds, ivrPath, botQuestion } = call.facts
  const isEvidence = (kind: 'long-wait' | 'deep-ivr') => mood?.evidence.some((each) => each.kind === kind) ?? false
  const isCounted = card.person !== undefined && !year.isFirstEver
  return (
    <>
      {(isCounted || waitSeconds !== undefined || ivrPath || mood || card.satisfaction) && (
        <p className="counters dot-led">
          {isCounted && <span>{t('year.inbound', { count: year.inbound })}</span>}
          {isCounted && year.complaints > 0 && <span className="is-red">{t('year.complaints', { count: year.complaints })}</span>}
          {isCounted && year.since !== undefined && <span className="faint">{t('year.since', { day: day(year.since, now) })}</span>}
          {waitSeconds !== undefined && <span className={isEvidence('long-wait') ? 'is-amber' : ''}>{t('wait.waited', { clock: clock(waitSeconds * 1000) })}</span>}
          {ivrPath && <span className={isEvidence('deep-ivr') ? 'is-amber' : ''} title={ivrPath.join(' › ')}>{t('wait.ivr', { count: ivrPath.length })}</span>}
          {(mood?.mark || card.satisfaction) && (
            <span className="mood-now">
              {mood?.mark && (
                <span className={mood.mark === 'angry' || mood.mark === 'upset' ? 'is-red' : ''}>
                  {t('mood.last', { mood: t(`mood.${mood.mark}`) })}
                  {!card.satisfaction && <MoodCurve curve={mood.curve} />}
                </span>
              )}
              {card.satisfaction && <SatisfactionCurve points={card.satisfaction} now={now} />}
            </span>
          )}
        </p>
      )}
      {botQuestion && <p className="bot-question">{t('wait.botQuestion', { question: botQuestion })}</p>}
    </>
  )
}
