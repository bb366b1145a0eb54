import { MOST_MONTHS, MOST_USED, monthBefore, type MonthsOfUse } from '../../core/offers/months-of-use'
import { Icon } from '../icons/icon'
import { Label } from '../words/label'
import { useWords } from '../words/use-words'
import type { Unit } from './units-of'

interface UseTableProps {
  readonly months: MonthsOfUse
  readonly units: readonly Unit[]
  /** `2026-10` */
  readonly thisMonth: string
  readonly onChange: (months: MonthsOfUse) => void
}

/** What the customer used, month by month, as on his bills. */
export function UseTable({ months, units, thisMonth, onChange }: UseTableProps) {
  const { t, labelText } = useWords()
  const known = Object.keys(months).sort()
  // The last whole month first, then further back.
  const next = monthBefore(known[0] ?? thisMonth)
  const set = (month: string, unit: string, written: string) => {
    const amount = Math.min(MOST_USED, Math.max(0, Math.trunc(Number(written)) || 0))
    onChange({ ...months, [month]: { ...months[month], [unit]: amount } })
  }
  const without = (gone: string) => Object.fromEntries(Object.entries(months).filter(([month]) => month !== gone))
  return (
    <div className="use-table">
      <table aria-label={t('offers.plans.use')}>
        <thead>
          <tr><th scope="col">{t('offers.plans.month')}</th>{units.map(({ unit, labels }) => <th key={unit} scope="col" className="is-number"><Label of={labels} /></th>)}</tr>
        </thead>
        <tbody>
          {known.map((month) => (
            <tr key={month}>
              <th scope="row">{month}</th>
              {units.map(({ unit, labels }) => (
                <td key={unit}>
                  <input
                    type="number" className="input" min={0} max={MOST_USED} step={1} aria-label={`${month} ${labelText(labels)}`}
                    value={months[month]?.[unit] ?? ''} placeholder="0" onChange={({ target: { value } }) => set(month, unit, value)}
                  />
                </td>
              ))}
              <td><button type="button" className="icon-button" aria-label={t('offers.plans.removeMonth', { month })} title={t('offers.plans.removeMonth', { month })} onClick={() => onChange(without(month))}><Icon name="close" /></button></td>
            </tr>
          ))}
        </tbody>
      </table>
      {known.length < MOST_MONTHS && (
        <button type="button" className="button is-quiet small" onClick={() => onChange({ ...months, [next]: {} })}><Icon name="plus" /> {t('offers.plans.addMonth')} <span className="faint">{next}</span></button>
      )}
    </div>
  )
}
