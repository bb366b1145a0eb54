import type { AreaRow } from './area-row'
import { cnAreaCodes } from './cn-area-codes'
import { gbAreaCodes, twAreaCodes, usAreaCodes } from './world-area-codes'

export interface PlaceNames {
  readonly 'zh-CN': string
  readonly 'zh-TW': string
  readonly en: string
}

export interface Area {
  readonly code: string
  readonly names: PlaceNames
}

const AREAS: Readonly<Record<string, ReadonlyMap<string, Area>>> = {
  '86': byCode(cnAreaCodes),
  '886': byCode(twAreaCodes),
  '44': byCode(gbAreaCodes),
  '1': byCode(usAreaCodes),
}
const LONGEST_CODE = 3

/** The area that a national number begins with, the longest code first; `undefined` where we are not sure of a name. */
export function areaOf(callingCode: string, national: string): Area | undefined {
  const areas = AREAS[callingCode]
  for (let length = LONGEST_CODE; areas && length > 0; length--) {
    const area = areas.get(national.slice(0, length))
    if (area && national.length >= length) return area
  }
  return undefined
}

function byCode(rows: readonly AreaRow[]): ReadonlyMap<string, Area> {
  return new Map(rows.map(([code, zhCN, zhTW, en]) => [code, { code, names: { 'zh-CN': zhCN, 'zh-TW': zhTW, en } }]))
}
