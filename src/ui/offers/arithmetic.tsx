import type { CostLine, PlanCost } from '../../core/offers/cheapest-plan'
import { Label } from '../words/label'
import { useWords } from '../words/use-words'
import type { Unit } from './units-of'

interface ArithmeticProps {
  readonly cost: PlanCost & { readonly isServed: true }
  readonly units: readonly Unit[]
}

/** Line by line what a plan would have cost: what an agent reads out when the customer asks why. */
export function Arithmetic({ cost: { plan, months, total }, units }: ArithmeticProps) {
  const { t, money } = useWords()
  const price = (minor: number) => money(minor, plan.currency)
  return (
    <div className="arithmetic stack small">
      {months.map(({ month, fee, lines, cost }) => (
        <table key={month}>
          <caption>{month}</caption>
          <tbody>
            <tr><th scope="row" colSpan={2}>{t('offers.plans.feeLine')}</th><td className="is-number">{price(fee)}</td></tr>
            {lines.map((line, index) => (
              <tr key={`${line.unit} ${index}`}>
                <th scope="row"><UnitName unit={line.unit} units={units} /></th><td className="soft"><How line={line} price={price} /></td><td className="is-number">{price(line.cost)}</td>
              </tr>
            ))}
            <tr className="is-sum"><th scope="row" colSpan={2}>{t('offers.plans.sum')}</th><td className="is-number">{price(cost)}</td></tr>
          </tbody>
        </table>
      ))}
      {months.length > 1 && <p className="row is-spread"><strong>{t('offers.plans.total', { count: months.length })}</strong><strong>{price(total)}</strong></p>}
      <p className="faint">{t('offers.plans.perCapped')}</p>
    </div>
  )
}

function UnitName({ unit, units }: { readonly unit: string; readonly units: readonly Unit[] }) {
  const labels = units.find((each) => each.unit === unit)?.labels
  return labels ? <Label of={labels} /> : unit
}

function How({ line: { used, included, beyond, per, steps, price: each }, price }: { readonly line: CostLine; readonly price: (minor: number) => string }) {
  const { t, number } = useWords()
  if (included === 'unlimited') return t('offers.plans.unlimited', { used: number(used) })
  if (beyond === 0) return t('offers.plans.within', { used: number(used), included: number(included) })
  return t('offers.plans.beyond', { beyond: number(beyond), per: number(per), price: price(each), steps: number(steps) })
}
