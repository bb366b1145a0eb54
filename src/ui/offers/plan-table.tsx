import { useState } from 'react'
import type { PlanId } from '../../core/contract/ids'
import type { PlanComparison, PlanCost } from '../../core/offers/cheapest-plan'
import { Icon } from '../icons/icon'
import { Label } from '../words/label'
import { useWords } from '../words/use-words'
import { Arithmetic } from './arithmetic'
import type { Unit } from './units-of'

interface PlanTableProps {
  readonly comparison: PlanComparison
  readonly units: readonly Unit[]
}

/** The plans, the cheapest first, what each would have cost, and how that adds up. */
export function PlanTable({ comparison: { costs, cheapest }, units }: PlanTableProps) {
  const { t, money } = useWords()
  const [unfolded, unfold] = useState<PlanId | undefined>(cheapest[0]?.id)
  const months = costs.reduce((most, cost) => Math.max(most, cost.isServed ? cost.months.length : 0), 0)
  const first = costs[0]
  return (
    <table className="plan-table">
      <thead>
        <tr>
          <th scope="col">{t('offers.plans.plan')}</th><th scope="col" className="is-number">{t('offers.plans.fee')}</th>
          <th scope="col" className="is-number">{t('offers.plans.total', { count: months })}</th><th scope="col" className="is-number">{t('offers.plans.average')}</th>
        </tr>
      </thead>
      {costs.map((cost) => (
        <tbody key={cost.plan.id} className={cheapest.includes(cost.plan) ? 'is-cheapest' : ''}>
          <tr>
            <th scope="row">
              <button type="button" className="plan-fold" aria-expanded={unfolded === cost.plan.id} title={t('offers.plans.how')} disabled={!cost.isServed} onClick={() => unfold(unfolded === cost.plan.id ? undefined : cost.plan.id)}>
                <Icon name={unfolded === cost.plan.id && cost.isServed ? 'down' : 'right'} /> <Label of={cost.plan.labels} />
              </button>
              <Verdict cost={cost} cheapest={cheapest} first={first} units={units} />
            </th>
            <td className="is-number">{money(cost.plan.monthlyFee, cost.plan.currency)}</td>
            <td className="is-number">{cost.isServed ? money(cost.total, cost.plan.currency) : '—'}</td>
            {/* The only rounding there is, and it decides nothing. */}
            <td className="is-number">{cost.isServed ? money(Math.round(cost.total / cost.months.length), cost.plan.currency) : '—'}</td>
          </tr>
          {unfolded === cost.plan.id && cost.isServed && <tr><td colSpan={4}><Arithmetic cost={cost} units={units} /></td></tr>}
        </tbody>
      ))}
    </table>
  )
}

interface VerdictProps {
  readonly cost: PlanCost
  readonly cheapest: PlanComparison['cheapest']
  readonly first: PlanCost | undefined
  readonly units: readonly Unit[]
}

function Verdict({ cost, cheapest, first, units }: VerdictProps) {
  const { t, money, number, labelText } = useWords()
  if (!cost.isServed) {
    const { month, unit, used, why } = cost.unserved
    const labels = units.find((each) => each.unit === unit)?.labels
    return <span className="plan-verdict is-amber small">{t(`offers.plans.unserved.${why}`, { month, unit: labels ? labelText(labels) : unit, used: number(used) })}</span>
  }
  if (cheapest.includes(cost.plan)) return <span className="plan-verdict is-green small"><Icon name="check" /> {t(cost === first ? 'offers.plans.cheapest' : 'offers.plans.alsoCheapest')}</span>
  const least = first?.isServed ? first.total : cost.total
  return <span className="plan-verdict soft small">{t('offers.plans.dearer', { amount: money(cost.total - least, cost.plan.currency) })}</span>
}
