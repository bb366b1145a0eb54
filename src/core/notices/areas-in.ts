import { areaOf, type PlaceNames } from '../customers/area-names'

/** Regions whose areas have names here, with their calling codes. */
const CALLING_CODES: Readonly<Record<string, string>> = { CN: '86', TW: '886', GB: '44', US: '1' }

export interface AreasRead {
  /** As `number-place.ts` names them. */
  readonly areas: readonly string[]
  /** What is no dialling code of the region. */
  readonly unknown: readonly string[]
}

/** Dialling codes as a lead writes them, with commas or spaces between: "0755、010". */
export function areasIn(written: string, region: string): AreasRead {
  const codes = written.split(/[\s,，、;；]+/u).filter(Boolean)
  const read = codes.map((code) => ({ code, area: nameOf(code.replace(/^0/u, ''), region) }))
  return { areas: read.flatMap(({ area }) => area ?? []), unknown: read.flatMap(({ code, area }) => (area === undefined ? [code] : [])) }
}

/** As a lead would write them, to be changed: with the 0 that is dialled before them; areas of other regions by their names here. */
export function writtenAreas(areas: readonly string[], region: string): string {
  return areas.map((area) => (area.startsWith(`${region}-`) ? `${WITHOUT_ZERO.has(region) ? '' : '0'}${area.slice(region.length + 1)}` : area)).join(', ')
}
const WITHOUT_ZERO: ReadonlySet<string> = new Set(['US'])

/** Of an area by its name here; undefined where it has none. */
export function placeNames(area: string): PlaceNames | undefined {
  const [region = '', code = ''] = area.split('-')
  return areaOf(CALLING_CODES[region] ?? '', code)?.names
}

function nameOf(code: string, region: string): string | undefined {
  if (placeNames(code)) return code
  const area = areaOf(CALLING_CODES[region] ?? '', code)
  return area?.code === code ? `${region}-${code}` : undefined
}
