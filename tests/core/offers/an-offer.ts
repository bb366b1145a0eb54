import type { Offer, Plan } from '../../../src/core/contract/offers'
import type { EpochMs, LineId, OfferId, PlanId } from '../../../src/core/contract/ids'

/** Where files are read in tests. */
export const DESK = { line: 'line:mobile' as LineId, now: 0 as EpochMs }

export const same = (text: string) => ({ 'zh-CN': text, 'zh-TW': text, en: text })

export function anOffer(change: Partial<Offer> = {}): Offer {
  return {
    kind: 'offer', id: 'line:mobile.data-pack' as OfferId, line: 'line:mobile' as LineId, version: 1, changedAt: 0 as EpochMs, labels: same('Data pack'),
    phrasings: { en: ['my data runs out'] }, eligibility: [], customerData: [], talkPoints: [same('20 a month')], leadIn: same('Shall I have a look?'),
    value: 10, weight: 1, caps: {}, coolDownDays: 30, isSoothing: false, ...change,
  }
}

export function aPlan(change: Partial<Plan> = {}): Plan {
  return {
    kind: 'plan', id: 'line:mobile.small' as PlanId, line: 'line:mobile' as LineId, version: 1, changedAt: 0 as EpochMs, labels: same('Small'),
    monthlyFee: 2900, currency: 'CNY',
    allowances: [
      { unit: 'mb', labels: same('Data, MB'), amount: 5120, overage: [{ price: 500, per: 1024 }] },
      { unit: 'minutes', labels: same('Calls, minutes'), amount: 100, overage: [{ price: 19, per: 1 }] },
    ],
    ...change,
  }
}
