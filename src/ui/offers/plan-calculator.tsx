import { memo } from 'react'
import type { CallId, CustomerId } from '../../core/contract/ids'
import type { Plan } from '../../core/contract/offers'
import { comparePlans } from '../../core/offers/cheapest-plan'
import { groupPlans } from '../../core/offers/group-plans'
import { missingMonths, monthsOfUnits, writeUse, type MonthsOfUse } from '../../core/offers/months-of-use'
import { useKept } from '../forms/use-kept'
import type { OnCommand } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Icon } from '../icons/icon'
import { Empty } from '../states/empty'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'
import './offers.css'
import { PlanTable } from './plan-table'
import { UseTable } from './use-table'
import { unitsOf } from './units-of'

interface PlanCalculatorProps {
  readonly plans: readonly Plan[]
  /** As remembered of the customer. */
  readonly months: MonthsOfUse
  /** `2026-10` */
  readonly thisMonth: string
  /** Known: what is entered can be kept with him. */
  readonly customer?: CustomerId | undefined
  readonly call?: CallId | undefined
  readonly onCommand: OnCommand
}

interface Typed {
  /** Of the groups of plans the one that is looked at. */
  readonly chosen?: number
  readonly typed?: MonthsOfUse
  readonly isKept: boolean
}

const NOTHING_TYPED: Typed = { isKept: false }

/** The cheapest plan for what the customer uses (S55, 省钱秘笈), each with its arithmetic. What is typed stays here until it is kept. Nothing is reckoned again with each tick of a call's clock. */
export const PlanCalculator = memo(function PlanCalculator({ plans: all, months: known, thisMonth, customer, call, onCommand }: PlanCalculatorProps) {
  const { t, list, labelText } = useWords()
  const groups = groupPlans(all)
  const [{ chosen, typed, isKept }, set] = useKept(`plans ${customer ?? call ?? ''}`, NOTHING_TYPED)
  const { isBusy, why, run } = useReply()
  // What most is known of comes first.
  const monthsKnown = groups.map((group) => Object.keys(monthsOfUnits(known, unitsOf(group).map(({ unit }) => unit))).length)
  const plans = groups[chosen ?? monthsKnown.indexOf(Math.max(...monthsKnown))] ?? []
  if (plans.length === 0) return <Empty title={t('offers.plans.noPlans')} hint={t('offers.noOffersHint')} />
  const units = unitsOf(plans)
  const knownOfThese = monthsOfUnits(known, units.map(({ unit }) => unit))
  const months = typed ?? knownOfThese
  const missing = missingMonths(months)
  const keep = async (to: CustomerId) => {
    for (const [month, use] of Object.entries(months)) {
      if (JSON.stringify(use) === JSON.stringify(knownOfThese[month])) continue
      if (!(await run(() => onCommand('customer/remember', { customer: to, field: t('offers.plans.field', { month }), value: writeUse({ ...known[month], ...use }) })))) return
    }
    set((before) => ({ ...before, isKept: true }))
  }
  return (
    <div className="plans stack">
      <p className="soft small">{t('offers.plans.hint')}</p>
      {groups.length > 1 && (
        <select className="input" aria-label={t('offers.plans.which')} value={groups.indexOf(plans)} onChange={({ target: { value } }) => set({ chosen: Number(value), isKept: false })}>
          {groups.map((group, index) => <option key={group[0]?.id} value={index}>{list(unitsOf(group).map(({ labels }) => labelText(labels)))}</option>)}
        </select>
      )}
      <UseTable
        months={months} units={units} thisMonth={thisMonth}
        onChange={(next) => set((before) => ({ ...before, typed: next, isKept: false }))}
      />
      {missing.length > 0 && <p className="is-amber small" role="status">{t('offers.plans.missing', { months: list(missing) })}</p>}
      {customer && typed && (
        <div className="row">
          <button type="button" className="button" disabled={isBusy || isKept} onClick={() => void keep(customer)}>{t('offers.plans.remember')}</button>
          {isKept && <span role="status" className="row is-green small"><Icon name="check" />{t('offers.plans.remembered')}</span>}
        </div>
      )}
      <Refusal why={why} />
      {Object.keys(months).length === 0 ? <p className="soft">{t('offers.plans.noMonths')}</p> : <PlanTable comparison={comparePlans(plans, months)} units={units} />}
    </div>
  )
})
