import { isValidPhoneNumber } from 'libphonenumber-js/max'
import { describe, expect, it } from 'vitest'
import { cnAreaCodes } from '../../../src/core/customers/cn-area-codes'
import { numberPlace } from '../../../src/core/customers/number-place'
import { readNumber } from '../../../src/core/customers/read-number'
import type { Region } from '../../../src/core/customers/region'

const placeOf = (written: string, region: Region) => {
  const { type, place } = numberPlace(readNumber(written, region))
  return [type, place?.id, place?.names['zh-CN'], place?.names['zh-TW'], place?.names.en]
}

describe('place and type of a number', () => {
  it.each([
    ['13800138000', 'CN', ['mobile', 'CN', '中国', '中國', 'China']],
    ['010-55500123', 'CN', ['fixed', 'CN-10', '北京', '北京', 'Beijing']],
    ['0755-55500123', 'CN', ['fixed', 'CN-755', '深圳', '深圳', 'Shenzhen']],
    ['0731-55500123', 'CN', ['fixed', 'CN-731', '长沙、株洲、湘潭', '長沙、株洲、湘潭', 'Changsha, Zhuzhou, Xiangtan']],
    ['95588', 'CN', ['service', 'CN', '中国', '中國', 'China']],
    ['010-12345', 'CN', ['service', 'CN-10', '北京', '北京', 'Beijing']],
    ['800-000-0123', 'CN', ['toll-free', 'CN', '中国', '中國', 'China']],
    ['0912-345-678', 'TW', ['mobile', 'TW', '台湾', '台灣', 'Taiwan']],
    ['037-123456', 'TW', ['fixed', 'TW-37', '苗栗', '苗栗', 'Miaoli']],
    ['5123 4567', 'HK', ['mobile', 'HK', '香港', '香港', 'Hong Kong']],
    ['(202) 555-0123', 'US', ['unknown', 'US-202', '华盛顿', '華盛頓', 'Washington, DC']],
    ['800-555-0123', 'US', ['toll-free', 'US', '美国', '美國', 'US']],
    ['020 7946 0123', 'GB', ['fixed', 'GB-20', '伦敦', '倫敦', 'London']],
    ['07700 900123', 'GB', ['mobile', 'GB', '英国', '英國', 'UK']],
    ['913800138000', 'CN', ['unknown', undefined, undefined, undefined, undefined]],
    ['55500123', 'CN', ['unknown', undefined, undefined, undefined, undefined]],
  ] as const)('tells of %s (%s) only what the number says', (written, region, expected) => {
    expect(placeOf(written, region)).toEqual(expected)
  })

  it('knows only Chinese area codes that a number can have, each once', () => {
    const codes = cnAreaCodes.map(([code]) => code)
    expect(new Set(codes).size).toBe(codes.length)
    expect(
      codes.filter(code => !['5550123', '55500123'].some(local => isValidPhoneNumber(`0${code}${local}`, 'CN'))),
    ).toEqual([])
  })
})
