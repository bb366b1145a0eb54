import { areaOf } from './area-names'
import type { AnyRegion, Region } from './region'

export interface ServiceCode {
  readonly code: string
  readonly isCertain: boolean
  readonly areaCode?: string
}

interface ServicePlan {
  /** Codes we know to be services: nothing else has them. */
  readonly known: RegExp
  /** Fits the plan, but may be an extension of the house as well. */
  readonly possible?: RegExp
}

/**
 * CN: emergency and enquiry codes (110 …), 5-digit carrier and government services (10086, 12345), 95xxx of national firms,
 * 96xxx of provincial ones, 1010xxxx, 116114, and 400/800 which are dialled as they are and belong to one firm.
 * Elsewhere the emergency, government and enquiry codes of the public plan.
 */
const PLANS: Readonly<Record<Region, ServicePlan>> = {
  CN: {
    known:
      /^(?:11[024790]|12[0-2]|999|100(?:00|01|10|11|15|16|18|50|60|66|68|69|70|79|8[0-9]|96|99)|101(?:55|59|98|99)|11(?:185|183|6114|8114)|1010\d{4}|12(?:110|117|121|122|123)|12(?:3[0-9]{2})|125(?:20|30|60|80|83|90|93)|95\d{3,6}|96\d{3,4}|[48]00\d{7})$/,
    possible: /^1[0-2]\d{3}$/,
  },
  TW: { known: /^(?:11[023789]|123|16[5-8]|10[4568]|19(?:22|25|50|55|57|66|68|80|85|88|9[0-9])|(?:412|449)\d{4})$/ },
  HK: { known: /^(?:999|992|112|1823|108[13]|187\d{4})$/ },
  US: { known: /^(?:[2-9]11|988)$/ },
  GB: { known: /^(?:999|112|10[015]|111|119|123|159|1471|1571|116\d{3}|118\d{3})$/ },
}

/** A service code of the region, alone or (CN) behind a city's area code: 010-12345 reaches the service of that city. */
export function serviceCode(digits: string, region: AnyRegion): ServiceCode | undefined {
  const plans: Readonly<Partial<Record<AnyRegion, ServicePlan>>> = PLANS
  const plan = plans[region]
  if (!plan) return undefined
  if (plan.known.test(digits)) return { code: digits, isCertain: true }
  if (plan.possible?.test(digits)) return { code: digits, isCertain: false }
  if (region !== 'CN') return undefined
  const national = digits.replace(/^0/, '')
  const area = /^0[1-9]/.test(digits) ? areaOf('86', national) : undefined
  const code = area && national.slice(area.code.length)
  return area && code && code.length <= 6 && plan.known.test(code)
    ? { code, isCertain: true, areaCode: area.code }
    : undefined
}
