import type { DayFigures } from '../../core/metrics/day-figures'
import { useWords } from '../words/use-words'
import './metrics.css'

/** My own day in a line: what there is no source for is not in it. */
export function DayFiguresLine({ figures }: { readonly figures: DayFigures }) {
  const { t, clock, number } = useWords()
  const { contacts, missed, handlingMs, afterCallMs, waitMs, solvedAtOnce } = figures
  if (contacts === 0) return null
  return (
    <dl className="day-figures" aria-label={t('metrics.today')}>
      <Figure name={t('metrics.contacts')}>{number(contacts)}</Figure>
      {missed > 0 && <Figure name={t('metrics.missed')}>{number(missed)}</Figure>}
      {handlingMs !== undefined && <Figure name={t('metrics.handling')} hint={t('metrics.handlingHint')}>{clock(handlingMs)}</Figure>}
      {afterCallMs !== undefined && <Figure name={t('metrics.afterCall')} hint={t('metrics.afterCallHint')}>{clock(afterCallMs)}</Figure>}
      {waitMs !== undefined && <Figure name={t('metrics.wait')} hint={t('metrics.waitHint')}>{clock(waitMs)}</Figure>}
      {solvedAtOnce !== undefined && <Figure name={t('metrics.solvedAtOnce')} hint={t('metrics.solvedAtOnceHint')}>{t('metrics.percent', { value: number(Math.round(solvedAtOnce * 100)) })}</Figure>}
    </dl>
  )
}

function Figure({ name, hint, children }: { readonly name: string; readonly hint?: string; readonly children: string }) {
  return (
    <div title={hint}>
      <dt>{name}</dt>
      <dd className="number">{children}</dd>
    </div>
  )
}
