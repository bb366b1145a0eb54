import type { EpochMs } from '../../core/contract/ids'
import type { CustomerCard } from '../../core/customers/customer-card'
import { useWords } from '../words/use-words'
import { SolvedMark } from './solved-mark'

/** The sentence that changes what the agent says: which call today, what the last one was about, whether it was solved. */
export function TodayLine({ card, now }: { readonly card: CustomerCard; readonly now: EpochMs }) {
  const { t, when, labelText, ordinal } = useWords()
  const { today, year, unsolved } = card
  const earlier = today.last ? undefined : unsolved[0]
  const about = today.last ?? earlier
  if (today.nth === 0 && !about) return null
  return (
    <p className={`today-line ${about?.isSolved === false ? 'is-unsolved' : ''}`}>
      <span className="dot-led">
        {today.nth > 0 && <strong>{year.isFirstEver ? t('today.firstEver') : t(today.nth === 1 ? 'today.first' : 'today.nth', { nth: ordinal(today.nth) })}</strong>}
        {today.missed > 0 && <span className="is-amber">{t('today.missed', { count: today.missed })}</span>}
        {about && (
          <span>
            {about.demand
              ? t('today.lastAbout', { when: when(about.startedAt, now), demand: labelText(about.demand) })
              : t('today.lastAt', { when: when(about.startedAt, now) })}
          </span>
        )}
        {about?.isSolved !== undefined && <SolvedMark isSolved={about.isSolved} />}
      </span>
    </p>
  )
}
