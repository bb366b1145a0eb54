import { getCountryCallingCode } from 'libphonenumber-js/max'
import type { E164 } from '../contract/ids'
import type { ShortNumber } from './number-reading'
import { regions, type AnyRegion } from './region'
import { serviceCode } from './service-code'
import { splitCallingCode } from './split-calling-code'

/** A service code, written as it is dialled (95588), from abroad (+86 95588) or behind an area code (010-95588). */
export function readService(digits: string, hasPlus: boolean, region: AnyRegion): ShortNumber | undefined {
  const international = hasPlus ? digits : /^00([1-9].*)$/.exec(digits)?.[1]
  const split = international === undefined ? undefined : splitCallingCode(international)
  if (!split) return service(digits, region)
  const home = [region, ...regions].find(each => getCountryCallingCode(each) === split.callingCode)
  if (!home) return undefined
  return (
    service(split.national, home) ?? (split.national.startsWith('0') ? undefined : service(`0${split.national}`, home))
  )
}

function service(digits: string, region: AnyRegion): ShortNumber | undefined {
  const found = serviceCode(digits, region)
  // 0400 000 0123 and 86 400 000 0123: people put the trunk zero or the country code before 400 as well.
  const bare = region === 'CN' ? /^(?:0|86|086)([48]00\d{7})$/.exec(digits)?.[1] : undefined
  const code = found?.code ?? bare
  if (code === undefined) return undefined
  return {
    kind: 'short',
    code,
    e164: `+${getCountryCallingCode(region)}${code}` as E164,
    ...(found?.areaCode ? { areaCode: found.areaCode } : {}),
    isCertain: found?.isCertain ?? true,
  }
}
