import published from 'chinese-days/dist/chinese-days.json'
import { describe, expect, it } from 'vitest'
import type { Closing, ClosingDay } from '../../../src/core/contract/guidance'
import type { ClosingId, EpochMs, LineId } from '../../../src/core/contract/ids'
import type { Region } from '../../../src/core/customers/region'
import { closingDays, closingLine } from '../../../src/core/guidance/closing-line'
import { isNearFeast } from '../../../src/core/guidance/may-be-worked'

const ZONES: Readonly<Record<Region, string>> = { CN: 'Asia/Shanghai', TW: 'Asia/Taipei', HK: 'Asia/Hong_Kong', US: 'America/New_York', GB: 'Europe/London' }
/** The hours by which those clocks are ahead of UTC; New York and London are asked at noon UTC or later, in the same day. */
const at = (written: string) => Date.parse(written) as EpochMs
const on = (region: Region, day: string, utc = region === 'US' ? '17:00' : region === 'GB' ? '11:00' : '02:00') =>
  closingDays({ at: at(`${day}T${utc}:00Z`), timeZone: ZONES[region], region })

const aClosing = (day: ClosingDay, change: Partial<Closing> = {}): Closing => ({
  kind: 'closing', id: day as ClosingId, line: 'l' as LineId, version: 1, changedAt: 0 as EpochMs, day, labels: { 'zh-CN': day, 'zh-TW': day, en: day },
  text: { 'zh-CN': day, 'zh-TW': day, en: day }, ...change,
})

describe('the day a closing line is for', () => {
  // Dates as the governments of these places have published them.
  it.each<[Region, string, ClosingDay]>([
    ['CN', '2026-02-16', 'lunar:new-years-eve'], ['CN', '2026-02-17', 'lunar:spring-festival'], ['CN', '2027-02-06', 'lunar:spring-festival'], ['CN', '2028-01-26', 'lunar:spring-festival'],
    ['TW', '2027-02-05', 'lunar:new-years-eve'], ['HK', '2028-01-28', 'lunar:spring-festival'],
    ['CN', '2026-03-03', 'lunar:lantern'], ['CN', '2026-04-05', 'lunar:qingming'], ['TW', '2027-04-05', 'lunar:qingming'], ['HK', '2028-04-04', 'lunar:qingming'],
    ['CN', '2026-06-19', 'lunar:dragon-boat'], ['TW', '2027-06-09', 'lunar:dragon-boat'], ['CN', '2028-05-28', 'lunar:dragon-boat'],
    ['CN', '2026-09-25', 'lunar:mid-autumn'], ['TW', '2027-09-15', 'lunar:mid-autumn'], ['HK', '2028-10-03', 'lunar:mid-autumn'], ['HK', '2026-09-26', 'lunar:mid-autumn-after'],
    ['HK', '2026-05-24', 'lunar:buddha'], ['CN', '2026-10-18', 'lunar:double-ninth'],
    ['CN', '2026-10-01', 'public-holiday:national-day'], ['CN', '2027-10-07', 'public-holiday:national-day'], ['TW', '2026-10-10', 'public-holiday:national-day'], ['HK', '2028-10-01', 'public-holiday:national-day'],
    ['CN', '2026-05-01', 'public-holiday:labour-day'], ['US', '2026-09-07', 'public-holiday:labour-day'], ['TW', '2026-02-28', 'public-holiday:peace-memorial-day'], ['HK', '2027-07-01', 'public-holiday:sar-day'],
    ['US', '2026-11-26', 'public-holiday:thanksgiving'], ['US', '2027-11-25', 'public-holiday:thanksgiving'], ['US', '2028-11-23', 'public-holiday:thanksgiving'],
    ['US', '2026-05-25', 'public-holiday:memorial-day'], ['US', '2026-07-03', 'public-holiday:independence-day'], ['US', '2027-07-05', 'public-holiday:independence-day'],
    ['US', '2027-12-31', 'public-holiday:new-year'], ['US', '2028-01-17', 'public-holiday:martin-luther-king'],
    ['GB', '2026-04-03', 'public-holiday:good-friday'], ['GB', '2026-04-06', 'public-holiday:easter-monday'], ['GB', '2027-03-26', 'public-holiday:good-friday'], ['GB', '2028-04-17', 'public-holiday:easter-monday'],
    ['GB', '2026-05-04', 'public-holiday:early-may'], ['GB', '2027-05-31', 'public-holiday:spring-bank'], ['GB', '2028-08-28', 'public-holiday:summer-bank'],
    ['GB', '2026-12-28', 'public-holiday:boxing-day'], ['GB', '2027-12-27', 'public-holiday:christmas'], ['GB', '2027-12-28', 'public-holiday:boxing-day'], ['GB', '2028-01-03', 'public-holiday:new-year'],
  ])('%s %s is %s', (region, day, expected) => {
    expect(on(region, day)[0]).toBe(expected)
  })

  it.each<[Region, string]>([
    ['CN', '2026-02-10'], ['CN', '2026-09-24'], ['CN', '2026-12-25'], ['US', '2026-02-17'], ['US', '2026-11-19'], ['GB', '2026-10-01'], ['GB', '2026-12-29'], ['HK', '2026-10-05'],
    // The first day of a leap month is no feast: 2028 has a leap fifth month.
    ['TW', '2028-06-27'],
  ])('%s %s is a weekday like any other', (region, day) => {
    expect(on(region, day)).toEqual(['weekday'])
  })

  // 国务院办公厅关于2026年部分节假日安排的通知.
  it.each(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'])('CN %s is a weekend that is worked, and no weekend', (day) => {
    expect(on('CN', day)).not.toContain('weekend')
    expect(on('CN', day)).toContain('weekday')
  })
  it('does not begin a weekend on the Friday before a Saturday that is worked', () => {
    expect(on('CN', '2026-05-08', '06:00')).toEqual(['weekday'])
    expect(on('CN', '2026-05-15', '06:00')).toEqual(['weekend', 'weekday'])
  })

  it.each<[Region, string, ClosingDay]>([
    ['CN', '2026-01-02', 'public-holiday:new-year'], ['CN', '2026-02-23', 'lunar:spring-festival'], ['CN', '2026-04-06', 'lunar:qingming'],
    // 中華民國115年政府行政機關辦公日曆表.
    ['TW', '2026-02-27', 'public-holiday:peace-memorial-day'], ['TW', '2026-04-03', 'public-holiday:childrens-day'], ['TW', '2026-04-06', 'lunar:qingming'],
    ['TW', '2026-10-09', 'public-holiday:national-day'], ['TW', '2026-10-26', 'public-holiday:retrocession-day'], ['TW', '2027-03-01', 'public-holiday:peace-memorial-day'], ['TW', '2027-04-06', 'public-holiday:childrens-day'],
    // General holidays for 2026 and 2027 as gazetted.
    ['HK', '2026-04-07', 'lunar:qingming'], ['HK', '2026-05-25', 'lunar:buddha'], ['HK', '2026-10-19', 'lunar:double-ninth'], ['HK', '2027-02-09', 'lunar:spring-festival'],
  ])('%s %s is off for %s, which fell on another day off', (region, day, feast) => {
    expect(on(region, day)).toContain(feast)
    expect(on(region, day)[0]).not.toBe('weekday')
  })

  it('in a year that no table has yet wishes no weekend near a feast of CN', () => {
    expect(on('CN', '2031-10-11')).toEqual(['weekday'])
    expect(on('CN', '2031-11-15')).toEqual(['weekend', 'weekday'])
  })
  // But for the one that was worked for a holiday held once, the parade of 3 September 2015.
  it('and by that rule alone would have wished none on any weekend that was ever worked', () => {
    const worked = Object.keys(published.workdays)
    expect(worked.length).toBeGreaterThan(100)
    expect(worked.filter((day) => !isNearFeast(at(`${day}T02:00:00Z`), ZONES.CN))).toEqual(['2015-09-06'])
  })

  it('is the day on the wall of the contact center, not of the world', () => {
    // 16:30 UTC on 16 February is half past midnight of New Year's Day in Shanghai.
    const moment = at('2026-02-16T16:30:00Z')
    expect(closingDays({ at: moment, timeZone: 'Asia/Shanghai', region: 'CN' })[0]).toBe('lunar:spring-festival')
    expect(closingDays({ at: moment, timeZone: 'Europe/London', region: 'CN' })[0]).toBe('lunar:new-years-eve')
  })

  it('is a weekend from Friday noon on', () => {
    expect(on('CN', '2026-11-27', '03:59')).toEqual(['weekday'])
    expect(on('CN', '2026-11-27', '04:00')).toEqual(['weekend', 'weekday'])
    expect(on('CN', '2026-11-29')).toEqual(['weekend', 'weekday'])
    expect(on('CN', '2026-11-29', '16:00')).toEqual(['weekday'])
  })

  it('may be two feasts at once', () => {
    expect(on('CN', '2028-10-03')).toEqual(['lunar:mid-autumn', 'public-holiday:national-day', 'weekday'])
  })
})

describe('the closing line', () => {
  const closings = [aClosing('weekday'), aClosing('weekend'), aClosing('public-holiday:national-day'), aClosing('lunar:mid-autumn')]
  const asked = (day: string) => ({ at: at(`${day}T02:00:00Z`), timeZone: 'Asia/Shanghai', region: 'CN' as const })
  it('wishes the feast of the day', () => {
    expect(closingLine(closings, asked('2028-10-03'))?.day).toBe('lunar:mid-autumn')
    expect(closingLine(closings, asked('2028-10-04'))?.day).toBe('public-holiday:national-day')
  })
  it('falls back to the weekend and the weekday where no line is written for the feast, or it was retired', () => {
    expect(closingLine(closings, asked('2026-05-01'))?.day).toBe('weekday')
    expect(closingLine([...closings.slice(0, 3), aClosing('lunar:mid-autumn', { retiredAt: 1 as EpochMs })], asked('2026-09-25'))?.day).toBe('weekday')
    expect(closingLine(closings, asked('2026-11-28'))?.day).toBe('weekend')
  })
  it('is none where none is written', () => {
    expect(closingLine([], asked('2026-11-28'))).toBeUndefined()
  })
})
